import type { ComposeRules } from '../data/compose.bake.ts';
import { bodyOf, type Change, isRefused } from './body.ts';
import type { Draft, NameEntry } from './draft.ts';
import { joinText } from './join-text.ts';
import { type Measure, measure } from './measure.ts';
import { shorten } from './shorten.ts';
import { split } from './split.ts';

/** What one place gets. */
export interface Version {
  place: string;
  /** "" where the place has none. */
  title: string;
  /** One text, or several that follow each other. */
  parts: string[];
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

/** The title for a place that has one: the person's, or the first line, shortened to what fits at the end of a word. */
function titleOf(draft: Draft, { id, rules }: WritingPlace): { title: string; cut: boolean } {
  if (!rules.title) return { title: '', cut: false };
  const [firstLine = ''] = draft.text.trim().split('\n');
  const wanted = draft.title.trim() || firstLine.trim();
  const fits = (title: string) => measure(id, title, { field: 'title', rules: { [id]: rules } }).fits;
  if (fits(wanted) || isRefused(draft, 'title', id)) return { title: wanted, cut: !fits(wanted) };
  const words = wanted.split(/(?<=\s)/);
  while (words.length > 1 && !fits(`${words.join('').trim()}…`)) words.pop();
  const short = `${words.join('').trim()}…`;
  return { title: fits(short) ? short : wanted, cut: true };
}

/**
 * What one place gets of a draft: with the handles people have there, no more hashtags than it takes, shortened or split where
 * it is too long. Link, hashtags and the line that says what to do are never cut. What the person refused is not done; what
 * they wrote over stays as it is.
 */
export function versionOf(draft: Draft, place: WritingPlace, book: readonly NameEntry[]): Version {
  const { id, rules, limit } = place;
  const own = { [id]: rules };
  const withPicture = draft.pictures.length > 0;
  const size = { limit, rules: own, warning: draft.warning, withPicture };
  const { text, keep, changes } = bodyOf(draft, place, book);
  const whole = joinText(text, keep);
  const { title, cut } = titleOf(draft, place);
  const written = draft.handWritten[id];

  const finish = (parts: string[], titleText: string, done: Change[], byHand = false): Version => ({
    place: id,
    title: titleText,
    parts,
    byHand,
    meters: parts.map((part) => measure(id, part, size)),
    titleMeter: rules.title && measure(id, titleText, { field: 'title', rules: own }),
    changes: done,
    whole,
  });
  if (written) return finish(written.parts, written.title, [], true);

  const all: Change[] = [
    ...changes,
    ...(cut ? [{ id: 'title' as const, what: [draft.title], refused: isRefused(draft, 'title', id) }] : []),
  ];
  if (measure(id, whole, size).fits) return finish([whole], title, all);
  if (draft.split.includes(id)) {
    return finish(split(id, text, { keep, numbered: draft.numbered, limit, rules: own }), title, all);
  }
  const short = shorten(id, text, { keep, ...size });
  if (short === undefined) return finish([whole], title, all);
  const refused = isRefused(draft, 'shorten', id);
  const shortened: Change = { id: 'shorten', what: [text.slice(short.replace(/…$/, '').length).trim()], refused };
  return finish([refused ? whole : joinText(short, keep)], title, [...all, shortened]);
}
