import { EventEmitter } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, it, vi } from 'vitest';
import type { WxtDevServer } from 'wxt';
import { pieces } from '../../../data/catalogue/all-pieces.ts';
import type { Pieces } from '../../../data/catalogue/pieces.ts';
import { followSources, pieceFiles } from '../../../scripts/build/pieces.ts';

const folder = await mkdtemp(join(tmpdir(), 'cso-sidekick-'));
afterEach(() => rm(folder, { recursive: true, force: true }));

it('each file is a script that sets its one variable, and says what the catalogue says', () => {
  const files = pieceFiles(pieces);
  expect(files).toHaveLength(Object.keys(pieces).length * 4);
  for (const { relativeDest, contents } of files) {
    const [part, id = ''] = relativeDest.replace(/\.js$/, '').split('/');
    const world: Record<string, unknown> = {};
    runInNewContext(contents, world);
    expect(Object.keys(world)).toHaveLength(1);
    expect(JSON.parse(JSON.stringify(Object.values(world)[0]))).toEqual(
      JSON.parse(JSON.stringify((pieces[id] as Pieces)[part as keyof Pieces])),
    );
  }
});

it('while somebody edits, the files follow, and a file that cannot be read stops nothing', async () => {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const reloadExtension = vi.fn();
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const read = vi
    .fn()
    .mockRejectedValueOnce(new Error('a comma is missing'))
    .mockResolvedValue(pieceFiles({ x: pieces.x } as typeof pieces));
  followSources({ watcher, reloadExtension } as unknown as WxtDevServer, folder, read);
  expect(watcher.add).toHaveBeenCalledWith(['data/platforms', 'data/messages', 'data/translations']);
  watcher.emit('all', 'change', 'core/tips.ts');
  expect(read).not.toHaveBeenCalled();
  watcher.emit('all', 'change', 'data/platforms/x.ts');
  await vi.waitFor(() => expect(error).toHaveBeenCalledWith(expect.stringContaining('a comma is missing')));
  expect(reloadExtension).not.toHaveBeenCalled();
  watcher.emit('all', 'change', 'data\\platforms\\x.ts');
  await vi.waitFor(() => expect(reloadExtension).toHaveBeenCalledOnce());
  expect(await readFile(join(folder, 'pages/x.js'), 'utf8')).toMatch(/^globalThis\.csoSidekickPage=\{"platform":"x"/);
  error.mockRestore();
});
