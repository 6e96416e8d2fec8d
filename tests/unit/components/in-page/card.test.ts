// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { CardFacts } from '../../../../core/detection/page-facts.ts';
import { readForPage } from '../../../../core/settings/stored.ts';

/** Whether a person could see what was pressed, and what the worker was asked for. */
const held = vi.hoisted(() => ({ inSight: true, asked: [] as string[], read: () => {} }));
vi.mock('../../../../browser/page-api.ts', () => ({
  askForMore: async () => void held.asked.push('more'),
  askToHide: async (where: string) => void held.asked.push(where),
  readStoredInPage: () =>
    new Promise((done) => {
      held.read = () => done(readForPage({}));
    }),
}));
vi.mock('../../../../components/in-page/in-sight.ts', () => ({ isInSight: () => held.inSight }));
const { openCard } = await import('../../../../components/in-page/card.ts');

const facts = {
  name: 'Some',
  bestFor: 'Best for words',
  tips: [{ id: 'one', title: 'One', text: 'First.', pages: ['post'] }],
} as unknown as CardFacts;

function chipOn() {
  const box = document.createElement('div');
  const button = document.createElement('button');
  box.append(button);
  document.body.replaceChildren(box);
  const stage = {
    box,
    host: box,
    root: document as unknown as ShadowRoot,
    since: -10_000,
    moved: vi.fn(),
    stayOnTop: () => true,
    remove: vi.fn(),
  };
  const pressed: { x: number; y: number } | undefined = { x: 1, y: 1 };
  return {
    stage,
    button,
    page: 'post' as const,
    tip: 'one',
    pressed,
    close: undefined as (() => void) | undefined,
    unread: vi.fn(),
    remove: vi.fn(),
  };
}
const cards = () => document.querySelectorAll('.card').length;

beforeEach(() => Object.assign(held, { inSight: true, asked: [] }));

it('two presses at once open one card, and a third changes nothing', async () => {
  const chip = chipOn();
  const opening = [openCard(chip, facts), openCard(chip, facts)];
  held.read();
  await Promise.all(opening);
  expect(cards()).toBe(1);
  await openCard(chip, facts);
  expect(cards()).toBe(1);
  expect(chip.button.getAttribute('aria-expanded')).toBe('true');
  chip.close?.();
  expect([cards(), chip.button.getAttribute('aria-expanded')]).toEqual([0, 'false']);
  const again = openCard(chip, facts);
  held.read();
  await again;
  expect(cards()).toBe(1);
});

it('opens nothing that was not seen or not pressed', async () => {
  const chip = chipOn();
  held.inSight = false;
  await openCard(chip, facts);
  held.inSight = true;
  await openCard({ ...chip, pressed: undefined }, facts);
  expect(cards()).toBe(0);
});

it('does nothing for presses by script', async () => {
  const chip = chipOn();
  const opening = openCard(chip, facts);
  held.read();
  await opening;
  for (const button of document.querySelectorAll<HTMLElement>('.card button')) {
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  }
  expect(held.asked).toEqual([]);
  expect(cards()).toBe(1);
});
