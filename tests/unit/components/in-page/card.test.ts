// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakePage, press, textsOf } from '../../../fixtures/in-page.ts';

const api = {
  readStoredInPage: vi.fn(async () => readStored({}).stored),
  askForMore: vi.fn(async () => undefined),
  askToHide: vi.fn(async (_: string): Promise<unknown> => undefined),
  askForDone: vi.fn(async (_: string): Promise<unknown> => undefined),
};
vi.mock('../../../../browser/page-api.ts', () => api);
const { openCard } = await import('../../../../components/in-page/card.ts');
const { showChip } = await import('../../../../components/in-page/chip.ts');
const { readStored } = await import('../../../../core/settings/stored.ts');
type Chip = NonNullable<ReturnType<typeof showChip>>;

const facts = {
  name: 'X (Twitter)',
  bestFor: 'short news',
  tips: ['one', 'two', 'three', 'four'].map((word) => ({
    id: `x-${word}`,
    title: `Title ${word}`,
    text: `Text <b>${word}</b>`,
    pages: ['home' as const],
  })),
};

let page: ReturnType<typeof fakePage>;
let chip: Chip;
const gone = vi.fn();
const card = () => chip.stage.root.querySelector<HTMLElement>('.card');
const cards = () => chip.stage.root.querySelectorAll('.card').length;
const wordsOf = (selector: string) => [...chip.stage.root.querySelectorAll<HTMLElement>(selector)].map((one) => one.dataset.words);
/** Title and text of the tip on show. */
const shown = () => wordsOf('.card .tip > *');
const button = (words: string) =>
  [...chip.stage.root.querySelectorAll<HTMLElement>('.card button')].find(
    (one) => one.ariaLabel === words || one.getAttribute('aria-label') === words,
  ) as HTMLElement;
