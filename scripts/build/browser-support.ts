/**
 * Looks through the built extension for syntax, calls and styles that the oldest supported browsers lack.
 * Run after a build: node scripts/build/browser-support.ts
 */
import css from '@eslint/css';
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier } from '@mdn/browser-compat-data';
import { ESLint } from 'eslint';
import compat from 'eslint-plugin-compat';

const oldest = { chrome: 109, firefox: 140 };

/** Whether one of the oldest browsers lacks a feature. Old ones are written without a number, or as "≤37". */
function isLacking({ support }: CompatStatement): boolean {
  return Object.entries(oldest).some(([browser, version]) => {
    const [newest] = [support[browser as keyof typeof oldest] ?? []].flat();
    const since = newest?.version_added;
    return !since || since === 'preview' || Number(`${since}`.replace('≤', '')) > version;
  });
}

/** Members of a class that are reached by the name of the class, such as "URL.canParse", and that one of the browsers lacks. */
const missingStatics = Object.entries({ ...bcd.api, ...bcd.javascript.builtins }).flatMap(([object, members]) =>
  Object.entries(members as Identifier).flatMap(([member, feature]) => {
    const { __compat } = feature as Identifier;
    const isStatic = member.endsWith('_static') || /^(Array|Iterator|Map|Math|Object|Promise|RegExp)$/.test(object);
    return __compat && isStatic && isLacking(__compat) ? [{ object, property: member.replace('_static', '') }] : [];
  }),
);
/** The same for methods of values. Only names that nothing else has: a list of ours may have a "map" or "with" too. */
const missingMethods = ['toReversed', 'toSorted', 'toSpliced', 'isWellFormed', 'toWellFormed', 'isDisjointFrom', 'isSubsetOf'];

/** Styles that do without where they are unknown: a field keeps its height, a heading may stand alone at the end of a printed page. */
const niceToHave = ["Property 'field-sizing'", "Value 'avoid' of property 'break-after'"];

/** Whether the oldest browsers know a style that the rule below finds too young: it asks for every browser there is. */
function isKnownStyle(message: string): boolean {
  if (niceToHave.some((one) => message.startsWith(one))) return true;
  const [, kind, name = '', property] = /^(Property|Value|Selector|At-rule) '@?([^']+)'(?: of property '([^']+)')?/.exec(message) ?? [];
  const features = {
    Property: bcd.css.properties?.[name],
    Value: bcd.css.properties?.[property ?? '']?.[name],
    Selector: bcd.css.selectors?.[name],
    'At-rule': bcd.css['at-rules']?.[name],
  };
  const known = features[kind as keyof typeof features]?.__compat;
  return known !== undefined && !isLacking(known);
}

const eslint = new ESLint({
  overrideConfigFile: true,
  ignore: false,
  overrideConfig: [
    {
      files: ['**/*.js'],
      plugins: { compat },
      // The last syntax that Chromium 109 reads whole.
      languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      settings: {
        targets: Object.entries(oldest).map((one) => one.join(' ')),
        // Checked before use: where it is missing, a timer does the work.
        polyfills: ['Navigation'],
      },
      rules: {
        'compat/compat': 'error',
        'no-restricted-properties': ['error', ...missingStatics, ...missingMethods.map((property) => ({ property }))],
      },
    },
    {
      files: ['**/*.css'],
      plugins: { css },
      language: 'css/css',
      rules: {
        // Chromium 109 is of January 2023: what all browsers had by the end of 2022 is safe there. Of the rest each is looked up.
        'css/use-baseline': ['error', { available: 2022, allowProperties: ['accent-color', 'outline'] }],
      },
    },
  ],
});

const results = await eslint.lintFiles(['.output/*-mv3/**/*.{js,css}']);
/** Whether a file asks for a member before it uses it, as zod does with URL.canParse. */
const asksFirst = (source: string, message: string) => source.includes(`typeof ${/'([\w.]+)' is restricted/.exec(message)?.[1]}`);
const problems = results.flatMap(({ filePath, messages, source = '' }) =>
  messages
    .filter(({ message }) => !asksFirst(source, message) && !isKnownStyle(message))
    .map(({ line, message }) => `${filePath}:${line}: ${message.replace('is restricted from being used', 'is too young')}`),
);
if (!results.length) throw new Error('There is nothing to look at. Build the extension first: npm run build');
if (problems.length) {
  console.error(`The oldest supported browsers (Chromium 109, Firefox 140) cannot do this:\n  ${problems.join('\n  ')}`);
  process.exitCode = 1;
} else console.log(`${results.length} built files: nothing that Chromium 109 or Firefox 140 lacks.`);
