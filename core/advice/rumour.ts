import { type RumourLabels, rumourLabels } from '../../data/reference/rumour-labels.ts';
import { labelled } from '../versions/claim.ts';
import { languageOf } from '../versions/profile-link.ts';

/** What to do about a rumour. */
export const rumourDecisions = ['answer', 'wait-and-watch', 'report', 'unanswered'] as const;
export type RumourDecision = (typeof rumourDecisions)[number];

/** Answers to the questions of data/reference/rumour.ts; what was not answered is missing. */
export interface RumourAnswers {
  /** Is it spreading among the people we serve? */
  spreading?: boolean;
  /** Can it do harm? */
  harmful?: boolean;
  /** Can we add a fact from a source people trust? */
  trustedFact?: boolean;
}

/**
 * Whether to answer a rumour in public. What harms nobody is only watched. What can harm, but stays small, is reported
 * and not repeated, because an answer would carry it on (the "tipping point" of First Draft,
 * https://firstdraftnews.org/10-questions-newsrooms/). What can harm and spreads is answered with a fact from a source
 * people trust (UNICEF field guide, Internews); without one, it is handed to those who can find it. The guides weigh more
 * than three questions; this is their short form.
 */
export function decide({ spreading, harmful, trustedFact }: RumourAnswers): RumourDecision {
  if (harmful === undefined) return 'unanswered';
  if (!harmful) return 'wait-and-watch';
  if (spreading === undefined) return 'unanswered';
  if (!spreading) return 'report';
  if (trustedFact === undefined) return 'unanswered';
  return trustedFact ? 'answer' : 'report';
}

/** The parts of an answer as the person wrote them. */
export interface RumourParts {
  fact: string;
  /** That something false is going round, with the claim once at most. */
  warning: string;
  /** Why it misleads. */
  why: string;
  source: string;
}

/** A part without empty lines: each paragraph of an answer begins with its label, so that no claim stands there without one. */
const inOneParagraph = (part: string): string => part.trim().replace(/\n[^\S\n]*(?:\n[^\S\n]*)+/g, '\n');

/** Which labels an answer gets: those of its language; where that is not known, of what it looks like; English where there are none. */
export function labelsFor(language: string, fact: string): { language: string; labels: RumourLabels } {
  const wanted = languageOf({ language, text: fact });
  const found = Object.hasOwn(rumourLabels, wanted) ? wanted : 'en';
  return { language: found, labels: rumourLabels[found] as RumourLabels };
}

/**
 * An answer in the order fact, warning, why it misleads, fact again, source: so the false claim is neither first nor last
 * (The Debunking Handbook 2020, https://www.climatechangecommunication.org/all/handbook/the-debunking-handbook-2020/). Each part has its
 * label, so that the claim never reads like a statement; short places leave it out by that label (core/versions/claim.ts).
 * @param language of the draft, as a BCP 47 tag; "" where it is not known
 * @returns the draft, or "" while there is no fact: a warning alone would only repeat the claim
 */
export function rumourDraft(parts: RumourParts, language: string): string {
  const [fact, warning, why, source] = [parts.fact, parts.warning, parts.why, parts.source].map(inOneParagraph) as [
    string,
    string,
    string,
    string,
  ];
  if (!fact) return '';
  const { labels, language: spoken } = labelsFor(language, fact);
  const say = (label: keyof RumourLabels, part: string) => (part ? [labelled(labels[label], part, spoken)] : []);
  const middle = [...say('claim', warning), ...say('why', why)];
  return [...say('fact', fact), ...middle, ...(middle.length ? say('remember', fact) : []), ...say('source', source)].join('\n\n');
}
