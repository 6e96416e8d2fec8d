import { area } from './writing-area.ts';

const key = 'waiting';

/** A version that was opened but not yet posted, for the popup to offer on that platform. */
export interface Waiting {
  draft: string;
  text: string;
}

const isWaiting = (value: unknown): value is Waiting =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Waiting).draft === 'string' &&
  typeof (value as Waiting).text === 'string';

/** What waits, by platform. Never throws: what cannot be read does not wait. */
export async function loadWaiting(): Promise<Record<string, Waiting>> {
  const raw = (await area.get(key).catch((): Record<string, unknown> => ({})))[key];
  const entries = typeof raw === 'object' && raw !== null ? Object.entries(raw) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, Waiting] => isWaiting(entry[1])));
}

function change(edit: (waiting: Record<string, Waiting>) => Record<string, Waiting>): Promise<void> {
  return navigator.locks.request(key, async () => {
    const before = await loadWaiting();
    const after = edit(before);
    if (Object.keys(after).length) await area.set({ [key]: after });
    else if (Object.keys(before).length) await area.remove(key);
  });
}

/** Notes what the popup is to offer on a platform; undefined where nothing waits there any more. */
export const setWaiting = (platform: string, version: Waiting | undefined): Promise<void> =>
  change(({ [platform]: _, ...others }) => (version ? { ...others, [platform]: version } : others));

/** Takes away what waits of one draft. */
export const forgetWaiting = (draft: string): Promise<void> =>
  change((waiting) => Object.fromEntries(Object.entries(waiting).filter(([, one]) => one.draft !== draft)));
