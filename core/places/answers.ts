import { type Audience, audiences, type Making, makings, type Purpose, purposes } from '../../data/schema/vocabulary.ts';
import type { Stored } from '../settings/stored.ts';

/** What somebody has said of themselves; what is not answered is empty. */
export interface Answers {
  /** Hours a week. */
  hours: number | undefined;
  /** One person, a few, many: 1 to 3. */
  people: number | undefined;
  internet: Exclude<Stored['answers']['internet'], ''> | undefined;
  makes: readonly Making[];
  purposes: readonly Purpose[];
  hears: readonly Audience[];
  /** Two letters, as ISO 3166-1 has them. */
  country: string | undefined;
}

/** What can be chosen for hours and people, in the order of the page. */
export const hourChoices = ['1', '2', '5', '10'] as const;
export const peopleChoices = ['one', 'few', 'many'] as const;
export const internetChoices = ['steady', 'slow', 'costly', 'phone'] as const;

const known = <Word extends string>(words: readonly string[], all: readonly Word[]): Word[] => all.filter((word) => words.includes(word));

/** Reads what is kept: words that this version does not know are left out. */
export function answersOf({ hours, people, internet, makes, purposes: wanted, hears, country }: Stored['answers']): Answers {
  return {
    hours: hours ? Number(hours) : undefined,
    people: people ? peopleChoices.indexOf(people) + 1 : undefined,
    internet: internet || undefined,
    makes: known(makes, makings),
    purposes: known(wanted, purposes),
    hears: known(hears, audiences),
    country: country || undefined,
  };
}

/** Whether nothing is answered yet. */
export const isUnanswered = ({ makes, purposes, hears, ...one }: Answers): boolean =>
  makes.length + purposes.length + hears.length === 0 && Object.values(one).every((value) => value === undefined);
