import type { ComposeRules } from '../../data/catalogue/compose.generated.ts';
import { grammarOf, type TextGrammar } from '../../data/reference/text-grammars.ts';
import type { Draft, NameEntry } from '../drafts/draft.ts';
import { withHandles } from '../names/handles.ts';
import { withCampaignTags } from '../text/clean-links.ts';
import { comparable, oneLine } from '../text/comparable.ts';
import { hasLink, relinked } from '../text/link-in-text.ts';
import type { Steps } from '../text/steps.ts';
import { tokensIn } from '../text/tokens.ts';
import { profileWords, saysInProfile } from './profile-link.ts';

/** What was done to the core text for one place. */
export type ChangeId = 'handles' | 'strangers' | 'dead-tags' | 'tags' | 'profile-link' | 'claim' | 'spare-tags' | 'shorten' | 'title';

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

/** The hashtags that the place finds in a text, as comparable() gives them. */
export const tagsIn = (text: string, grammar: TextGrammar): Set<string> =>
  new Set(tokensIn(text, grammar).flatMap(({ kind, value }) => (kind === 'hashtag' ? comparable(value) : [])));

/** What the link of a version is made of. */
export type LinkOfDraft = Pick<Draft, 'link' | 'campaignTags' | 'name' | 'tags'>;

/** The link with the place it is posted on, where the person wants to see later where people came from. */
export function linkFor(draft: LinkOfDraft, place: string): string {
  const link = draft.link.trim();
  if (!draft.campaignTags || !link) return link;
  return withCampaignTags(link, { source: place, medium: 'social', campaign: draft.name.trim() || draft.tags[0] || 'post' });
}

/** The line that warns of what is below it. "CW" is what people write for "content warning", in many languages. */
export const warningLine = (warning: string): string => (warning.trim() ? `CW: ${oneLine(warning)}` : '');

/** What follows below a beginning of the text and may not be cut. What the beginning has itself is not in it. */
export interface Below {
  /** What people should do. */
  action: string;
  /** The link, or the words that say where it is; "" for none. */
  link: string;
  /** With "#". */
  tags: string[];
}

/** The same as it is written. */
export const belowAsText = ({ action, link, tags }: Below): string => [action, link, tags.join(' ')].filter(Boolean).join('\n');

/** The text for one place before its length is looked at. */
export interface Body {
  /** The content warning, where the place has no field for it and the text does not begin with it; "" for none. */
  lead: string;
  /** What may be shortened. */
  text: string;
  /** What follows below a beginning of the text. @param most how many of the wanted hashtags; all of them where it is left out */
  below: (start: string, most?: number) => Below;
  /** The hashtags that are wanted and taken here. */
  tags: string[];
  /** The person's title, or the first line; with plain names, because nobody is named by a title. "" where the place has none. */
  title: string;
  changes: Change[];
}

/** What a draft becomes at one place, before its length is looked at. In steps. */
export function* bodySteps(draft: Draft, { id, rules }: { id: string; rules: ComposeRules }, book: readonly NameEntry[]): Steps<Body> {
  const changes: Change[] = [];
  const tell = (change: ChangeId, what: string[]) => {
    const refused = isRefused(draft, change, id);
    if (what.length) changes.push({ id: change, what: [...new Set(what)], refused });
    return refused;
  };
  const form = isRefused(draft, 'handles', id) ? 'none' : rules.handles;
  const main = withHandles(draft.text.trim(), id, book, form);
  yield;
  const action = withHandles(draft.action.trim(), id, book, form);
  const [firstLine = ''] = draft.text.trim().split('\n');
  const heading = withHandles(rules.title ? oneLine(draft.title.trim() || firstLine) : '', id, book, 'none');
  tell(
    'handles',
    [...main.named, ...action.named].map(({ written }) => written),
  );
  tell('strangers', [...main.unknown, ...action.unknown, ...heading.unknown]);

  const grammar = grammarOf(rules);
  const link = linkFor(draft, id);
  const [text, toDo] = [main.text, action.text].map((part) => (link ? relinked(part, draft.link.trim(), link, grammar) : part)) as [
    string,
    string,
  ];
  yield;

  // Those in the text cannot be left out, and count towards the place's maximum.
  const inside = tagsIn(`${text}\n${toDo}`, grammar);
  const wanted = [...new Map(draft.tags.filter((tag) => tag.trim()).map((tag) => [comparable(tag), tag]))];
  const room = Math.max(0, (rules.tags.most ?? Number.POSITIVE_INFINITY) - inside.size);
  const over = wanted.filter(([key]) => !inside.has(key)).slice(rules.tags.work ? room : 0);
  const left = tell(
    rules.tags.work ? 'tags' : 'dead-tags',
    over.map(([, tag]) => tag),
  )
    ? []
    : over;
  const tags = wanted.filter((one) => !left.includes(one));

  const isUnpressed = link !== '' && !rules.links.work && draft.profileLink.includes(id);
  const inProfile = isUnpressed && !tell('profile-link', [link]) ? profileWords(draft) : '';
  const below = (start: string, most?: number): Below => {
    const above = `${start}\n${toDo}`;
    const has = tagsIn(above, grammar);
    const missing = tags
      .slice(0, most)
      .filter(([key]) => !has.has(key))
      .map(([, tag]) => `#${tag}`);
    const isThere = inProfile ? saysInProfile(above) : !link || hasLink(above, link, grammar);
    return { action: toDo, link: isThere ? '' : inProfile || link, tags: missing };
  };
  const warning = warningLine(draft.warning);
  const lead = rules.warning || text.toLowerCase().startsWith(warning.toLowerCase()) ? '' : warning;
  return { lead, text, below, tags: tags.map(([, tag]) => tag), title: heading.text, changes };
}
