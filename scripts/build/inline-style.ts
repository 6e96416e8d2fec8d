import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The hashes of all styles that were written into HTML, as a content security policy names them. */
export const styleHashes = new Set<string>();

/**
 * Writes the style sheet into each HTML file. A sheet of its own is one more thing to wait for before the popup's
 * first paint.
 * @returns a plugin that throws where a page has none, or one that is not there
 */
export function inlineStyle(): Plugin {
  return {
    name: 'cso-sidekick:inline-style',
    // A development server hands the sheets out itself, and changes them while the page is open.
    apply: (_, { command, mode }) => command === 'build' && mode !== 'development',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
        page.source = String(page.source).replace(/<link rel="stylesheet"[^>]*href="\/?([^"]+)"[^>]*>/g, (_, file: string) => {
          const sheet = bundle[file];
          if (sheet?.type !== 'asset') throw new Error(`inline-style: ${page.fileName} asks for ${file}, which is not in the build.`);
          const style = String(sheet.source).trim();
          styleHashes.add(`sha256-${createHash('sha256').update(style).digest('base64')}`);
          return `<style>${style}</style>`;
        });
        if (!page.source.includes('<style>')) throw new Error(`inline-style: ${page.fileName} has no style sheet.`);
      }
      for (const [name, file] of Object.entries(bundle)) if (file.fileName.endsWith('.css')) delete bundle[name];
    },
  };
}
