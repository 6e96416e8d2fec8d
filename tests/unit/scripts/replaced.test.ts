import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineStyle } from '../../../scripts/build/inline-style.ts';
import { pageTitles } from '../../../scripts/build/page-titles.ts';
import { popupInOne } from '../../../scripts/build/popup-in-one.ts';
import { withoutEval } from '../../../scripts/build/without-eval.ts';
import { withoutInnerHtml } from '../../../scripts/build/without-inner-html.ts';
import { withoutJsonSchema } from '../../../scripts/build/without-json-schema.ts';

type Bundle = Record<string, object>;
interface Step {
  transform: (code: string, id: string) => string | undefined;
  generateBundle: (options: object, bundle: Bundle) => void;
}
const chunk = (code: string) => ({ 'a.js': { type: 'chunk', fileName: 'a.js', code } });

describe.each([
  [
    'zod',
    withoutEval,
    '/a/node_modules/zod/v4/core/util.js',
    'try { const F = Function;\n new F("");\n return true; }',
    ['x=new Function("a")', 'let e=Function;return new e(``),!0', 'const F = Function; new F("")'],
  ],
  [
    'Preact',
    withoutInnerHtml,
    '/a/node_modules/preact/dist/preact.mjs',
    'e.innerHTML=f.__html,a.b.innerHTML = 1',
    ['e.innerHTML=t', 'e.outerHTML = t'],
  ],
] as const)('what %s is rid of', (_, plugin, file, code, kept) => {
  const step = plugin() as unknown as Step;

  it('is replaced there, and nowhere else', () => {
    const replaced = step.transform(code, file) as string;
    expect(replaced).toMatch(/return false|textContent/);
    expect(replaced).not.toMatch(/new F|innerHTML/);
    expect(step.transform(code, '/a/node_modules/other/util.js')).toBeUndefined();
  });

  it('ends the build where it is written in another way', () => {
    expect(() => step.transform('export const a = 1;', file)).toThrow('nothing to replace');
  });

  it.each(kept)('ends the build where it comes from elsewhere: %s', (left) => {
    expect(() => step.generateBundle({}, chunk(left))).toThrow('still in a.js');
    expect(() => step.generateBundle({}, chunk('e.innerHTML==t;f=Function.call.bind(g);class A extends Function{}'))).not.toThrow();
  });
});

describe('zod without JSON schemas', () => {
  const core = '/a/node_modules/zod/v4/core';
  const step = () =>
    withoutJsonSchema() as unknown as { transform: (code: string, id: string) => { code: string } | undefined } & Pick<
      Step,
      'generateBundle'
    >;
  const withZod = (code: string) => ({ 'a.js': { type: 'chunk', fileName: 'a.js', code, modules: { [`${core}/schemas.js`]: {} } } });

  it('keeps the names and nothing behind them', () => {
    const { code } =
      step().transform('export function a() { return b; }\nexport { b as process };\nexport const c = 1;', `${core}/to-json-schema.js`) ??
      {};
    expect(code).toBe('const none = () => undefined;\nexport { none as a, none as process, none as c };');
    expect(step().transform('export const a = 1;', `${core}/schemas.js`)).toBeUndefined();
  });

  it('ends the build where zod keeps it elsewhere', () => {
    const changed = step();
    changed.transform('export const a = 1;', `${core}/to-json-schema.js`);
    expect(() => changed.generateBundle({}, withZod('x'))).toThrow('writes JSON schemas');
    changed.transform('export const a = 1;', `${core}/json-schema-processors.js`);
    expect(() => changed.generateBundle({}, withZod('x'))).not.toThrow();
    expect(() => changed.generateBundle({}, withZod('"http://json-schema.org/draft-07/schema#"'))).toThrow('writes JSON schemas');
    expect(() => step().generateBundle({}, { 'a.js': { type: 'chunk', fileName: 'a.js', code: '', modules: {} } })).not.toThrow();
  });
});

