import { replaceIn } from './replace-in.ts';

/**
 * Takes zod's test whether code can be made from text out of the build. Pages of an extension may not, and the
 * linter of addons.mozilla.org warns about every use of the Function constructor.
 */
export const withoutEval = () =>
  replaceIn({
    name: 'without-eval',
    file: /[\\/]zod[\\/]v4[\\/]core[\\/]util\.js/,
    what: /const F = Function;\s*new F\(""\);\s*return true;/,
    by: 'return false;',
    left: /\bnew Function\b|\bFunction\((?:""|''|``)\)|= ?Function[,;]\s*(?:return )?new /,
  });
