import { replaceIn } from './replace-in.ts';

/**
 * Takes Preact's branch for dangerouslySetInnerHTML out of the build. No component uses it, and the linter of
 * addons.mozilla.org warns about every assignment to innerHTML.
 */
export const withoutInnerHtml = () =>
  replaceIn({
    name: 'without-inner-html',
    file: /[\\/]preact[\\/]dist[\\/]preact\./,
    what: /([\w.]+)\.innerHTML\s*=(?!=)/g,
    by: '$1.textContent=',
    left: /\.(?:inner|outer)HTML\s*=(?!=)/,
  });
