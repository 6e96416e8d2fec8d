import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';
import { titles } from '../data/messages/en/titles.ts';

/** Writes each page's title into its HTML, from the message file. @throws Error where a page has none */
export function pageTitles(): Plugin {
  return {
    name: 'cso-sidekick:page-titles',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { filename }) {
        const page = basename(dirname(filename));
        const title = titles[page as keyof typeof titles];
        if (!title) throw new Error(`The page "${page}" has no title. Add one to data/messages/en/titles.ts.`);
        return html.replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`);
      },
    },
  };
}
