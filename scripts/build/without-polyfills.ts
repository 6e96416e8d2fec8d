import type { Plugin } from 'vite';

/**
 * Leaves out the polyfills that twitter-text asks for: our oldest browsers know all of it, they are a fifth of what the composer
 * counts with, and they use the Function constructor.
 */
export function withoutPolyfills(): Plugin {
  return {
    name: 'cso-sidekick:without-polyfills',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (/\/node_modules\/core-js\/modules\//.test(id) ? '' : undefined),
  };
}
