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

/**
 * An answer in the order fact, warning, why it misleads, fact again, source: so the false claim is neither first nor last
 * (The Debunking Handbook 2020, https://www.climatechangecommunication.org/all/handbook/the-debunking-handbook-2020/).
 * @returns the draft, or "" while there is no fact: a warning alone would only repeat the claim
 */
export function rumourDraft(parts: RumourParts): string {
  const [fact, warning, why, source] = [parts.fact, parts.warning, parts.why, parts.source].map((part) => part.trim());
  if (!fact) return '';
  const middle = [warning, why].filter(Boolean);
  return [fact, ...middle, ...(middle.length ? [fact] : []), source].filter(Boolean).join('\n\n');
}
