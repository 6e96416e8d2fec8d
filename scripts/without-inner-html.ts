import type { Plugin } from 'vite';

/**
 * Takes Preact's branch for dangerouslySetInnerHTML out of the build. No component uses it, and the linter of
 * addons.mozilla.org warns about every assignment to innerHTML.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'cso-sidekick:without-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/preact\/dist\/preact/.test(id)) return undefined;
      return code.replace(/([\w.]+)\.innerHTML\s*=(?!=)/g, '$1.textContent=');
    },
  };
}
