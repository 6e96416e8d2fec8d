// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakePage, press, textsOf } from '../../../fixtures/in-page.ts';

const api = {
  readStoredInPage: vi.fn(async () => readStored({}).stored),
  askForMore: vi.fn(async () => undefined),
  askToHide: vi.fn(async (_: string): Promise<unknown> => undefined),
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
    tips: [
      ['one', 'home'],
      ['two', 'home'],
    ],
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
  it('shows the tip of the chip first, three at most, with no text node and nothing written as HTML', async () => {
    await openCard(chip, facts);
    expect(wordsOf('.card li > b')).toEqual(['Title two', 'Title one', 'Title three']);
    expect(wordsOf('.card li > p')[0]).toBe('Text <b>two</b>');
    expect(textsOf(chip.stage.root)).toEqual([]);
    expect(card()?.getAttribute('aria-label')).toBe('X (Twitter)');
    expect(chip.button.getAttribute('aria-expanded')).toBe('true');
    expect(chip.stage.root.activeElement).toBe(card());
    expect(chip.stage.host.outerHTML).toBe('<div></div>');
  });

  it('runs in the direction of its own words, and marks what is English among them', async () => {
    vi.stubGlobal('csoSidekickWords', { tag: 'ar', chip: {}, card: { 'card.tips': 'نصائح لهذه الصفحة' } });
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
    expect(wordsOf('.card li > b')).toEqual(['Title three', 'Title four']);
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

  it('the cross closes', async () => {
    await openCard(chip, facts);
    await pressIt(button('Close'));
    expect(cards()).toBe(0);
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
    expect(api.askForMore).toHaveBeenCalledTimes(1);
    page.hit = document.body;
    await pressIt(button('More'));
    await pressIt(button('Hide today'));
    expect(api.askForMore).toHaveBeenCalledTimes(1);
    expect(api.askToHide).not.toHaveBeenCalled();
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
    expect(cards()).toBe(1);
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
