import type { Plugin } from 'vite';

/**
 * Starts the scripts that go into pages without the frame that WXT puts around each: a logger that logs nothing in a build, and
 * catches that throw again. It is a twenty-fifth of what every visit reads.
 */
export function plainPageScripts(): Plugin {
  return {
    name: 'cso-sidekick:plain-page-scripts',
    apply: 'build',
    transform(code) {
      if (!code.includes('The unlisted script "')) return undefined;
      const [start] = /^import definition from .+$/m.exec(code) ?? [];
      if (!start?.includes('entrypoints/'))
        throw new Error('WXT starts its unlisted scripts in another way: see scripts/build/plain-page-scripts.ts');
      return { code: `${start}\nexport default definition.main();`, map: null };
    },
  };
}