describe("the popup's one file", () => {
  const step = popupInOne() as unknown as Step & {
    outputOptions: (options: object) => { codeSplitting: { groups: { test: (id: string) => boolean }[] } } | undefined;
  };
  const named = ['allow-site', 'catalogue', 'epoch', 'panel', 'pieces', 'popup-data', 'site-permission', 'storage', 'tabs'].map(
    (name) => `browser/${name}.ts`,
  );
  const all = ['components/popup/Popup.tsx', ...named].map((path) => join(process.cwd(), path));
  const bundleOf = (modules: string[]) => ({
    'p.js': { type: 'chunk', name: 'popup-parts', modules: Object.fromEntries(modules.map((id) => [id, {}])) },
    'o.js': { type: 'chunk', name: 'other', modules: Object.fromEntries(all.map((id) => [id, {}])) },
  });

  it('takes each part, and no module that is called alike', () => {
    const test = step.outputOptions({ format: 'es' })?.codeSplitting.groups[0]?.test as (id: string) => boolean;
    expect(all.filter(test)).toEqual(all);
    expect(test(join(process.cwd(), 'node_modules/a/browser/tabs.ts'))).toBe(false);
    expect(step.outputOptions({ format: 'iife' })).toBeUndefined();
  });

  it("is named in the popup's HTML with all that it imports, and in no other page's", () => {
    const chunkOf = (fileName: string, ...imports: string[]) => ({ type: 'chunk', fileName, imports });
    const chunk = chunkOf('popup.js', 'parts.js');
    const bundle = { 'parts.js': chunkOf('parts.js', 'shared.js'), 'shared.js': chunkOf('shared.js', 'parts.js') };
    const { handler } = popupInOne().transformIndexHtml as unknown as {
      handler: (html: string, at: object) => { attrs: { rel: string; href: string } }[] | undefined;
    };
    const named = (page: string) => handler('', { filename: join(process.cwd(), `entrypoints/${page}/index.html`), chunk, bundle });
    expect(named('popup')?.map(({ attrs: { rel, href } }) => `${rel} ${href}`)).toEqual([
      'modulepreload /parts.js',
      'modulepreload /shared.js',
    ]);
    expect(named('map')).toBeUndefined();
    const without = { ...bundleOf(all), 'entrypoints/popup/index.html': { type: 'asset', source: '<script></script>' } };
    expect(() => step.generateBundle({ format: 'es' }, without)).toThrow('names none of its scripts');
  });

  it('ends the build where a part is renamed or left out', () => {
    expect(() => step.generateBundle({ format: 'es' }, bundleOf(all))).not.toThrow();
    expect(() => step.generateBundle({ format: 'es' }, bundleOf(all.slice(1)))).toThrow('components/popup/Popup.tsx');
    expect(() => step.generateBundle({ format: 'es' }, {})).toThrow('browser/storage.ts');
    expect(() => step.generateBundle({ format: 'iife' }, {})).not.toThrow();
  });

  it('ends the build where a table of all platforms gets into it', () => {
    const withTable = (path: string) => bundleOf([...all, join(process.cwd(), path)]);
    expect(() => step.generateBundle({ format: 'es' }, withTable('data/catalogue/host-index.generated.ts'))).not.toThrow();
    const table = 'data/catalogue/directory.generated.ts';
    expect(() => step.generateBundle({ format: 'es' }, withTable(table))).toThrow(table);
  });
});

describe('a page', () => {
  const step = inlineStyle() as unknown as Step;
  const popup = 'entrypoints/popup/index.html';
  const page = (source: string, fileName = popup) => ({ page: { type: 'asset', fileName, source } });
  const title = (pageTitles().transformIndexHtml as unknown as { handler: (html: string, at: object) => string }).handler;

  it('without its style sheet ends the build', () => {
    const link = '<link rel="stylesheet" crossorigin href="/a.css">';
    expect(() => step.generateBundle({}, page(link))).toThrow('a.css');
    expect(() => step.generateBundle({}, page('<link href="/a.css" rel=stylesheet>'))).toThrow('no style sheet');
    const bundle = { ...page(link), 'a.css': { type: 'asset', fileName: 'a.css', source: 'p{}' } };
    step.generateBundle({}, bundle);
    expect(bundle.page).toMatchObject({ source: '<style>p{}</style>' });
  });

  it('but the popup shares its style sheets with the others', () => {
    const link = '<link rel="stylesheet" crossorigin href="/a.css">';
    const sheet = { 'a.css': { type: 'asset', fileName: 'a.css', source: 'p{}' } };
    const both = () => ({ ...page(link, 'map.html'), popup: page(link).page, ...sheet });
    const bundle = both();
    step.generateBundle({}, bundle);
    expect(bundle).toEqual({ ...both(), popup: page('<style>p{}</style>').page });
    expect(() => step.generateBundle({}, { ...both(), ...page('', 'map.html') })).toThrow('no style sheet');
    expect(() => step.generateBundle({}, page(link, 'map.html'))).toThrow(popup);
  });

  it('without a place for its title ends the build', () => {
    expect(title('<title>a</title>', { filename: '/entrypoints/options/index.html' })).toBe('<title>Settings - CSO Sidekick</title>');
    expect(() => title('<head></head>', { filename: '/entrypoints/options/index.html' })).toThrow('no place');
    expect(() => title('<title></title>', { filename: '/entrypoints/other/index.html' })).toThrow('has no title');
  });
});
