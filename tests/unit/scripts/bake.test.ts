import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { detection } from '../../../data/detection.bake.ts';
import { directory } from '../../../data/directory.bake.ts';
import { withLazyCells } from '../../../data/lazy-cells.ts';
import { links } from '../../../data/links.bake.ts';
import { bake } from '../../../scripts/bake.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bake-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The module that a build has in place of the file. */
async function baked(file: string): Promise<Record<string, unknown>> {
  const load = bake().load as (id: string) => Promise<string>;
  const name = join(folder, `${file.replaceAll('/', '-')}.mjs`);
  const lazyCells = pathToFileURL(resolve('data/lazy-cells.ts')).href;
  await writeFile(name, (await load(resolve(file))).replace(/from '[^']+'/, `from '${lazyCells}'`));
  return import(name);
}

it.each([
  ['data/directory.bake.ts', 'directory', directory],
  ['data/detection.bake.ts', 'detection', detection],
  ['data/links.bake.ts', 'links', links],
])('%s says the same in a build', async (file, name, value) => {
  expect((await baked(file))[name]).toEqual(JSON.parse(JSON.stringify(value)));
});

it('reads a large cell when it is asked for, once', () => {
  const parse = vi.spyOn(JSON, 'parse');
  const [row] = withLazyCells<{ id: string; tips?: string[] }>([{ id: 'a' }], [[['tips', '["one"]']]]);
  expect(parse).not.toHaveBeenCalled();
  expect(row?.tips).toEqual(['one']);
  expect(row?.tips).toBe({ ...row }.tips);
  expect(parse).toHaveBeenCalledOnce();
  parse.mockRestore();
});
