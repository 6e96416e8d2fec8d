import type { ComposeRules } from '../../data/catalogue/compose.generated.ts';
import type { Draft, NameEntry } from '../drafts/draft.ts';
import { joinText } from '../text/join.ts';
import { atOnce, type Steps } from '../text/steps.ts';
import { type Body, belowAsText, bodySteps, type Change, type ChangeId, isRefused, warningLine } from './body.ts';
import { withoutClaim } from './claim.ts';
import { type Measure, type MeasureOptions, measure } from './measure.ts';
import { shortenSteps } from './shorten.ts';
import { splitSteps } from './split.ts';

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

/** Hashtags that stay whatever the room: the first ones are those that people look for. */
const leastTags = 2;

interface Fitted {
  text: string;
  changes: Change[];
}

/** What is asked of one text on its way to fit. */
interface Fitting {
  body: Body;
  rules: ComposeRules;
  size: MeasureOptions & { language: string };
  /** Whether the person does not want a change here. */
  refuses: (change: ChangeId) => boolean;
}

/**
 * The longest beginning of a text that fits with all that must not be cut. What goes with the cut end of the text, such as a
 * link in it, goes below instead, and takes room there: so a shorter beginning is looked for.
 * @param most how many hashtags stay
 */
function* shortened({ body, rules, size }: Fitting, text: string, most: number): Steps<{ start: string; keep: string } | undefined> {
  const below = (start: string) => belowAsText(body.below(start, most));
  let start = text;
  for (;;) {
    yield;
    const keep: string = below(start);
    const next: string | undefined = yield* shortenSteps(rules, text, { ...size, lead: body.lead, keep });
    if (next === undefined || below(next) === keep || next.length >= start.length) return next === undefined ? next : { start: next, keep };
    start = next;
  }
}

/**
 * Makes a text fit that is too long. What people miss least goes first, and each is told: the false claim of a rumour, which a short answer
 * rather leaves out; hashtags beyond the first two, from the last one on, as many as it takes; then sentences, from the end. What to do,
 * the link, two hashtags and the warning stay.
 */
function* fitted(of: Fitting): Steps<Fitted> {
  const { body, rules, size, refuses } = of;
  const changes: Change[] = [];
  const below = (text: string, most: number) => belowAsText(body.below(text, most));
  const written = (text: string, most: number) => joinText(body.lead, joinText(text, below(text, most)));
  const fits = (text: string, most: number) => measure(rules, written(text, most), size).fits;
  let { text } = body;
  let most = body.tags.length;
  const answers = withoutClaim(text);
  const answer = answers.find((one) => fits(one.text, most)) ?? answers.at(-1);
  yield;
  if (answer) {
    const refused = refuses('claim');
    changes.push({ id: 'claim', what: answer.left, refused });
    if (!refused) text = answer.text;
    if (fits(text, most)) return { text: written(text, most), changes };
  }
  let least = most;
  while (least > leastTags && !fits(text, least)) {
    yield;
    least--;
  }
  const { tags } = body.below(text, most);
  const spare = tags.filter((tag) => !body.below(text, least).tags.includes(tag));
  if (spare.length) {
    const refused = refuses('spare-tags');
    changes.push({ id: 'spare-tags', what: spare.map((tag) => tag.slice(1)), refused });
    if (!refused) most = least;
    if (fits(text, most)) return { text: written(text, most), changes };
  }
  const short = yield* shortened(of, text, most);
  if (!short) return { text: written(text, most), changes };
  const refused = refuses('shorten');
  changes.push({ id: 'shorten', what: [restOf(text, short.start)], refused });
  return { text: refused ? written(text, most) : joinText(body.lead, joinText(short.start, short.keep)), changes };
}

/** The posts of a text that goes on in further ones. */
function inPosts({ body, rules, size }: Fitting, { numbered, linkFirst }: Draft): Steps<string[]> {
  const { action, link, tags } = body.below(body.text);
  const keep = belowAsText({ action, link: linkFirst ? '' : link, tags });
  return splitSteps(rules, body.text, { ...size, lead: body.lead, first: linkFirst ? link : '', keep, numbered });
}

/** As versionOf(), in steps. */
export function* versionSteps(draft: Draft, place: WritingPlace, book: readonly NameEntry[]): Steps<Version> {
  const { id, rules, limit } = place;
  const warning = rules.warning ? draft.warning.trim() : '';
  const { language } = draft;
  const size = { limit, warning, withPicture: draft.pictures.length > 0, language };
  const body = yield* bodySteps(draft, place, book);
  yield;
  const whole = joinText(body.lead, joinText(body.text, belowAsText(body.below(body.text))));
  yield;
  const ofTitle = { field: 'title' } as const;
  const shortTitle = (yield* shortenSteps(rules, body.title, { ...ofTitle, language, keep: '' })) || body.title;
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
  yield;
  if (handWritten) return finish(handWritten.parts, []);

  const all = [...body.changes];
  if (shortTitle !== body.title) all.push({ id: 'title', what: [restOf(body.title, shortTitle)], refused: keepsTitle });
  if (measure(rules, whole, size).fits) return finish([whole], all);
  yield;
  const fitting: Fitting = { body, rules, size, refuses: (change) => isRefused(draft, change, id) };
  if (draft.split.includes(id)) return finish(yield* inPosts(fitting, draft), all);
  const { text, changes } = yield* fitted(fitting);
  yield;
  return finish([text], [...all, ...changes]);
}

/**
 * What one place gets of a draft: with the handles people have there, no more hashtags than it takes, shortened or split where
 * it is too long. Link, warning, two hashtags and the line that says what to do are never cut. What the person refused is not done; what
 * they wrote over stays as it is.
 */
export const versionOf = (draft: Draft, place: WritingPlace, book: readonly NameEntry[]): Version =>
  atOnce(versionSteps(draft, place, book));

/** All of a version as one text, to keep or to hand on: warning, title and parts. */
export const textOf = ({ warning, title, parts }: Version): string => [warningLine(warning), title, ...parts].filter(Boolean).join('\n\n');
