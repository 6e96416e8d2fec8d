import type { ComposeRules } from '../../data/catalogue/compose.generated.ts';
import type { Draft, NameEntry } from '../drafts/draft.ts';
import { toOffer } from '../drafts/pending.ts';
import { textOf, versionOf } from '../versions/version.ts';

/**
 * What the popup offers on a platform: the version of the draft that was opened there last and is not posted.
 * @param rules what is known about writing there
 * @param limits what a post holds on the person's own server, by platform
 */
export function offerAt(
  platform: string,
  drafts: readonly Draft[],
  { book, limits, rules }: { book: readonly NameEntry[]; limits: Record<string, number>; rules: ComposeRules | undefined },
): { draft: string; text: string } | undefined {
  const draft = toOffer(drafts, platform);
  if (!draft || !rules) return undefined;
  return { draft: draft.id, text: textOf(versionOf(draft, { id: platform, rules, limit: limits[platform] }, book)) };
}
