import type { Plugin } from 'vite';

/**
 * Writes the style sheet into each HTML file. A sheet of its own is one more thing to wait for before the popup's
 * first paint.
 */
export function inlineStyle(): Plugin {
  return {
    name: 'cso-sidekick:inline-style',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
        page.source = String(page.source).replace(/<link rel="stylesheet"[^>]*href="\/?([^"]+)"[^>]*>/g, (link, file: string) => {
          const sheet = bundle[file];
          return sheet?.type === 'asset' ? `<style>${String(sheet.source).trim()}</style>` : link;
        });
      }
      for (const [name, file] of Object.entries(bundle)) if (file.fileName.endsWith('.css')) delete bundle[name];
    },
  };
}
