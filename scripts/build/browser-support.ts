/**
 * Looks through the built extension for syntax, calls and styles that the oldest supported browsers lack.
 * Run after a build: node scripts/build/browser-support.ts
 */
import css from '@eslint/css';
import { ESLint } from 'eslint';
import compat from 'eslint-plugin-compat';

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
        targets: ['chrome 109', 'firefox 140'],
        // Asked for before use: fetched only where it is there, or a timer does the work.
        polyfills: ['Navigation'],
      },
      rules: { 'compat/compat': 'error' },
    },
    {
      files: ['**/*.css'],
      plugins: { css },
      language: 'css/css',
      rules: {
        // Chromium 109 is of January 2023: what all browsers had by the end of 2022 is safe there.
        'css/use-baseline': ['error', { available: 2022, allowProperties: ['accent-color', 'outline'] }],
      },
    },
  ],
});

const results = await eslint.lintFiles(['.output/*-mv3/**/*.{js,css}']);
const problems = results.flatMap(({ filePath, messages }) => messages.map(({ line, message }) => `${filePath}:${line}: ${message}`));
if (!results.length) throw new Error('There is nothing to look at. Build the extension first: npm run build');
if (problems.length) {
  console.error(`The oldest supported browsers (Chromium 109, Firefox 140) cannot do this:\n  ${problems.join('\n  ')}`);
  process.exitCode = 1;
} else console.log(`${results.length} built files: nothing that Chromium 109 or Firefox 140 lacks.`);
