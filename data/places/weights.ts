/**
 * How much each answer counts when places are compared (core/places/score.ts). The first place is to suit the work that somebody can
 * and likes to do, the second one the people who are to hear them. So no answer but purpose and liking counts for both: a change of
 * one of the others changes one place at most.
 */
export const weights = {
  /** The place that suits how they work. */
  work: { purpose: 6, makes: 5, reach: 4.5, hours: 4, people: 1.5, internet: 4 },
  /** The place where they are heard. */
  heard: { purpose: 4, makes: 1.5, reach: 2.5, hears: 6, near: 1.5, meant: 6 },
} as const;

/** What being the first, second, third ... in a platform's own list of what fits is worth. */
export const byRank = [1, 0.75, 0.5, 0.3] as const;

/** How bad it is, from 0 to 1, to need so much internet with such a connection. */
export const dataCost = {
  steady: { little: 0, some: 0, much: 0 },
  slow: { little: 0, some: 0.4, much: 1 },
  costly: { little: 0, some: 0.5, much: 1 },
  phone: { little: 0, some: 0.1, much: 0.4 },
} as const;

/** The same for what is hard to do without a computer, on a phone alone. */
export const phoneCost = 0.6;
