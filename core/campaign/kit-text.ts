import type { Campaign, CampaignMessage } from './campaign.ts';

/** What goes below every message: the link and the hashtag. */
const partsBelow = ({ link, tag }: Pick<Campaign, 'link' | 'tag'>): string[] => [link, tag && `#${tag}`].filter(Boolean);

/** The same as one line. */
export const belowMessages = (campaign: Pick<Campaign, 'link' | 'tag'>): string => partsBelow(campaign).join(' ');

/** A message as people take it: with the link and the hashtag behind it, where they do not stand in it already. */
export function wholeMessage({ text }: Pick<CampaignMessage, 'text'>, campaign: Pick<Campaign, 'link' | 'tag'>): string {
  const missing = partsBelow(campaign).filter((one) => !text.toLowerCase().includes(one.toLowerCase()));
  return [text.trim(), missing.join(' ')].filter(Boolean).join('\n\n');
}
