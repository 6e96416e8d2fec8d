/**
 * Takes anything, gives the value where it is a good one and undefined where it is not. A few lines of our own and not a schema
 * library: the worker reads all of it at every start, and asks for little.
 */
export type Reader<T> = (raw: unknown) => T | undefined;

/** Whether something is an object with fields of its own: no list, date or map, which Firefox could keep too. */
export const isPlain = (raw: unknown): raw is Record<string, unknown> => ({}).toString.call(raw) === '[object Object]';

/** A text of any length. */
export const text: Reader<string> = (raw) => (typeof raw === 'string' ? raw : undefined);

/** A text of a certain form. @param form is about all of it */
export const textLike =
  (form: RegExp): Reader<string> =>
  (raw) =>
    typeof raw === 'string' && form.test(raw) ? raw : undefined;

/** One of a few words. */
export const oneOf =
  <const T extends string>(...words: T[]): Reader<T> =>
  (raw) =>
    words.find((word) => word === raw);

/** A number between two, or one of them. */
export const between =
  (least: number, most: number): Reader<number> =>
  (raw) =>
    typeof raw === 'number' && raw >= least && raw <= most ? raw : undefined;

/** A day that is in the calendar, as 2026-11-22. */
export const calendarDay: Reader<string> = (raw) => {
  if (typeof raw !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(raw)) return undefined;
  const read = new Date(`${raw}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(raw) ? raw : undefined;
};

export const flag: Reader<boolean> = (raw) => (typeof raw === 'boolean' ? raw : undefined);

/** A list of which every item is good, with at least one. */
export const fullList =
  <T>(item: Reader<T>): Reader<T[]> =>
  (raw) => {
    if (!Array.isArray(raw) || !raw.length) return undefined;
    const good = raw.map(item).filter((one) => one !== undefined);
    return good.length === raw.length ? good : undefined;
  };

/** Reads an object's fields; what else it holds is left out. A field that may be missing is good or missing. */
export const fields =
  <Needed extends object, May extends object = object>(
    needed: { [Field in keyof Needed]: Reader<Needed[Field]> },
    may = {} as { [Field in keyof May]: Reader<May[Field]> },
  ): Reader<Needed & Partial<May>> =>
  (raw) => {
    if (!isPlain(raw)) return undefined;
    const found: Record<string, unknown> = {};
    for (const [field, read] of Object.entries({ ...needed, ...may }) as [string, Reader<unknown>][]) {
      const given = Object.hasOwn(raw, field) ? raw[field] : undefined;
      if (given === undefined && field in may) continue;
      found[field] = read(given);
      if (found[field] === undefined) return undefined;
    }
    return found as Needed & Partial<May>;
  };
