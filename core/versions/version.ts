import type { ComposeRules } from '../../data/catalogue/compose.generated.ts';
import type { Draft, NameEntry } from '../drafts/draft.ts';
import { joinText } from '../text/join.ts';
import { type Body, bodyOf, type Change, isRefused, warningLine } from './body.ts';
import { type Measure, type MeasureOptions, measure } from './measure.ts';
import { shorten } from './shorten.ts';
import { split } from './split.ts';

/** What one place gets. */
export interface Version {
  place: string;
  /** "" where the place has none. */
  title: string;
  /** One text, or several that follow each other. */
  parts: string[];
  /** The content warning, where the place has a field of its own for it; "" where it stands in the text or there is none. */
  warning: string;
  /** Written over by the person. */
  byHand: boolean;
  /** Of each part. */
  meters: Measure[];
  /** Where the place has a title. */
  titleMeter: Measure | undefined;
  changes: Change[];
  /** The text before it was shortened or split. */
  whole: string;
}

/** A place to write for. */
export interface WritingPlace {
  id: string;
  rules: ComposeRules;
  /** The server's own limit, where the person gave one. */
  limit?: number | undefined;
}

/** What is left out at the end of a text where only this beginning of it stays, as shorten() gives it. */
const restOf = (text: string, start: string): string =>
  text.slice(text.startsWith(start) ? start.length : start.replace(/ ?…$/, '').length).trim();

/**
 * The longest beginning of a text that fits with all that must not be cut. What goes with the cut end of the text, such as a
 * link in it, goes below instead, and takes room there: so a shorter beginning is looked for.
 */
function shortened(
  rules: ComposeRules,
  { lead, text, below }: Body,
  size: MeasureOptions & { language: string },
): { start: string; keep: string } | undefined {
  let start = text;
  for (;;) {
    const keep: string = below(start);
    const next = shorten(rules, text, { ...size, lead, keep });
    if (next === undefined || below(next) === keep || next.length >= start.length) return next === undefined ? next : { start: next, keep };
    start = next;
  }
}

/**
 * What one place gets of a draft: with the handles people have there, no more hashtags than it takes, shortened or split where
 * it is too long. Link, hashtags, warning and the line that says what to do are never cut. What the person refused is not done; what
 * they wrote over stays as it is.
 */
export function versionOf(draft: Draft, place: WritingPlace, book: readonly NameEntry[]): Version {
  const { id, rules, limit } = place;
  const withPicture = draft.pictures.length > 0;
  const warning = rules.warning ? draft.warning.trim() : '';
  const { language } = draft;
  const size = { limit, warning, withPicture, language };
  const body = bodyOf(draft, place, book);
  const { lead } = body;
  const whole = joinText(lead, joinText(body.text, body.below(body.text)));
  const ofTitle = { field: 'title' } as const;
  const shortTitle = shorten(rules, body.title, { ...ofTitle, language, keep: '' }) || body.title;
  const keepsTitle = isRefused(draft, 'title', id);
  const handWritten = draft.handWritten[id];
  const title = handWritten?.title ?? (keepsTitle ? body.title : shortTitle);
  const finish = (parts: string[], changes: Change[]): Version => ({
    place: id,
    title,
    parts,
    warning,
    byHand: handWritten !== undefined,
    meters: parts.map((part) => measure(rules, part, size)),
    titleMeter: rules.title && measure(rules, title, ofTitle),
    changes,
    whole,
  });
  if (handWritten) return finish(handWritten.parts, []);

  const all = [...body.changes];
  if (shortTitle !== body.title) all.push({ id: 'title', what: [restOf(body.title, shortTitle)], refused: keepsTitle });
  if (measure(rules, whole, size).fits) return finish([whole], all);
  if (draft.split.includes(id)) {
    return finish(split(rules, body.text, { ...size, lead, keep: body.below(body.text), numbered: draft.numbered }), all);
  }
  const short = shortened(rules, body, size);
  if (!short) return finish([whole], all);
  const refused = isRefused(draft, 'shorten', id);
  all.push({ id: 'shorten', what: [restOf(body.text, short.start)], refused });
  return finish([refused ? whole : joinText(lead, joinText(short.start, short.keep))], all);
}

/** All of a version as one text, to keep or to hand on: warning, title and parts. */
export const textOf = ({ warning, title, parts }: Version): string => [warningLine(warning), title, ...parts].filter(Boolean).join('\n\n');