/** Presses what is in sight, after a while or at once. */
const pressIt = async (control: HTMLElement, after = 600) => {
  vi.advanceTimersByTime(after);
  page.hitInside = control;
  press(control);
  await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.useFakeTimers();
  page = fakePage();
  vi.stubGlobal('csoSidekickPage', {
    platform: 'x',
    tips: 'one home|two home',
  });
  vi.stubGlobal('csoSidekickFirst', { titles: ['Title one', 'Title two'] });
  chip = showChip({ page: 'home', tip: 'x-two', theme: 'light' as const, isAlive: () => true }, () => undefined, gone) as Chip;
  chip.stage.root.elementFromPoint = () => page.hitInside ?? null;
  page.hitInside = chip.button;
  chip.pressed = { x: 5, y: 6 };
});
afterEach(() => {
  chip.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('opening', () => {
  it('shows the tip of the chip alone, with no text node and nothing written as HTML', async () => {
    await openCard(chip, facts);
    expect(shown()).toEqual(['Title two', 'Text <b>two</b>']);
    expect(wordsOf('.card .whose')).toEqual(['CSO Sidekick, an add-on. Not part of X (Twitter)']);
    expect(textsOf(chip.stage.root)).toEqual([]);
    expect(card()?.getAttribute('aria-label')).toBe('X (Twitter)');
    expect(chip.button.getAttribute('aria-expanded')).toBe('true');
    expect(chip.stage.root.activeElement).toBe(card());
    expect(chip.stage.host.outerHTML).toBe('<div></div>');
  });

  it('runs in the direction of its own words, and marks what is English among them', async () => {
    vi.stubGlobal('csoSidekickWords', { tag: 'ar', chip: {}, card: { 'card.next': 'النصيحة التالية' } });
    await openCard(chip, { ...facts, bestFor: 'أخبار قصيرة', english: new Set(['Title two']) });
    // The title on the chip is English, and so is the chip.
    expect(chip.stage.box.dir).toBe('ltr');
    expect(card()).toMatchObject({ lang: 'ar', dir: 'rtl' });
    const marked = [...chip.stage.root.querySelectorAll<HTMLElement>('.card [lang=en]')];
    expect(marked.map(({ dataset, dir }) => [dataset.words, dir])).toEqual([['Title two', 'ltr']]);
    vi.stubGlobal('csoSidekickWords', undefined);
  });

  it('leaves out tips that are done or hidden', async () => {
    api.readStoredInPage.mockResolvedValueOnce(readStored({ tips: { done: ['x-one'], hidden: ['x-two'] } }).stored);
    await openCard(chip, facts);
    expect(shown()[0]).toBe('Title three');
    await pressIt(button('Next tip'));
    await pressIt(button('Next tip'));
    expect(shown()[0]).toBe('Title three');
  });

  it('takes the chip away where all is done by now', async () => {
    api.readStoredInPage.mockResolvedValueOnce(readStored({ tips: { done: facts.tips.map(({ id }) => id), hidden: [] } }).stored);
    await openCard(chip, facts);
    expect(gone).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('opens once, also where its code arrives twice at once', async () => {
    await Promise.all([openCard(chip, facts), openCard(chip, facts)]);
    await openCard(chip, facts);
    expect(cards()).toBe(1);
  });

  it.each<[string, () => void]>([
    ['nobody has pressed the chip', () => (chip.pressed = undefined)],
    ['something else lies at that point', () => (page.hit = document.body)],
    ['the page hides everything', () => (page.root = { opacity: '0' })],
    ['the page has drawn something above', () => (page.top = ':popover-open')],
  ])('stays shut where %s', async (_, change) => {
    change();
    await openCard(chip, facts);
    expect(cards()).toBe(0);
    expect(chip.close).toBeUndefined();
  });
});

describe('closing', () => {
  const pressEscape = (isTrusted: boolean) => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    card()?.dispatchEvent(event);
  };

  it('Escape closes, gives focus back, and lets the card open again', async () => {
    await openCard(chip, facts);
    pressEscape(true);
    expect(cards()).toBe(0);
    expect(chip.stage.root.activeElement).toBe(chip.button);
    expect(chip.button.getAttribute('aria-expanded')).toBe('false');
    await openCard(chip, facts);
    expect(cards()).toBe(1);
  });

  it('no script can press Escape', async () => {
    await openCard(chip, facts);
    pressEscape(false);
    expect(cards()).toBe(1);
  });

  it('the cross takes card and chip away', async () => {
    await openCard(chip, facts);
    await pressIt(button('Close this tip'));
    expect(gone).toHaveBeenCalledExactlyOnceWith(true);
    expect(chip.stage.host.isConnected).toBe(false);
  });

  it('what is pressed right after it closed is not the chip below', async () => {
    await openCard(chip, facts);
    vi.advanceTimersByTime(600);
    const before = chip.stage.since;
    chip.close?.();
    expect(chip.stage.since).toBeGreaterThan(before);
  });
});

describe('its buttons', () => {
  it('count once the card has stood long enough, and in sight only', async () => {
    await openCard(chip, facts);
    await pressIt(button('More'), 599);
    expect(api.askForMore).not.toHaveBeenCalled();
    await pressIt(button('More'), 1);
    expect(api.askForMore.mock.calls).toEqual([['x-two']]);
    page.hit = document.body;
    for (const words of ['More', 'Hide today', 'Done', 'Next tip', 'Close this tip']) await pressIt(button(words));
    expect(api.askForMore).toHaveBeenCalledTimes(1);
    expect(api.askToHide).not.toHaveBeenCalled();
    expect(api.askForDone).not.toHaveBeenCalled();
    expect(shown()[0]).toBe('Title two');
    expect(cards()).toBe(1);
  });

  it('do nothing for a script', async () => {
    await openCard(chip, facts);
    vi.advanceTimersByTime(600);
    for (const control of chip.stage.root.querySelectorAll<HTMLElement>('.card button')) {
      page.hitInside = control;
      control.click();
      press(control, { isTrusted: false });
    }
    expect(api.askForMore).not.toHaveBeenCalled();
    expect(api.askToHide).not.toHaveBeenCalled();
    expect(api.askForDone).not.toHaveBeenCalled();
    expect(shown()[0]).toBe('Title two');
    expect(cards()).toBe(1);
  });

  it('"Hide tips" shows the three ways and puts them away again', async () => {
    await openCard(chip, facts);
    const ways = chip.stage.root.querySelector('.ways') as HTMLElement;
    const states = [];
    for (let i = 0; i < 3; i++) {
      states.push([ways.hidden, button('Hide tips').getAttribute('aria-expanded')]);
      await pressIt(button('Hide tips'));
    }
    expect(states).toEqual([
      [true, 'false'],
      [false, 'true'],
      [true, 'false'],
    ]);
    expect(wordsOf('.ways button')).toEqual(['Hide today', 'Not on this site', 'Never on websites']);
  });

  it('"Next tip" goes round and round among those for this page', async () => {
    await openCard(chip, { ...facts, tips: [...facts.tips, { id: 'x-far', title: 'Far', text: 'Far', pages: ['profile'] }] });
    const seen = [];
    for (let i = 0; i < 5; i++) {
      seen.push(shown()[0]);
      await pressIt(button('Next tip'));
    }
    expect(seen).toEqual(['Title two', 'Title three', 'Title four', 'Title one', 'Title two']);
  });

  it('there is no "Next tip" where there is one alone', async () => {
    await openCard(chip, { ...facts, tips: facts.tips.slice(1, 2) });
    expect(button('Next tip').hidden).toBe(true);
  });

  it('"Done" is kept, and the next tip comes; with the last one all goes', async () => {
    await openCard(chip, { ...facts, tips: facts.tips.slice(0, 2) });
    await pressIt(button('Done'));
    expect(api.askForDone.mock.calls).toEqual([['x-two']]);
    expect(shown()[0]).toBe('Title one');
    expect(button('Next tip').hidden).toBe(true);
    await pressIt(button('Done'), 599);
    expect(api.askForDone).toHaveBeenCalledTimes(1);
    await pressIt(button('Done'), 1);
    expect(api.askForDone.mock.calls).toEqual([['x-two'], ['x-one']]);
    expect(gone).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('the chip goes with the card once its own tip is done, and stays where another is', async () => {
    await openCard(chip, facts);
    await pressIt(button('Next tip'));
    await pressIt(button('Done'));
    chip.close?.();
    expect(gone).not.toHaveBeenCalled();
    page.hitInside = chip.button;
    await openCard(chip, facts);
    await pressIt(button('Done'));
    expect(gone).not.toHaveBeenCalled();
    chip.close?.();
    expect(gone).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('"Done" says so where it could not be kept, and the tip stays', async () => {
    api.askForDone.mockRejectedValueOnce(new Error('disk full'));
    await openCard(chip, facts);
    const control = button('Done');
    await pressIt(control);
    expect(control.dataset.words).toBe('Not saved. Press again');
    expect(shown()[0]).toBe('Title two');
    await pressIt(control);
    expect(control.dataset.words).toBe('Done');
    expect(shown()[0]).toBe('Title three');
  });

  it('a tip that is kept as done after the card has gone takes nothing off twice', async () => {
    let kept = () => {};
    api.askForDone.mockReturnValueOnce(new Promise<void>((resolve) => (kept = resolve)));
    await openCard(chip, { ...facts, tips: facts.tips.slice(1, 2) });
    await pressIt(button('Done'));
    chip.remove();
    kept();
    await vi.advanceTimersByTimeAsync(0);
    expect(gone).toHaveBeenCalledTimes(1);
  });

  it('"Hide today" is kept before the chip goes', async () => {
    let done = () => {};
    api.askToHide.mockReturnValueOnce(new Promise<void>((resolve) => (done = resolve)));
    await openCard(chip, facts);
    await pressIt(button('Hide today'));
    expect(api.askToHide.mock.calls).toEqual([['today']]);
    expect(gone).not.toHaveBeenCalled();
    done();
    await vi.advanceTimersByTimeAsync(0);
    expect(gone).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['Not on this site', 'Never here? Press again', 'here'],
    ['Never on websites', 'Never anywhere? Press again', 'everywhere'],
  ])('"%s" lasts, and takes a second press after the time to read it', async (first, second, where) => {
    await openCard(chip, facts);
    const control = button(first);
    await pressIt(control);
    expect(control.dataset.words).toBe(second);
    await pressIt(control, 599);
    expect(api.askToHide).not.toHaveBeenCalled();
    await pressIt(control, 1);
    expect(api.askToHide.mock.calls).toEqual([[where]]);
    expect(gone).toHaveBeenCalledTimes(1);
  });

  it.each(['Hide today', 'Not on this site', 'Never on websites'])('"%s" says so where it could not be kept, and stays', async (words) => {
    api.askToHide.mockRejectedValueOnce(new Error('disk full'));
    await openCard(chip, facts);
    const control = button(words);
    await pressIt(control);
    if (words !== 'Hide today') await pressIt(control);
    expect(control.dataset.words).toBe('Not saved. Press again');
    expect(control.getAttribute('aria-label')).toBe('Not saved. Press again');
    expect(gone).not.toHaveBeenCalled();
  });
});

it('says so where storage cannot be read, and opens at the next press', async () => {
  api.readStoredInPage.mockRejectedValueOnce(new Error('gone'));
  await openCard(chip, facts);
  expect(cards()).toBe(0);
  expect(chip.button.ariaLabel).toBe('No tips came. Press again.');
  await openCard(chip, facts);
  expect(cards()).toBe(1);
});
