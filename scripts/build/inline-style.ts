import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

/** The hashes of all styles that were written into HTML, as a content security policy names them. */
export const styleHashes = new Set<string>();

/** The page that is on the screen only for a moment, and has to be there at once. */
const inlined = 'entrypoints/popup/index.html';

/**
 * Writes the style sheet into the popup's HTML: a sheet of its own is one more thing to wait for before its first paint. The other pages
 * share their sheets as files; written into each, they were 27 kB of the package.
 * @returns a plugin that throws where a page has none, or one that is not there
 */
export function inlineStyle(): Plugin {
  return {
    name: 'cso-sidekick:inline-style',
    // A development server hands the sheets out itself, and changes them while the page is open.
    apply: (_, { command, mode }) => command === 'build' && mode !== 'development',
    enforce: 'post',
    generateBundle(_, bundle) {
      const pages = Object.values(bundle).filter((one) => one.type === 'asset' && one.fileName.endsWith('.html')) as Rolldown.OutputAsset[];
      if (pages.length && !pages.some(({ fileName }) => fileName === inlined)) throw new Error(`inline-style: there is no ${inlined}.`);
      for (const page of pages) {
        let sheets = 0;
        page.source = String(page.source).replace(/<link rel="stylesheet"[^>]*href="\/?([^"]+)"[^>]*>/g, (link, file: string) => {
          const sheet = bundle[file];
          if (sheet?.type !== 'asset') throw new Error(`inline-style: ${page.fileName} asks for ${file}, which is not in the build.`);
          sheets++;
          if (page.fileName !== inlined) return link;
          const style = String(sheet.source).trim();
          styleHashes.add(`sha256-${createHash('sha256').update(style).digest('base64')}`);
          return `<style>${style}</style>`;
        });
        if (!sheets) throw new Error(`inline-style: ${page.fileName} has no style sheet.`);
      }
    },
  };
}
