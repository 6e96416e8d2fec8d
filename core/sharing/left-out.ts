import type { ComposeRules } from '../../data/catalogue/compose.generated.ts';
import { grammarOf } from '../../data/reference/text-grammars.ts';
import type { Draft } from '../drafts/draft.ts';
import { sameAddress } from '../text/address.ts';
import { cleanLink, isWebAddress } from '../text/clean-links.ts';
import { comparable, oneLine } from '../text/comparable.ts';
import { hasLink } from '../text/link-in-text.ts';
import { linksIn } from '../text/links.ts';
import { percentEncoded } from '../text/url.ts';
import { type LinkOfDraft, linkFor, tagsIn, warningLine } from '../versions/body.ts';
import { saysInProfile } from '../versions/profile-link.ts';
import type { Version } from '../versions/version.ts';
import type { HandOff } from './hand-off.ts';

/**
 * What of a draft is neither in the page that opens nor in what is copied. warning-field, title-field, language: the place has a
 * field for it, and the person fills it in. warning, link, tags: a version written by hand lost them. title-card: only a card that the place makes
 * of the link may show a title. title: the place has none.
 */
type LeftId = 'warning-field' | 'warning' | 'link' | 'tags' | 'title-field' | 'title-card' | 'title' | 'language';

export interface Left {
  id: LeftId;
  /** What the person wrote. */
  what: string;
}

/** The wanted hashtags that a version written by hand lacks, as far as the place takes more; with "#". */
function lostTags(draft: Pick<Draft, 'tags'>, text: string, { tags, reads }: ComposeRules): string[] {
  if (!tags.work) return [];
  const there = tagsIn(text, grammarOf({ reads }));
  const room = Math.max(0, (tags.most ?? Number.POSITIVE_INFINITY) - there.size);
  return draft.tags
    .filter((tag) => tag.trim() && !there.has(comparable(tag)))
    .slice(0, room)
    .map((tag) => `#${tag}`);
}

/** What of a draft may get lost on the way. */
export type CanBeLost = LinkOfDraft & Pick<Draft, 'title' | 'language' | 'warning'>;

/**
 * What the person has to add there by hand, or should know is missing. So no part of a draft gets lost without a word; what was
 * left out of the text itself is among the version's changes, and a note above all versions speaks of pictures.
 * @param handOff the way of that version; undefined where it is only copied
 */
export function leftOut(
  draft: CanBeLost,
  version: Version,
  rules: ComposeRules,
  handOff: Pick<HandOff, 'address' | 'copies'> | undefined,
): Left[] {
  const left: Left[] = [];
  const tell = (id: LeftId, what: string) => left.push({ id, what });
  const text = oneLine(version.parts.join(' '));
  const { address = '', copies = handOff ? '' : text } = handOff ?? {};
  const isCarried = (words: string) => oneLine(copies).includes(oneLine(words)) || address.includes(percentEncoded(words));

  const warning = warningLine(draft.warning);
  if (version.warning) tell('warning-field', version.warning);
  else if (warning && !text.toLowerCase().includes(warning.toLowerCase())) tell('warning', oneLine(draft.warning));

  if (version.byHand) {
    const parts = version.parts.join('\n');
    const link = linkFor(draft, version.place);
    const has =
      [link, draft.link.trim()].some((one) => hasLink(parts, one) || address.includes(percentEncoded(one))) ||
      linksIn(parts).some((one) => sameAddress(cleanLink(one).url, cleanLink(draft.link.trim()).url));
    if (link && !has && (rules.links.work || !saysInProfile(parts))) tell('link', link);
    const tags = lostTags(draft, parts, rules);
    if (tags.length) tell('tags', tags.join(' '));
  }

  if (version.title && !isCarried(version.title)) tell('title-field', version.title);
  const title = draft.title.trim();
  if (title && !rules.title && !isCarried(title) && !text.includes(oneLine(title))) {
    const mayCard = handOff !== undefined && rules.links.work && isWebAddress(draft.link.trim());
    tell(mayCard ? 'title-card' : 'title', title);
  }
  if (draft.language && rules.language) tell('language', draft.language);
  return left;
}
