import type { BrowserContext, Page } from '@playwright/test';
import { type Chromium, startChromium } from '../../scripts/browsers/chromium.ts';
import { type Figure, inWords, median } from './figures.ts';
import { longDraft } from './long-draft.ts';

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
  /** How long the version on show was, and when it was on the screen: first as it was before. */
  shown: { at: number; length: number }[];
}

type Scope = typeof globalThis & { notes: Notes };

/** Runs in the page: notes keys, frames and the version on show. */
function note(): void {
  const notes: Notes = { frames: [], pressed: [], shown: [] };
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
    const length = document.querySelector('.preview')?.textContent?.length ?? 0;
    afterFrame(() => {
      if (notes.shown.at(-1)?.length !== length) notes.shown.push({ at: performance.now(), length });
    });
  };
  read();
  new MutationObserver((changes) => {
    const isPreview = ({ target }: MutationRecord) =>
      (target.nodeType === 3 ? target.parentElement : (target as Element))?.closest('.version');
    if (changes.some(isPreview)) read();
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** From each key to the frame on which the version on show had it. It comes before those of the other places. */
function untilVersion({ pressed, shown }: Notes): number[] {
  const before = shown[0]?.length ?? 0;
  if (shown.length < 2) throw new Error('The version on show does not follow the text');
  return pressed.map((start, key) => (shown.find(({ length }) => length - before > key)?.at ?? Number.POSITIVE_INFINITY) - start);
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
  // A place that takes the whole text, all of it on show.
  await page.getByRole('tab').filter({ hasText: 'Facebook' }).click();
  await page.locator('.preview button').first().click();
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

/** How many photos are read while somebody types, and their sides in pixels: about 5 MB each. */
const photos = 20;
const photoSize = [4000, 3000] as const;

/** Gives photos to the composer, as a choice of files does. They are still being read when this returns. */
async function addPhotos(page: Page): Promise<void> {
  await page.evaluate(
    async ([count, [width, height]]) => {
      const canvas = new OffscreenCanvas(width, height);
      const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      const noise = pen.createImageData(width, height);
      for (let at = 0; at < noise.data.length; at++) noise.data[at] = at % 4 === 3 ? 255 : (at * 7919 + (at >> 5) * 104_729) % 251;
      pen.putImageData(noise, 0, 0);
      const photo = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
      const data = new DataTransfer();
      for (let n = 0; n < count; n++) data.items.add(new File([photo], `photo-${n}.jpg`, { type: 'image/jpeg' }));
      const field = document.querySelector('input[type=file]') as HTMLInputElement;
      field.files = data.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [photos, photoSize] as const,
  );
}

/** How typing feels while photos are read, on this computer as it is. Frames in ms from key to frame. */
async function typingWithPhotos(browser: Chromium): Promise<number[]> {
  const page = await browser.context.newPage();
  await page.goto(browser.url('compose.html?new'));
  await page.locator('textarea').first().focus();
  await page.evaluate(note);
  await addPhotos(page);
  for (let key = 0; key < keys; key++) {
    await page.waitForTimeout(pace);
    await page.keyboard.press('a');
  }
  await page.waitForTimeout(1000);
  const { frames } = await page.evaluate(() => (globalThis as Scope).notes);
  await page.close();
  return frames;
}

function percentile(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * part) - 1] as number;
}

/**
 * How typing in a long draft feels on a slow computer, against an empty field.
 * @throws where a key is not seen on the screen, or the version does not follow
 */
export async function typingCost(extension: string, rounds: number): Promise<Figure[]> {
  const browser = await startChromium({ extensions: [extension] });
  /** Of each round. */
  const frames: Record<'composer' | 'empty' | 'full', number[][]> = { composer: [], empty: [], full: [] };
  const versions: number[][] = [];
  const besidePhotos: number[][] = [];
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
      versions.push(untilVersion(notes));
      await composer.close();
      besidePhotos.push(await typingWithPhotos(browser));
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
      name: 'from a key to its frame while 20 photos are read, 95 of 100 within',
      value: most(besidePhotos),
      unit: 'ms',
      target: 100,
      note: `half within ${inWords(half(besidePhotos), 'ms')}; not slowed`,
    },
    {
      name: 'from a key to its version, 95 of 100 within',
      value: most(versions),
      unit: 'ms',
      target: 500,
      note: `half within ${inWords(half(versions), 'ms')}`,
    },
  ];
}
