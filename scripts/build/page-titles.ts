import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';
import { titles } from '../../data/messages/en/titles.ts';

/** Writes each page's title into its HTML, from the message file. @throws Error where a page has none, or no place for it */
export function pageTitles(): Plugin {
  return {
    name: 'cso-sidekick:page-titles',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { filename }) {
        // A development server calls it by the page's address, a build by the file.
        const page = basename(filename) === 'index.html' ? basename(dirname(filename)) : basename(filename, '.html');
        const title = titles[page as keyof typeof titles];
        if (!title) throw new Error(`The page "${page}" has no title. Add one to data/messages/en/titles.ts.`);
        if (!/<title>/.test(html)) throw new Error(`The page "${page}" has no place for its title. Add <title></title> to its HTML.`);
        return html.replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`);
      },
    },
  };
}
