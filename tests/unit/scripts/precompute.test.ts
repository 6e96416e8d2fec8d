import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packedDirectory } from '../../../data/catalogue/directory.generated.ts';
import { packedHosts } from '../../../data/catalogue/hosts.generated.ts';
import { shares } from '../../../data/catalogue/shares.generated.ts';
import { precompute } from '../../../scripts/build/precompute.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'precompute-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The module that a build has in place of the file. */
async function precomputed(file: string): Promise<Record<string, unknown>> {
  const load = (precompute().load as (id: string) => Promise<string>).bind({ addWatchFile: () => {} });
  const name = join(folder, `${file.replaceAll('/', '-')}.mjs`);
  await writeFile(name, await load(resolve(file)));
  return import(name);
}

it.each([
  ['data/catalogue/directory.generated.ts', 'packedDirectory', packedDirectory],
  ['data/catalogue/shares.generated.ts', 'shares', shares],
  ['data/catalogue/hosts.generated.ts', 'packedHosts', packedHosts],
])('%s says the same in a build', async (file, name, value) => {
  expect((await precomputed(file))[name]).toEqual(JSON.parse(JSON.stringify(value)));
});

describe('while somebody edits', () => {
  const watched = new Set<string>();
  const load = (precompute().load as unknown as (id: string) => Promise<string>).bind({
    addWatchFile: (file: string) => watched.add(file),
  });
  const write = async (name: string, text: string) => {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    // Disks tell the time of a change in steps.
    await new Promise((wait) => setTimeout(wait, 20));
    return file;
  };

  it('the new text comes, also of what is worked out from it', async () => {
    const data = await write('data/value.ts', "export const value = 'first';");
    const file = await write('data/all.generated.ts', "import { value } from './value.ts';\nexport const all = [value];");
    expect(await load(file)).toContain('"first"');
    expect([...watched]).toEqual(expect.arrayContaining([file, data]));
    await write('data/value.ts', "export const value = 'second';");
    expect(await load(file)).toContain('"second"');
  });

  it('no page gets a platform file whole', async () => {
    const platform = await write('data/platforms/one.ts', "export default { bestFor: 'all' };");
    await expect(load(platform)).rejects.toThrow('data/platforms/one.ts is imported by a page');
  });

  it('a mistake is told, and is over when it is mended', async () => {
    const file = await write('data/wrong.generated.ts', 'export const value = ;');
    await expect(load(file)).rejects.toThrow();
    await write('data/wrong.generated.ts', "export const value = 'right';");
    expect(await load(file)).toContain('"right"');
  });

  it('a file that comes into a listed folder is read', async () => {
    await write('data/parts/a.ts', "export default 'a';");
    const file = await write(
      'data/list.generated.ts',
      // As data/catalogue/catalogue.ts does it.
      [
        "import { readdirSync } from 'node:fs';",
        "const names = readdirSync(import.meta.dirname + '/parts').sort().map((name) => name.slice(0, -3));",
        "const read = async (name) => (await import('./parts/' + name + '.ts')).default;",
        'export const list = await Promise.all(names.map(read));',
      ].join('\n'),
    );
    expect(await load(file)).toContain('["a"]');
    await write('data/parts/b.ts', "export default 'b';");
    expect(await load(file)).toContain('["a","b"]');
    await write('data/parts/a.ts', "export default 'c';");
    expect(await load(file)).toContain('["c","b"]');
  });

  it('what has not changed is worked out once', async () => {
    const file = await write('data/once.generated.ts', 'export const at = performance.now();');
    expect(await load(file)).toBe(await load(file));
  });
});
