/** A person who writes in the composer until something ends it, and what must be left of it. In both browsers. */

/** What of a page of Playwright's and of Puppeteer's is used here. */
export interface Desk {
  evaluate: <Result, Argument>(run: (argument: Argument) => Result | Promise<Result>, argument: Argument) => Promise<Result>;
  keyboard: { type: (text: string) => Promise<void> };
}

/** What of a draft is looked at. */
export interface KeptDraft {
  text: string;
  action: string;
  [field: string]: unknown;
}

/** Between two keys, in ms: five a second. */
const pace = 200;

/** How much of the last typing may be missing, in ms. */
const allowed = 1000;

const sentence = 'Clean water for every school in Kano: 40 wells, 12 villages, one letter to sign. Éva and Ọlá ask you too. ';

/** Numbers from 0 to 1 that are the same on every run. @param seed any whole number */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    // mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pause = (ms: number) => new Promise<void>((wait) => setTimeout(wait, ms));

/** Puts the cursor at the end of the field with this label. @returns what is in it */
export async function enter(desk: Desk, label = 'What do you want to say?'): Promise<string> {
  for (const end = Date.now() + 10_000; Date.now() < end; await pause(50)) {
    const text = await desk
      .evaluate((wanted) => {
        const found = [...document.querySelectorAll('label')].find((one) => one.innerText.startsWith(wanted));
        const field = found?.control as HTMLTextAreaElement | HTMLInputElement | null | undefined;
        field?.focus();
        field?.setSelectionRange(field.value.length, field.value.length);
        return field?.value;
      }, label)
      .catch(() => undefined);
    if (text !== undefined) return text;
  }
  throw new Error(`No field is labelled "${label}"`);
}

/** What was typed, key by key. */
export interface Typed {
  /** The text after each key, and when the browser had taken it, as of Date.now(). The first is what was there before. */
  keys: { text: string; at: number }[];
  /** When it was ended. */
  ended: number;
}

/**
 * Types into the field that has the cursor, five keys a second, until the end comes.
 * @param before what is in the field
 * @param lasts how long it goes on, in ms
 * @param end ends it: closes the page, kills the browser. What comes of it in the page is no concern of the one who types
 */
export async function typeUntil(desk: Desk, before: string, lasts: number, end: () => unknown): Promise<Typed> {
  const keys = [{ text: before, at: 0 }];
  const start = Date.now();
  let ended = 0;
  const timer = pause(lasts).then(async () => {
    ended = Date.now();
    await end();
  });
  for (let at = 0; !ended; at++) {
    await pause(Math.max(0, start + at * pace - Date.now()));
    if (ended) break;
    const key = sentence[(before.length + at) % sentence.length] as string;
    const isTaken = await Promise.race([
      desk.keyboard.type(key).then(
        () => true,
        () => false,
      ),
      timer.then(() => false),
    ]);
    const text = (keys.at(-1) as { text: string }).text + key;
    // A key that was under way at the end may have arrived or not.
    keys.push({ text, at: isTaken ? Date.now() : Number.POSITIVE_INFINITY });
  }
  await timer;
  return { keys, ended };
}

/** Says what is wrong with a text that was found after the end; undefined where it is as it should be. */
export function lossOf(found: string, { keys, ended }: Typed): string | undefined {
  const at = keys.findIndex(({ text }) => text === found);
  if (at < 0) return `"${found}" was never typed; the last was "${keys.at(-1)?.text}"`;
  const missing = keys.slice(at + 1).filter((key) => key.at < ended - allowed);
  return missing.length ? `${missing.length} keys are missing that were older than ${allowed} ms` : undefined;
}

/** How many keys the browser had taken that are not in what was found. */
export const missingKeys = (found: string, { keys, ended }: Typed): number =>
  keys.slice(keys.findIndex(({ text }) => text === found) + 1).filter(({ at }) => at < ended).length;

/** All that the extension keeps, read by one of its own pages. */
export const kept = (desk: Desk): Promise<Record<string, unknown>> =>
  desk.evaluate(() => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: { get: (keys: null) => Promise<object> } } }>;
    return (scope.browser ?? scope.chrome).storage.local.get(null) as Promise<Record<string, unknown>>;
  }, undefined);

/** The drafts among what is kept, by their ids. */
export const draftsOf = (all: Record<string, unknown>): Record<string, KeptDraft> =>
  Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => (key.startsWith('draft.') ? [[key.slice('draft.'.length), value as KeptDraft]] : [])),
  );

/** The texts of all drafts that are kept, in order of the alphabet. */
export const textsOf = (all: Record<string, unknown>): string[] =>
  Object.values(draftsOf(all))
    .map(({ text }) => text)
    .sort();
