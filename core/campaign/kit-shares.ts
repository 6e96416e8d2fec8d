import type { SourcedShare } from '../../data/catalogue/shares.generated.ts';
import { longestAddress, longestMail } from '../sharing/hand-off.ts';
import { fillShare } from '../sharing/share-url.ts';
import type { Campaign, CampaignMessage } from './campaign.ts';
import { wholeMessage } from './kit-text.ts';

type Share = Pick<SourcedShare, 'fills' | 'url' | 'anyServer'>;

/** Ways that are no platform's. The "&" makes older iPhones read the words: https://www.rfc-editor.org/rfc/rfc5724 names none. */
const programs: Readonly<Record<string, Share>> = {
  email: { fills: 'text-and-link', url: 'mailto:?subject={title}&body={text}' },
  sms: { fills: 'text-and-link', url: 'sms:?&body={text}' },
};

/** Where a message for any place can be posted or sent, in the order of the kit. */
const anywhere = ['whatsapp', 'x', 'facebook', 'telegram', 'email', 'sms'];

/**
 * Share pages and programs that a message can be handed to with a press, filled in: text, link or both.
 * @param shares by place; a place without one, or whose page takes nothing, is left out
 */
export function messageShares(
  message: Pick<CampaignMessage, 'text' | 'place'>,
  campaign: Pick<Campaign, 'name' | 'link' | 'tag'>,
  shares: Readonly<Record<string, Share | undefined>>,
): { place: string; url: string }[] {
  return (message.place ? [message.place] : anywhere).flatMap((place) => {
    const share = programs[place] ?? shares[place];
    if (!share || (share.fills === 'link-only' && !campaign.link)) return [];
    const hasOwnField = share.url.includes('{url}');
    const whole = wholeMessage(message, hasOwnField ? { ...campaign, link: '' } : campaign);
    const isLinkInText = campaign.link !== '' && message.text.includes(campaign.link);
    const url = fillShare(share, {
      text: whole,
      title: campaign.name,
      url: isLinkInText && share.fills !== 'link-only' ? '' : campaign.link,
    });
    const longest = place === 'email' ? longestMail : longestAddress;
    return url && url.length <= longest ? [{ place, url }] : [];
  });
}
