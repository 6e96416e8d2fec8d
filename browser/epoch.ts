import { browser } from './api.ts';

/**
 * Which erasing came last, in memory only: a page from before it must not bring back what was erased. In session storage, so
 * that it reaches every window and leaves nothing on the disk.
 */
export const epochKey = 'erased';

const now = async (): Promise<unknown> => (await browser.storage.session.get(epochKey))[epochKey];

/** The erasing that this page has begun after; missing in the worker, which keeps nothing from one event to the next. */
let held: Promise<unknown> | undefined;

/** Begins an erasing: every other page ends, this one goes on. @throws where they cannot be reached */
export async function beginAnew(): Promise<void> {
  const before = held;
  const epoch = crypto.randomUUID();
  // First: the page hears of it like all others.
  held = Promise.resolve(epoch);
  await browser.storage.session.set({ [epochKey]: epoch }).catch((error) => {
    held = before;
    throw error;
  });
}

let isOver = false;

/** Whether another page has erased everything since this one began: nothing may be drawn here any more. */
export const isErased = (): boolean => isOver;

/** Binds the page to what is kept now. @param ended is called when another page has erased everything. Call it before anything is read. */
export function holdUntilErased(ended: () => void): void {
  held = now().catch(() => undefined);
  browser.storage.session.onChanged.addListener(async (changes) => {
    if (!changes[epochKey] || (await held) === changes[epochKey].newValue) return;
    isOver = true;
    ended();
  });
}

/** @throws Error where everything was erased since this page began */
export async function stillHeld(): Promise<void> {
  if (held && (await held) !== (await now())) throw new Error('Everything was erased since this page began');
}
