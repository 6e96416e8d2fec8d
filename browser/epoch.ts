import browser from 'webextension-polyfill';

/**
 * Which erasing came last, in memory only: a page from before it must not bring back what was erased. In session storage, so
 * that it reaches every window and leaves nothing on the disk.
 */
export const epochKey = 'erased';

const now = async (): Promise<unknown> => (await browser.storage.session.get(epochKey))[epochKey];

/** The erasing that this page has begun after; missing in the worker, which keeps nothing from one event to the next. */
let held: Promise<unknown> | undefined;

/** Lets the page go on after an erasing of its own. */
export function holdOn(epoch: string): void {
  held = Promise.resolve(epoch);
}

/** Binds the page to what is kept now. @param ended is told when everything was erased by another page. Call it before anything is read. */
export function holdUntilErased(ended: () => void): void {
  held = now().catch(() => undefined);
  browser.storage.session.onChanged.addListener(async (changes) => {
    if (changes[epochKey] && (await held) !== changes[epochKey].newValue) ended();
  });
}

/** @throws Error where everything was erased since this page began */
export async function stillHeld(): Promise<void> {
  if (held && (await held) !== (await now())) throw new Error('Everything was erased since this page began');
}
