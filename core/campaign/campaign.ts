/** A campaign of many people: own accounts, own words, one moment. Made here, handed over as files; nothing is sent or scheduled. */

/** Something that the campaign says, and where it was read. */
export interface CampaignFact {
  text: string;
  source: string;
}

/** Words that people may take and change. */
export interface CampaignMessage {
  text: string;
  /** Id of the place it is for; "" for any. */
  place: string;
  /** BCP 47 tag; "" where nobody said. */
  language: string;
}

/** Somebody to be named in posts. */
export interface CampaignTarget {
  /** Id of a platform. */
  place: string;
  /** Without "@". */
  handle: string;
}

/** A picture that goes along. Its file is kept apart, as those of drafts are. */
export interface CampaignPicture {
  id: string;
  name: string;
  /** What is on it, for people who cannot see it. */
  alt: string;
}

export interface Campaign {
  id: string;
  /** When it was last changed, as of Date.now(). */
  changed: number;
  name: string;
  /** Why, in one line. */
  why: string;
  /** What people are asked to do, as "Sign the letter". */
  ask: string;
  link: string;
  /** The last day on which it helps, as 2026-12-01; "" for none. */
  deadline: string;
  /** The moment: a day and time by the clock of a zone, and how many minutes it lasts. */
  day: string;
  time: string;
  zone: string;
  minutes: number;
  /** Other zones whose local time is told. */
  zones: string[];
  /** Without "#". */
  tag: string;
  facts: CampaignFact[];
  messages: CampaignMessage[];
  pictures: CampaignPicture[];
  targets: CampaignTarget[];
  /** What everybody who joins keeps to. */
  rules: string;
  /** Who should not join in public. */
  safety: string;
  /** How they can help all the same. */
  quiet: string;
  /** What is said when it is over. */
  thanks: string;
  /** Why a picture has no description; "" where all have one. */
  noAltBecause: string;
}

/** Whole fields of a campaign that were changed. */
export type Edits = Partial<Omit<Campaign, 'id' | 'changed'>>;

/** How many there may be of each, and how long texts may be, in UTF-16 units. */
export const most = {
  facts: 20,
  messages: 60,
  pictures: 10,
  targets: 60,
  targetsAtOnePlace: 3,
  zones: 12,
  line: 300,
  text: 10_000,
} as const;

/** How long a campaign's moment lasts where nobody said, in minutes. */
const usualMinutes = 60;

/** A campaign in which nothing is written. */
export const emptyCampaign = (id: string, zone: string, now: number): Campaign => ({
  id,
  changed: now,
  name: '',
  why: '',
  ask: '',
  link: '',
  deadline: '',
  day: '',
  time: '',
  zone,
  minutes: usualMinutes,
  zones: [],
  tag: '',
  facts: [],
  messages: [],
  pictures: [],
  targets: [],
  rules: '',
  safety: '',
  quiet: '',
  thanks: '',
  noAltBecause: '',
});

/** Whether somebody has written something in it. */
export const isEmptyCampaign = ({ id: _, changed: __, zone: ___, minutes: ____, zones: _____, ...written }: Campaign): boolean =>
  Object.values(written).every((value) => value.length === 0);

/** What stops the finishing: nobody could join, or what is told has no ground. */
export type Missing = 'ask' | 'moment' | 'source' | 'alt';

/** What a campaign lacks before it can be handed over. Other fields may stay empty. */
export function missingIn({ ask, day, time, facts, pictures, noAltBecause }: Campaign): Missing[] {
  return [
    ...(ask.trim() ? [] : (['ask'] as const)),
    ...(day && time ? [] : (['moment'] as const)),
    ...(facts.some(({ text, source }) => text.trim() && !source.trim()) ? (['source'] as const) : []),
    ...(pictures.some(({ alt }) => !alt.trim()) && !noAltBecause.trim() ? (['alt'] as const) : []),
  ];
}

/** Whether one more name at a place is too many: people see such posts as spam. */
export const isPlaceFull = (targets: readonly CampaignTarget[], place: string): boolean =>
  targets.filter((one) => one.place === place).length >= most.targetsAtOnePlace;
