import type { Plugin } from 'vite';

/**
 * Loads what is loaded late as the browser does it. Vite's own way waits for styles and hints that an extension does not have:
 * every page would read 1.5 kB of it.
 */
export function withoutPreload(): Plugin {
  let isUsed = false;
  return {
    name: 'cso-sidekick:without-preload',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!id.includes('vite/preload-helper')) return undefined;
      isUsed = true;
      return 'export const __vitePreload = (load) => load();';
    },
    generateBundle({ format }, bundle) {
      if (format !== 'es') return;
      const late = Object.values(bundle).some((one) => one.type === 'chunk' && one.dynamicImports.length > 0);
      if (late && !isUsed) throw new Error('Vite loads what is late in another way: see scripts/build/without-preload.ts');
    },
  };
}
