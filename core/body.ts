import type { ComposeRules } from '../data/compose.bake.ts';
import type { Draft, NameEntry } from './draft.ts';
import { withHandles } from './handles.ts';
import { withCampaignTags } from './link-care.ts';

/** What was done to the core text for one place. */
export type ChangeId = 'handles' | 'strangers' | 'tags' | 'shorten' | 'title';

export interface Change {
  id: ChangeId;
  /** The words it is about. */
  what: string[];
  /** The person does not want it, so it was not done. */
  refused: boolean;
}

/** The name under which a change is refused. */
export const refusalOf = (change: ChangeId, place: string): string => `${change}.${place}`;

/** Whether the person does not want a change at one place. */
export const isRefused = (draft: Draft, change: ChangeId, place: string): boolean => draft.refused.includes(refusalOf(change, place));

/** Whether a text has a hashtag already, whatever its capitals. */
function hasTag(text: string, tag: string): boolean {
  const [low, wanted] = [text.toLowerCase(), `#${tag.toLowerCase()}`];
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
    if (!/^[\p{L}\p{M}\p{N}_]/u.test(low.slice(at + wanted.length))) return true;
  }
  return false;
}

/** The link with the place it is posted on, where the person wants to see later where people came from. */
function linkFor(draft: Draft, place: string): string {
  const link = draft.link.trim();
  if (!draft.campaignTags || !link) return link;
  return withCampaignTags(link, { source: place, medium: 'social', campaign: draft.name.trim() || draft.tags[0] || 'post' });
}

/**
 * The text for one place before its length is looked at.
 * @returns the text that may be shortened, and what stands below it and may not: what to do, link and hashtags that the text does not have
 */
export function bodyOf(
  draft: Draft,
  { id, rules }: { id: string; rules: ComposeRules },
  book: readonly NameEntry[],
): { text: string; keep: string; changes: Change[] } {
  const changes: Change[] = [];
  const tell = (change: ChangeId, what: string[]) => {
    const refused = isRefused(draft, change, id);
    if (what.length) changes.push({ id: change, what: [...new Set(what)], refused });
    return refused;
  };
  const form = isRefused(draft, 'handles', id) ? 'none' : rules.handles;
  const main = withHandles(draft.text.trim(), id, book, form);
  const action = withHandles(draft.action.trim(), id, book, form);
  const named = [...main.named, ...action.named];
  tell(
    'handles',
    named.map(({ written }) => written),
  );
  tell('strangers', [...main.unknown, ...action.unknown]);

  const most = rules.tags.most ?? draft.tags.length;
  const tagsRefused = tell('tags', draft.tags.slice(most));
  const tags = tagsRefused ? draft.tags : draft.tags.slice(0, most);

  const link = linkFor(draft, id);
  const plain = draft.link.trim();
  const text = plain && link !== plain ? main.text.replaceAll(plain, () => link) : main.text;
  const missing = tags.filter((tag) => !hasTag(`${text}\n${action.text}`, tag)).map((tag) => `#${tag}`);
  const isLinked = link !== '' && `${text}\n${action.text}`.includes(link);
  const keep = [action.text, isLinked ? '' : link, missing.join(' ')].filter(Boolean).join('\n');
  return { text, keep, changes };
}
