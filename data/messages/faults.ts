import type { Fault } from '../schema/fault.ts';
import { language } from './language.ts';
import { o } from './own.ts';

/** "A, B or C": the values to choose from. */
const anyOf = (values: readonly string[]) => new Intl.ListFormat(language, { type: 'disjunction' }).format(values);

/** What to change in a platform file: "field: what", or the words alone where the whole file is meant. */
export function faultInWords({ at, code, ...values }: Fault): string {
  const fill = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? anyOf(value) : value]));
  // The union of all faults and that of all messages are the same, which no type can follow here: a test does.
  const what = o(`fault.${code}` as 'fault.choose', fill as { values: string });
  return at ? o('fault.at', { at, what }) : what;
}
