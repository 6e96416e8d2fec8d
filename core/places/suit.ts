import type { PlaceFacts } from '../../data/catalogue/places.generated.ts';
import { mostTips } from '../../data/catalogue/purposes.ts';
import type { PlatformFit } from '../../data/schema/schema.ts';
import type { Audience, Making, Purpose } from '../../data/schema/vocabulary.ts';
import { type Answers, isUnanswered } from './answers.ts';
import { type Shut, shutIn } from './available.ts';
import { type Messenger, messengerIn } from './messenger.ts';
import { type Marks, marksOf, totalsOf } from './score.ts';

/** One of the two places. */
export interface Place {
  id: string;
  /** Whether it suits how they work, or is where they are heard. */
  role: 'work' | 'heard';
  /** The purpose that one of the platform's strengths is about: it gives the reason. Without one, "best for" does. */
  strength?: Purpose;
  /** Which of the answers it fits. */
  fits: { makes: Making[]; hears: Audience[] };
  /** Hours a week that it takes. */
  hours: number;
}

/** A place that is not for now, and what speaks against it most. */
export interface NotNow {
  id: string;
  because: Shut | { why: 'hours'; hours: number } | { why: 'makes'; makes: Making[] } | { why: Other };
}
type Other = 'people' | 'internet' | 'computer' | 'hears' | 'purpose' | 'third';

export interface Suited {
  /** Two at most, the one that suits their work first. */
  places: Place[];
  messenger: Messenger | undefined;
  notNow: NotNow[];
}

/** How many places are named as not for now. */
const mostNotNow = 5;

interface Candidate {
  id: string;
  facts: PlaceFacts;
  fit: PlatformFit;
  marks: Marks;
  work: number;
  heard: number;
  shut: Shut | undefined;
}

const haveOne = (listed: readonly string[] | undefined, answered: readonly string[]): boolean =>
  listed === undefined || listed.some((one) => answered.includes(one));

/** Whether the answers have what a place is only for, such as articles for a blog. Countries are asked elsewhere. */
const isMeant = ({ onlyFor }: PlatformFit, { makes, purposes, hears }: Answers): boolean =>
  haveOne(onlyFor?.makes, makes) && haveOne(onlyFor?.purposes, purposes) && haveOne(onlyFor?.hears, hears);

/** What is for some countries, purposes or people only is where one is heard: whether it is meant must not touch the other place. */
const canBeWork = ({ facts: { onlyIn }, fit: { onlyFor } }: Candidate): boolean =>
  !onlyIn && !onlyFor?.countries && !onlyFor?.purposes && !onlyFor?.hears;

/** A blog is written for its own sake. As it is never the second place, there are never two of them. */
const canBeHeard = ({ facts: { category } }: Candidate): boolean => category !== 'blog';

/** The best of a list; of two that are equal the first by id, so that the same answers always give the same places. */
const best = (from: readonly Candidate[], by: 'work' | 'heard'): Candidate | undefined =>
  from.reduce<Candidate | undefined>((found, one) => (!found || one[by] > found[by] ? one : found), undefined);

/** The wanted purpose that a platform is strongest at; tips alone make no strength. */
const strongest = ({ purposes }: PlaceFacts, wanted: readonly Purpose[]): Purpose | undefined =>
  wanted.filter((purpose) => (purposes[purpose] ?? 0) > mostTips).sort((a, b) => (purposes[b] ?? 0) - (purposes[a] ?? 0))[0];

function placeOf(candidate: Candidate, role: Place['role'], { purposes, makes, hears }: Answers): Place {
  const { id, fit } = candidate;
  const strength = strongest(candidate.facts, purposes);
  return {
    id,
    role,
    ...(strength ? { strength } : {}),
    fits: { makes: makes.filter((one) => fit.makes.includes(one)), hears: hears.filter((one) => fit.hears.includes(one)) },
    hours: fit.hours,
  };
}

/** What speaks against a place most. Where nothing does, it would be the third. */
function against({ facts, fit, marks, shut }: Candidate, { internet, makes, hears, purposes }: Answers): NotNow['because'] {
  if (shut) return shut;
  if (marks.internet <= -0.5) return { why: internet === 'phone' && fit.computer ? 'computer' : 'internet' };
  if (marks.hours < 0) return { why: 'hours', hours: fit.hours };
  if (makes.length && marks.makes === 0) return { why: 'makes', makes: fit.makes };
  if (hears.length && marks.hears === 0) return { why: 'hears' };
  if (marks.people < 0) return { why: 'people' };
  return { why: purposes.length && !strongest(facts, purposes) ? 'purpose' : 'third' };
}

/**
 * The two places and the messenger that suit somebody's answers.
 *
 * The first place is the best for how they work: purpose, liking, hours, people, internet. The second is the best of the others for being
 * heard: purpose, liking, audience, country. Because only purpose and liking count for both, a change of any other answer changes one
 * place at most; tests/unit/core/places/suit.test.ts holds that for answers of every kind. What is shut in their country is never named.
 * @param places what is known of each platform, by its id (data/catalogue/places.generated.ts)
 * @returns undefined as long as nothing is answered
 */
export function suit(answers: Answers, places: Readonly<Record<string, PlaceFacts>>): Suited | undefined {
  if (isUnanswered(answers)) return undefined;
  const all = Object.entries(places)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, facts]): Candidate[] => {
      const { fit } = facts;
      if (!fit || !isMeant(fit, answers)) return [];
      const marks = marksOf(answers, facts, fit);
      return [{ id, facts, fit, marks, ...totalsOf(marks), shut: shutIn(answers.country, id, facts) }];
    });
  const open = all.filter(({ shut }) => !shut);
  const work = best(open.filter(canBeWork), 'work');
  const heard = best(
    open.filter((one) => one !== work && canBeHeard(one)),
    'heard',
  );
  const others = all
    .filter((one) => one !== work && one !== heard && one.shut?.why !== 'elsewhere')
    .sort((a, b) => standing(b) - standing(a))
    .slice(0, mostNotNow);
  return {
    places: [work && placeOf(work, 'work', answers), heard && placeOf(heard, 'heard', answers)].filter((one) => one !== undefined),
    messenger: messengerIn(answers.country, places),
    notNow: others.map((one) => ({ id: one.id, because: against(one, answers) })),
  };
}

/** Of the places that are not for now, people ask first after the large ones and those that come close. */
const standing = ({ fit, work, heard }: Candidate): number => 4 * fit.reach + work + heard;
