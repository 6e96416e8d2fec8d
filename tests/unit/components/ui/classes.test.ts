import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** A style file with all that it imports. */
function stylesOf(file: string): string {
  const code = readFileSync(file, 'utf8');
  const imported = [...code.matchAll(/@import "([^"]+)"/g)].map(([, path = '']) => stylesOf(join(dirname(file), path)));
  return [code, ...imported].join('\n');
}

/** The classes that the components behind an entry name, each with the files that do. */
function classesOf(entry: string): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  const seen = new Set<string>();
  const read = (file: string) => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, path = ''] of code.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) read(join(dirname(file), path));
    if (!file.endsWith('.tsx')) return;
    for (const [, names = ''] of code.matchAll(/class="([^"]+)"/g))
      for (const name of names.split(' ')) classes.set(name, [...(classes.get(name) ?? []), file]);
  };
  read(entry);
  return classes;
}

const pages = readdirSync('entrypoints').filter((page) => existsSync(`entrypoints/${page}/index.html`));

it('knows the pages', () => {
  expect(pages).toContain('popup');
  expect(pages.length).toBeGreaterThan(8);
});

it.each(pages)('every class that a component of %s names has a rule in the styles of that page', (page) => {
  const folder = `entrypoints/${page}`;
  const html = readFileSync(`${folder}/index.html`, 'utf8');
  const styles = [...html.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, path = '']) => stylesOf(join(folder, path)));
  const ruled = new Set([...styles.join('\n').matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
  const classes = classesOf(join(folder, /type="module" src="([^"]+)"/.exec(html)?.[1] ?? ''));
  expect(classes.size).toBeGreaterThan(5);
  expect([...classes].filter(([name]) => !ruled.has(name))).toEqual([]);
});
