import type { PlaceFacts } from '../../data/catalogue/places.generated.ts';
import { byRank, dataCost, phoneCost, weights } from '../../data/places/weights.ts';
import type { PlatformFit } from '../../data/schema/schema.ts';
import type { Purpose } from '../../data/schema/vocabulary.ts';
import type { Answers } from './answers.ts';

/** How well a place answers each question: 1 is best, 0 is no good, less than 0 stands against it. */
export interface Marks {
  purpose: number;
  makes: number;
  hears: number;
  hours: number;
  people: number;
  internet: number;
  reach: number;
  /** 1 for a place that is for this country and few others. */
  near: number;
  /** 1 for a place that is for nothing but what they want; less where they want other things too. */
  meant: number;
}

/** The most that a platform's weight for a purpose can be (data/catalogue/purposes.ts). */
const bestPurpose = 15;

const mean = (values: readonly number[]): number => (values.length ? values.reduce((sum, one) => sum + one, 0) / values.length : 0);

/** What a word's place in a list is worth. */
const rankOf = (list: readonly string[], word: string): number => {
  const at = list.indexOf(word);
  return at < 0 ? 0 : (byRank[at] ?? (byRank.at(-1) as number));
};

/** How good a platform is for some purposes, from 0 to 1: the mean, so that more purposes do not count more. */
const purposeMark = (weightsOf: PlaceFacts['purposes'], purposes: readonly Purpose[]): number =>
  mean(purposes.map((purpose) => Math.min(1, (weightsOf[purpose] ?? 0) / bestPurpose)));

/** One thing that somebody likes to make is enough to be there; others make it better. */
function makesMark({ makes }: PlatformFit, liked: Answers['makes']): number {
  const ranks = liked.map((one) => rankOf(makes, one));
  return ranks.length ? 0.7 * Math.max(...ranks) + 0.3 * mean(ranks) : 0;
}

/** Half the hours that a place takes are half as bad as none. */
const tooFew = (needed: number, there: number | undefined): number => (there === undefined ? 0 : Math.min(0, there - needed) / needed);

function internetMark({ data, computer }: PlatformFit, internet: Answers['internet']): number {
  if (!internet) return 0;
  const alone = internet === 'phone' && computer ? phoneCost : 0;
  return 0 - Math.min(1, dataCost[internet][data] + alone);
}

/**
 * Who wants signatures, gifts or guests needs a place that takes them, wherever else people hear more of them. What is for some readers
 * too, such as a place for reviews, is no such place.
 */
const meantMark = ({ onlyFor }: PlatformFit, wanted: readonly Purpose[]): number =>
  onlyFor?.purposes?.length === 1 && !onlyFor.hears && wanted.includes(onlyFor.purposes[0] as Purpose) ? 1 / wanted.length : 0;

/** Marks a place for each question; what is not answered is 0 for all places alike. */
export function marksOf(answers: Answers, { purposes, onlyIn }: PlaceFacts, fit: PlatformFit): Marks {
  return {
    purpose: purposeMark(purposes, answers.purposes),
    makes: makesMark(fit, answers.makes),
    hears: mean(answers.hears.map((one) => rankOf(fit.hears, one))),
    hours: tooFew(fit.hours, answers.hours),
    people: tooFew(fit.people, answers.people),
    internet: internetMark(fit, answers.internet),
    reach: (fit.reach - 1) / 2,
    meant: meantMark(fit, answers.purposes),
    near: answers.country && (onlyIn ?? fit.onlyFor?.countries)?.includes(answers.country) ? 1 : 0,
  };
}

type Weights = Partial<Record<keyof Marks, number>>;
const sum = (marks: Marks, by: Weights): number =>
  Object.entries(by).reduce((total, [mark, weight]) => total + weight * marks[mark as keyof Marks], 0);

/** How well a place suits how somebody works, and how well they are heard there. Only differences between places mean anything. */
export const totalsOf = (marks: Marks): { work: number; heard: number } => ({
  work: sum(marks, weights.work),
  heard: sum(marks, weights.heard),
});
