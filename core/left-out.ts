import type { ComposeRules } from '../data/compose.bake.ts';
import { warningLine } from './body.ts';
import type { Carry } from './carry.ts';
import type { Draft } from './draft.ts';
import { isWebAddress } from './link-care.ts';
import type { Version } from './version.ts';

/**
 * What of a draft is neither in the page that opens nor in what is copied. warning-field, title-field, language: the place has a
 * field for it, and the person fills it in. warning: a version written by hand lost it. title-card: only a card that the place makes
 * of the link may show a title. title: the place has none.
 */
export type LeftId = 'warning-field' | 'warning' | 'title-field' | 'title-card' | 'title' | 'language';

export interface Left {
  id: LeftId;
  /** What the person wrote. */
  what: string;
}

const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * What the person has to add there by hand, or should know is missing. So no part of a draft gets lost without a word; what was
 * left out of the text itself stands in the version's changes, and pictures are told of above all versions.
 * @param carry the way of that version; undefined where it is only copied
 */
export function leftOut(draft: Draft, version: Version, rules: ComposeRules, carry: Pick<Carry, 'address' | 'copies'> | undefined): Left[] {
  const left: Left[] = [];
  const tell = (id: LeftId, what: string) => left.push({ id, what });
  const text = oneLine(version.parts.join(' '));
  const { address = '', copies = carry ? '' : text } = carry ?? {};
  const isCarried = (words: string) => oneLine(copies).includes(oneLine(words)) || address.includes(encoded(words));

  const warning = warningLine(draft.warning);
  if (version.warning) tell('warning-field', version.warning);
  else if (warning && !text.toLowerCase().includes(warning.toLowerCase())) tell('warning', oneLine(draft.warning));

  if (version.title && !isCarried(version.title)) tell('title-field', version.title);
  const title = draft.title.trim();
  if (title && !rules.title && !isCarried(title) && !text.includes(oneLine(title))) {
    const mayCard = carry !== undefined && rules.links.work && isWebAddress(draft.link.trim());
    tell(mayCard ? 'title-card' : 'title', title);
  }
  if (draft.language && rules.language) tell('language', draft.language);
  return left;
}
