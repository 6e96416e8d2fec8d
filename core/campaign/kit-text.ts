import type { Campaign, CampaignMessage } from './campaign.ts';

/** A message as people take it: with the link and the hashtag behind it, where they do not stand in it already. */
export function wholeMessage({ text }: Pick<CampaignMessage, 'text'>, { link, tag }: Pick<Campaign, 'link' | 'tag'>): string {
  const hashtag = tag && `#${tag}`;
  const missing = [link, hashtag].filter((one) => one && !text.toLowerCase().includes(one.toLowerCase()));
  return [text.trim(), missing.join(' ')].filter(Boolean).join('\n\n');
}
