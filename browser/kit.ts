import { readKit, type WritingKit } from '../core/settings/writing-tools.ts';
import { collection } from './collection.ts';

const kit = collection<WritingKit>('kit', { read: readKit });

/** What the person keeps for writing. @throws where the browser cannot read */
export const loadKit = async (): Promise<WritingKit> => (await kit.load()) ?? readKit(undefined).value;

/**
 * Changes it on the basis of what is kept now: two windows do not undo each other's changes.
 * @returns the kit as it is kept then
 * @throws where the browser cannot save
 */
export const changeKit = async (edit: (kit: WritingKit) => WritingKit): Promise<WritingKit> => {
  const now = await kit.change('', (kept = readKit(undefined).value) => edit(kept));
  return now ?? readKit(undefined).value;
};

/** Tells of every change of it, in any window. @returns the function that ends it */
export const watchKit = (changed: (kit: WritingKit) => void): (() => void) =>
  kit.watch((_, now) => changed(now ?? readKit(undefined).value));
