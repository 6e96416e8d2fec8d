import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { licenceNotices, noteLicences, noticeOf, packageOf } from '../../../scripts/build/licences.ts';

it.each([
  ['/a/node_modules/preact/dist/preact.module.js', '/a/node_modules/preact'],
  ['/a/node_modules/@wxt-dev/browser/src/index.mjs?v=1', '/a/node_modules/@wxt-dev/browser'],
  ['/a/node_modules/b/node_modules/c/d.js', '/a/node_modules/b/node_modules/c'],
  ['\0/a/node_modules/zod/index.js?commonjs-module', '/a/node_modules/zod'],
  ['C:\\a\\node_modules\\zod\\index.js', 'C:\\a\\node_modules\\zod'],
  ['/a/core/draft.ts', undefined],
  ['\0vite/preload-helper.js', undefined],
])('%j is of %s', (id, folder) => expect(packageOf(id)).toBe(folder));

it('names what is in a chunk, with its licence, and not what is left out of it', () => {
  const note = noteLicences().generateBundle as unknown as (_: object, bundle: object) => void;
  const root = process.cwd();
  const modules = {
    [`${root}/node_modules/preact/dist/preact.module.js`]: { renderedLength: 10 },
    [`${root}/node_modules/wxt/dist/utils/define-background.mjs`]: { renderedLength: 10 },
    [`${root}/node_modules/core-js/modules/es.array.map.js`]: { renderedLength: 0 },
  };
  note({}, { 'a.js': { type: 'chunk', modules }, 'a.css': { type: 'asset' } });
  const notices = licenceNotices();
  expect(notices).toMatch(/^CSO Sidekick \(MIT\)/);
  for (const words of [
    /^preact \d/m,
    /Jason Miller/,
    /^wxt \d/m,
    /^@tabler\/icons \d/m,
    /Paweł Kuna/,
    /^UNICODE LICENSE V3/m,
    /Public Suffix List/,
  ])
    expect(notices).toMatch(words);
  expect(notices).not.toContain('core-js');
});

it('a package without a licence text stops the build', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'licence-'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'nobody', version: '1.0.0', license: 'MIT' }));
  expect(() => noticeOf(folder)).toThrow('nobody is in the build and has no licence text');
  await writeFile(join(folder, 'LICENSE.md'), 'Do as you like.');
  expect(noticeOf(folder).text).toBe('nobody 1.0.0 (MIT)\n\nDo as you like.');
  await rm(folder, { recursive: true });
});
