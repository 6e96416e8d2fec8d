// @vitest-environment happy-dom
/** Where the focus goes, and what listens for keys, is settled with the drawing: on a slow computer a frame is long enough for a key. */
import { readdirSync, readFileSync } from 'node:fs';
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { waterCampaign } from '../../../fixtures/campaign.ts';
import { showCampaigns } from '../../../fixtures/campaign-page.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Each call of useEffect() in a file, from its name to its last bracket. */
function* effectsIn(code: string): Generator<string> {
  for (const { index } of code.matchAll(/\buseEffect\(/g)) {
    let end = index + 'useEffect('.length;
    for (let depth = 1; depth > 0 && end < code.length; end++) depth += code[end] === '(' ? 1 : code[end] === ')' ? -1 : 0;
    yield code.slice(index, end);
  }
}

it('no component moves the focus, or begins to listen, in an effect that waits for a frame', () => {
  const files = ['components', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
    )
    .filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(200);
  const late = files.flatMap((file) =>
    [...effectsIn(readFileSync(file, 'utf8'))].filter((effect) => /\.focus\(|addEventListener\(|\bwatch\w*\(/.test(effect)).map(() => file),
  );
  // It prints, which has to wait until all effects of the drawing are through; what it listens for is the end of that.
  expect(late).toEqual(['components/library/use-paper.ts']);
  expect(files.filter((file) => /requestAnimationFrame\([^\n]*\.focus\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

it('the next step has the focus before any frame', async () => {
  showCampaigns([waterCampaign], '#water/facts');
  vi.stubGlobal('requestAnimationFrame', () => 0);
  screen.getByRole('button', { name: 'Next' }).click();
  // What is drawn comes with the microtasks of the press.
  await Promise.resolve();
  await Promise.resolve();
  expect(document.activeElement?.textContent).toBe('Messages');
});
