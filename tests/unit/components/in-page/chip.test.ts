// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Chip, showChip } from '../../../../components/in-page/chip.ts';
import { fakePage, press, textsOf } from '../../../fixtures/in-page.ts';

let page: ReturnType<typeof fakePage>;
let alive = true;
const open = vi.fn();
const gone = vi.fn();
const shown: (Chip | undefined)[] = [];
const show = () => {
  const facts = { page: 'home' as const, tip: 'x-alt', theme: 'light' as const, isAlive: () => alive };
  const chip = showChip(facts, open, gone);
  shown.push(chip);
  return chip;
};
const chips = () => page.roots.filter(({ host }) => host.isConnected);

beforeEach(() => {
  vi.useFakeTimers();
  page = fakePage();
  alive = true;
  vi.stubGlobal('csoSidekickPage', {
    platform: 'x',
    tips: 'other home|alt post',
  });
  vi.stubGlobal('csoSidekickFirst', { titles: ['Other', 'Describe pictures'] });
});
afterEach(() => {
  for (const chip of shown.splice(0)) chip?.remove();
  for (const left of document.documentElement.querySelectorAll(':scope > i')) left.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

it('says its words to people and screen readers, and holds no text and no name', () => {
  const chip = show() as Chip;
  expect(chip.button.ariaLabel).toBe('Sidekick tip: Describe pictures');
  expect(chip.stage.root.querySelector('[data-words="Sidekick tip: Describe pictures"]')).not.toBeNull();
  expect(textsOf(chip.stage.root)).toEqual([]);
  expect(chip.stage.host.outerHTML).toBe('<div></div>');
  chip.unread();
  expect(chip.button.ariaLabel).toBe('No tips came. Press again.');
  expect(textsOf(chip.stage.root)).toEqual([]);
});

it.each([
  ['ltr', 'No tips came.'],
  ['ltr', '7 tips'],
  ['rtl', 'نصيحة: صف الصور'],
  ['rtl', '3 עצות'],
])('runs %s by its own words, not by the page: %s', (direction, unread) => {
  document.documentElement.dir = direction === 'ltr' ? 'rtl' : 'ltr';
  vi.stubGlobal('csoSidekickWords', { tag: 'xx', chip: { unread }, card: {} });
  const chip = show() as Chip;
  chip.unread();
  expect(chip.stage.box).toMatchObject({ dir: direction, lang: 'xx' });
  document.documentElement.removeAttribute('dir');
});

describe('in another language', () => {
  const titled = (titles: (string | null)[]) => {
    vi.stubGlobal('csoSidekickWords', { tag: 'sw', chip: { tip: 'Dokezo: {title}' }, card: {} });
    vi.stubGlobal('csoSidekickTranslation', { firsts: [...titles, 'Inafaa'], texts: [] });
    const facts = { page: 'home' as const, tip: 'x-alt', theme: 'light' as const, isAlive: () => true };
    const chip = showChip(facts, open, gone) as Chip;
    shown.push(chip);
    return [chip.button.ariaLabel, chip.stage.box.lang];
  };

  it('has the title of its own tip', () => expect(titled(['Nyingine', 'Eleza picha'])).toEqual(['Dokezo: Eleza picha', 'sw']));
  it('is English as a whole, and says so, where the title is', () =>
    expect(titled(['Nyingine', null])).toEqual(['Sidekick tip: Describe pictures', 'en']));
});

it('asks for more room where letters are as wide as they are high', () => {
  const widthOf = (title: string) => {
    vi.stubGlobal('csoSidekickFirst', { titles: ['Other', title] });
    const facts = { page: 'home' as const, tip: 'x-alt', theme: 'light' as const, isAlive: () => true };
    const chip = showChip(facts, open, gone) as Chip;
    shown.push(chip);
    return Number.parseFloat(chip.stage.box.style.width);
  };
  const latin = widthOf('abc');
  expect(latin).toBe(88 + 'Sidekick tip: abc'.length * 9);
  // 14 px letters: 3 of them, behind the words before the title.
  expect(widthOf('画像を')).toBe(latin + 3 * 6);
});

it('asks for more room where its words take a second line', () => {
  const asked: number[] = [];
  vi.spyOn(document, 'elementFromPoint').mockImplementation((_, y) => {
    asked.push(y);
    return document.body;
  });
  const highest = (title: string) => {
    asked.length = 0;
    vi.stubGlobal('csoSidekickFirst', { titles: ['Other', title] });
    show();
    return Math.max(...asked) - Math.min(...asked);
  };
  const short = highest('Pictures');
  expect(highest('Say in the first line what people can do today')).toBeGreaterThan(short);
});

describe('its cross', () => {
  const cross = (chip: Chip) => chip.stage.root.querySelector('.x') as HTMLElement;

  it('says what it does, and takes the chip away for good', () => {
    const chip = show() as Chip;
    expect(cross(chip).ariaLabel).toBe('Close this tip');
    vi.advanceTimersByTime(600);
    press(cross(chip));
    expect(chips()).toEqual([]);
    expect(gone).toHaveBeenCalledExactlyOnceWith(true);
    expect(open).not.toHaveBeenCalled();
  });

  it.each<[string, number, object]>([
    ['a script', 600, { isTrusted: false }],
    ['the second half of a double press', 600, { detail: 2 }],
    ['a press right after it came', 599, {}],
  ])('does nothing for %s', (_, after, how) => {
    const chip = show() as Chip;
    vi.advanceTimersByTime(after);
    press(cross(chip), how);
    expect(chips()).toHaveLength(1);
    expect(gone).not.toHaveBeenCalled();
  });
});

it('stays clear of what is smaller than the distance of its looks', () => {
  const link = Object.assign(document.createElement('a'), { href: '#' });
  document.body.append(link);
  let [hidden, all] = [false, true];
  link.checkVisibility = () => !hidden;
  // A line of text at the right edge, over the whole height or at its foot alone.
  link.getBoundingClientRect = () => new DOMRect(1100, all ? 0 : innerHeight - 60, 40, all ? innerHeight : 12);
  const leftOf = (chip: Chip | undefined) => Number.parseFloat(chip?.stage.box.style.left ?? '');
  expect(leftOf(show())).toBe(16);
  hidden = true;
  expect(leftOf(show())).toBeGreaterThan(800);
  [hidden, all] = [false, false];
  expect(leftOf(show())).toBeGreaterThan(800);
  link.remove();
});

it('is no tick: nobody has done anything yet', () => {
  const mark = (show() as Chip).stage.root.querySelector('.mark') as HTMLElement;
  expect(mark.dataset.words).toBe('S');
  expect(mark.getAttribute('aria-hidden')).toBe('true');
});

it('its root wins over every style that a page can give', () => {
  const style = (show() as Chip).stage.root.querySelector('style')?.textContent ?? '';
  const rule = /:host\{([^}]*)\}/.exec(style)?.[1] ?? '';
  expect(rule.split(';').filter((one) => !one.endsWith('!important'))).toEqual([]);
  expect(rule).toContain('all:initial!important');
});

it('opens with the point that was pressed, once it has stood long enough', () => {
  const chip = show() as Chip;
  press(chip.button);
  expect(open).not.toHaveBeenCalled();
  vi.advanceTimersByTime(600);
  press(chip.button, { clientX: 50, clientY: 60 });
  expect(open).toHaveBeenCalledExactlyOnceWith(chip);
  expect(chip.pressed).toEqual({ x: 50, y: 60 });
});

it('leaves the page as it was where no place is free', () => {
  page.isRoom = false;
  const before = document.documentElement.outerHTML;
  expect(show()).toBeUndefined();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(page.roots).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it('goes where its place is taken and no other is free; not while the card is open', () => {
  const chip = show() as Chip;
  chip.close = () => undefined;
  page.isRoom = false;
  vi.advanceTimersByTime(1500);
  expect(gone).not.toHaveBeenCalled();
  chip.close = undefined;
  vi.advanceTimersByTime(1500);
  expect(gone).toHaveBeenCalledTimes(1);
  expect(chips()).toEqual([]);
  // Nobody looks for a place any more.
  expect(vi.getTimerCount()).toBe(0);
});

it('goes with the extension', () => {
  show();
  alive = false;
  vi.advanceTimersByTime(1500);
  expect(gone).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('goes where the page has taken it off, and does not fight', () => {
  const chip = show() as Chip;
  chip.stage.host.remove();
  vi.advanceTimersByTime(1500);
  expect(gone).toHaveBeenCalledTimes(1);
  expect(chip.stage.host.isConnected).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

it('hides in full screen and comes back after it, with its timer', () => {
  const chip = show() as Chip;
  page.fullscreen = document.body;
  document.dispatchEvent(new Event('fullscreenchange'));
  expect(chip.stage.box.hidden).toBe(true);
  vi.advanceTimersByTime(60_000);
  expect(chip.stage.host.isConnected).toBe(true);
  page.fullscreen = null;
  document.dispatchEvent(new Event('fullscreenchange'));
  expect(chip.stage.box.hidden).toBe(false);
  expect(gone).not.toHaveBeenCalled();
});

it('rewinds what would hide it, so that it hides once nobody looks after it', () => {
  const life = { currentTime: 3000 };
  HTMLElement.prototype.getAnimations = () => [life as unknown as Animation];
  show();
  vi.advanceTimersByTime(1500);
  expect(life.currentTime).toBe(0);
});

it('ends its timer and listener when it goes', () => {
  const chip = show() as Chip;
  chip.remove();
  expect(gone).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
  page.fullscreen = document.body;
  document.dispatchEvent(new Event('fullscreenchange'));
  expect(chip.stage.box.hidden).toBe(false);
});

it('keys pressed in it are not for the page', () => {
  const chip = show() as Chip;
  const heard = vi.fn();
  for (const type of ['keydown', 'keyup', 'keypress']) {
    document.documentElement.addEventListener(type, heard);
    chip.button.dispatchEvent(new KeyboardEvent(type, { key: 'j', bubbles: true, composed: true }));
    document.documentElement.removeEventListener(type, heard);
  }
  expect(heard).not.toHaveBeenCalled();
});
