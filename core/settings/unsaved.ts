/** A change of one kept value, on its way to the disk or not saved. */
interface Change<All extends object> {
  key: keyof All;
  edit: (value: never) => unknown;
  state: 'on its way' | 'failed';
}

/** Kept values with changes that are not known to be saved. */
export interface Unsaved<All extends object> {
  /** As they were kept when last heard of. */
  kept: All;
  /** In the order they were made. */
  changes: readonly Change<All>[];
}

/** What to show: what is kept, with every change that is not yet in it. So no late answer puts an older state on screen. */
export function shown<All extends object>({ kept, changes }: Unsaved<All>): All {
  const values: All = { ...kept };
  for (const { key, edit } of changes) values[key] = edit(values[key] as never) as All[typeof key];
  return values;
}

/**
 * Makes a change. What could not be saved of the same value before goes with it.
 * @returns the values with it, and the change to save
 */
export function withChange<All extends object, Key extends keyof All>(
  { kept, changes }: Unsaved<All>,
  key: Key,
  edit: (value: All[Key]) => All[Key],
): { unsaved: Unsaved<All>; change: Change<All>; save: (value: All[Key]) => All[Key] } {
  const isBefore = (one: Change<All>) => one.key === key && one.state === 'failed';
  const before = changes.filter(isBefore) as unknown as { edit: (value: All[Key]) => All[Key] }[];
  const save = (value: All[Key]) => edit(before.reduce((now, one) => one.edit(now), value));
  const change: Change<All> = { key, edit: save as (value: never) => unknown, state: 'on its way' };
  return { unsaved: { kept, changes: [...changes.filter((one) => !isBefore(one)), change] }, change, save };
}

/** The change is saved. @param kept everything as it is after it, or later */
export const afterSaving = <All extends object>({ changes }: Unsaved<All>, change: Change<All>, kept: All): Unsaved<All> => ({
  kept,
  changes: changes.filter((one) => one !== change),
});

/** The change could not be saved: it stays on screen, and goes with the next change of the same value. */
export function afterFailing<All extends object>({ kept, changes }: Unsaved<All>, change: Change<All>): Unsaved<All> {
  change.state = 'failed';
  return { kept, changes };
}
