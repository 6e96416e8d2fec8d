// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showChip } from '../../../../components/in-page/chip.ts';

/** What lies at each point of the window; nothing where undefined. */
const page = { hit: undefined as Element | undefined, tests: 0, full: null as Element | null };
const spent: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('csoSidekickPage', { platform: 'x', tips: [['one', 'post']] });
  vi.stubGlobal('csoSidekickFirst', { titles: ['One'] });
  Object.assign(page, { hit: undefined, tests: 0, full: null });
  const at = () => {
    page.tests++;
    return page.hit ?? null;
  };
  Object.assign(document, { elementFromPoint: at, elementsFromPoint: () => [at()].filter(Boolean) });
  Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: 1200 });
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => page.full });
  Element.prototype.getAnimations = () => [];
});
afterEach(() => {
  for (const end of spent.splice(0)) end();
  vi.useRealTimers();
});

function show() {
  const gone = vi.fn();
  const facts = { page: 'post' as const, tip: 'x-one', dark: false, isAlive: () => true };
  const chip = showChip(facts, vi.fn(), gone);
  if (chip) spent.push(chip.remove);
  return { chip, gone };
}
const fill = (element: Element | null) => {
  page.full = element;
  document.dispatchEvent(new Event('fullscreenchange'));
};

it('a chip is hidden in full screen and comes back after it', () => {
  const { chip, gone } = show();
  fill(document.body);
  expect(chip?.stage.box.hidden).toBe(true);
  fill(null);
  expect(chip?.stage.box.hidden).toBe(false);
  expect(gone).not.toHaveBeenCalled();
});

it('a chip that finds no place any more goes, and the page is not tested again', () => {
  const { gone } = show();
  page.hit = document.createElement('button');
  vi.advanceTimersByTime(1500);
  expect(gone).toHaveBeenCalledOnce();
  const { tests } = page;
  vi.advanceTimersByTime(60_000);
  expect(page.tests).toBe(tests);
  expect(gone).toHaveBeenCalledOnce();
});

it('a page without a free place stays as it was', () => {
  page.hit = document.createElement('input');
  const before = document.documentElement.outerHTML;
  expect(show().chip).toBeUndefined();
  expect(document.documentElement.outerHTML).toBe(before);
});
