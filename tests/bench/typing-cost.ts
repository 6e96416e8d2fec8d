import type { BrowserContext, Page } from '@playwright/test';
import { type Chromium, startChromium } from '../../scripts/browsers/chromium.ts';
import { type Figure, inWords, median } from './figures.ts';
import { longDraft, places } from './long-draft.ts';

/** How many times slower than this computer. */
const slowed = 4;
/** Between two keys, in ms: a person who types fast. */
const pace = 125;
const keys = 60;

/** What the page notes while somebody types. Times in ms. */
interface Notes {
  /** From each key to the frame that shows it. */
  frames: number[];
  /** When each key was pressed. */
  pressed: number[];
  /** How long each version was, by place, and when that was on the screen: first how long it was before. */
  versions: Record<string, { at: number; length: number }[]>;
}

type Scope = typeof globalThis & { notes: Notes };

/** Runs in the page: notes keys, frames and versions. */
function note(): void {
  const notes: Notes = { frames: [], pressed: [], versions: {} };
  (globalThis as Scope).notes = notes;
  const afterFrame = (then: () => void) =>
    requestAnimationFrame(() => {
      // What is posted within a frame comes after it was drawn.
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => {
        port2.close();
        then();
      };
      port1.postMessage(undefined);
    });
  let pressed = 0;
  addEventListener('keydown', ({ timeStamp }) => {
    pressed = timeStamp;
    notes.pressed.push(timeStamp);
  });
  addEventListener('input', () => {
    const since = pressed;
    afterFrame(() => notes.frames.push(performance.now() - since));
  });
  const read = () => {
    const now = [...document.querySelectorAll<HTMLElement>('article.version')].map((version) => ({
      place: version.getAttribute('aria-labelledby') ?? '',
      length: [...version.querySelectorAll('.preview')].reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0),
    }));
    afterFrame(() => {
      const at = performance.now();
      for (const { place, length } of now) {
        notes.versions[place] ??= [];
        const known = notes.versions[place] ?? [];
        if (known.at(-1)?.length !== length) known.push({ at, length });
      }
    });
  };
  read();
  new MutationObserver((changes) => {
    const isPreview = ({ target }: MutationRecord) =>
      (target.nodeType === 3 ? target.parentElement : (target as Element))?.closest('.preview');
    if (changes.some(isPreview)) read();
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** From each key to the frame on which every version that follows the text had it. */
function untilVersions({ pressed, versions }: Notes): number[] {
  // The version of a place where the text is cut is the same at every key.
  const following = Object.values(versions).filter((said) => said.length > 1);
  if (following.length < 3) throw new Error(`Only ${following.length} versions follow the text`);
  return pressed.map((start, key) => {
    const counted = following.map((said) => {
      const before = said[0]?.length as number;
      return said.find(({ length }) => Math.abs(before - length) > key)?.at ?? Number.POSITIVE_INFINITY;
    });
    return Math.max(...counted) - start;
  });
}

async function type(context: BrowserContext, page: Page): Promise<Notes> {
  const session = await context.newCDPSession(page);
  await page.bringToFront();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.locator('textarea').first().focus();
  await page.keyboard.press('Control+End');
  await page.waitForTimeout(1500);
  await page.evaluate(note);
  await page.waitForTimeout(500);
  const start = performance.now();
  for (let key = 0; key < keys; key++) {
    await page.waitForTimeout(Math.max(0, start + key * pace - performance.now()));
    await page.keyboard.press(key % 6 === 5 ? 'e' : 'a');
  }
  await page.waitForTimeout(3000);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const notes = await page.evaluate(() => (globalThis as Scope).notes);
  if (notes.frames.length !== keys) throw new Error(`${notes.frames.length} of ${keys} keys were seen on the screen`);
  return notes;
}

/** A page of the extension with the draft on it. */
async function openComposer({ context, url }: Chromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url('options.html'));
  await page.evaluate(async (draft) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    await chrome.storage.local.set({ 'draft.bench': draft });
  }, longDraft);
  await page.goto(url('compose.html?draft=bench'));
  await page
    .locator('article.version')
    .nth(places.length - 1)
    .waitFor();
  return page;
}

/** A page of the same origin with nothing but a text field. @param text what is in it */
async function openPlain({ context, url }: Chromium, text: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url('icon/16.png'));
  await page.evaluate((value) => {
    const field = Object.assign(document.createElement('textarea'), { rows: 7, dir: 'auto', value });
    document.body.replaceChildren(field);
  }, text);
  return page;
}

function percentile(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * part) - 1] as number;
}

/**
 * How typing in a long draft feels on a slow computer, against an empty field.
 * @throws where a key is not seen on the screen, or the versions do not follow
 */
export async function typingCost(extension: string, rounds: number): Promise<Figure[]> {
  const browser = await startChromium({ extensions: [extension] });
  /** Of each round. */
  const frames: Record<'composer' | 'empty' | 'full', number[][]> = { composer: [], empty: [], full: [] };
  const versions: number[][] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [side, text] of [['empty', ''] as const, ['full', longDraft.text] as const]) {
        const plain = await openPlain(browser, text);
        frames[side].push((await type(browser.context, plain)).frames);
        await plain.close();
      }
      const composer = await openComposer(browser);
      const notes = await type(browser.context, composer);
      frames.composer.push(notes.frames);
      versions.push(untilVersions(notes));
      await composer.close();
    }
  } finally {
    await browser.close();
  }
  // The middle of the rounds: what else the computer does comes and goes.
  const half = (rounds: number[][]) => median(rounds.map(median));
  const most = (rounds: number[][]) => median(rounds.map((times) => percentile(times, 0.95)));
  const inShort = (rounds: number[][]) => `${inWords(half(rounds), 'ms')} and ${inWords(most(rounds), 'ms')}`;
  return [
    {
      name: 'from a key to its frame, 95 of 100 within',
      value: most(frames.composer),
      unit: 'ms',
      target: 50,
      note: `half within ${inWords(half(frames.composer), 'ms')}; a field alone ${inShort(frames.empty)}, with the same text ${inShort(frames.full)}; ${slowed} times slowed, twelve places`,
    },
    {
      name: 'from a key to every version, 95 of 100 within',
      value: most(versions),
      unit: 'ms',
      target: 500,
      note: `half within ${inWords(half(versions), 'ms')}`,
    },
  ];
}
