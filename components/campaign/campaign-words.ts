import type { Campaign } from '../../core/campaign/campaign.ts';
import { wholeMessage } from '../../core/campaign/kit-text.ts';
import type { Milestone } from '../../core/campaign/timeline.ts';
import { cityOf, momentOf } from '../../core/campaign/zones.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import { x } from '../../data/messages/campaign.ts';
import { language } from '../../data/messages/language.ts';

type Directory = readonly Pick<DirectoryEntry, 'id' | 'name'>[];

/** What a place of a message is called. */
export const placeName = (directory: Directory, place: string): string =>
  place === 'email' || place === 'sms' ? x(`place.${place}`) : (directory.find(({ id }) => id === place)?.name ?? place);

/** The name of a campaign; one without has words for that. */
export const campaignName = ({ name }: Pick<Campaign, 'name'>): string => name.trim() || x('list.unnamed');

/** A moment by the clock of a zone: "Tuesday, 1 December 2026 at 18:30". */
export const whenIn = (at: number, zone: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(at);

/** A day in words. @param day as 2026-12-01; "" for none */
export const dayInWords = (day: string): string =>
  day && new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** How long something lasts. */
export function lengthInWords(minutes: number): string {
  if (minutes % (24 * 60) === 0) return x('moment.daysOf', { count: minutes / (24 * 60) });
  return minutes % 60 === 0 ? x('moment.hoursOf', { count: minutes / 60 }) : x('moment.minutesOf', { count: minutes });
}

/** By how many days the calendar of another zone is ahead, in words; "" where it is the same day. */
export function daysAheadInWords(days: number): string {
  if (days === 0) return '';
  return days > 0 ? x('zones.after', { count: days }) : x('zones.before', { count: -days });
}

/** Without the full stop at its end, so that it can stand in a sentence. */
export const bare = (text: string): string => text.trim().replace(/[.!。।؟?]+$/u, '');

/** As a sentence of its own. */
export const sentence = (text: string): string => (/[\p{L}\p{N}\p{M}]$/u.test(text.trim()) ? `${text.trim()}.` : text.trim());

/** What stands in the calendar for a day of the timeline. */
export const dayWords = (id: Milestone, campaign: Campaign): { summary: string; description: string } =>
  id === 'moment'
    ? {
        summary: x('day.moment', { name: campaignName(campaign) }),
        description: [x('day.moment.more', { ask: campaign.ask }), wholeMessage({ text: '' }, campaign)].filter(Boolean).join('\n'),
      }
    : { summary: x(`day.${id}`), description: x(`day.${id}.more`) };

/** The day and time of a campaign with the city whose clock it is; none where it is not set. */
function whenOf({ day, time, zone }: Campaign): { when: string; city: string } | undefined {
  const at = momentOf({ day, time }, zone);
  return at === undefined ? undefined : { when: whenIn(at, zone), city: cityOf(zone) };
}

/** What, when and where of it, a line each. */
function factLines(campaign: Campaign): string {
  const { ask, link, tag } = campaign;
  const when = whenOf(campaign);
  return [
    x('text.ask', { ask }),
    ...(when ? [x('text.when', when)] : []),
    ...(link ? [x('text.link', { link })] : []),
    ...(tag ? [x('text.tag', { tag: `#${tag}` })] : []),
  ].join('\n');
}

/** The first message of a campaign as an example; none where there is none. */
function exampleOf(campaign: Campaign): string[] {
  const first = campaign.messages.find(({ text }) => text.trim());
  return first ? [x('text.example'), wholeMessage(first, campaign)] : [];
}

/** Ways to invite people, each as a text to paste. */
export type InvitationKind = 'whatsapp' | 'sms' | 'email';

/** An invitation as a text. Nothing of it is sent from here. */
export function invitation(kind: InvitationKind, campaign: Campaign): string {
  const name = campaignName(campaign);
  const safety = campaign.safety.trim() ? [x('text.safety'), campaign.safety.trim()] : [];
  if (kind === 'sms') {
    const when = whenOf(campaign);
    const words = { name, ask: bare(campaign.ask) };
    return wholeMessage({ text: when ? x('text.sms', { ...words, ...when }) : x('text.smsNoTime', words) }, campaign);
  }
  const about = [campaign.why.trim(), x('text.join'), factLines(campaign), ...safety, ...exampleOf(campaign)];
  const all =
    kind === 'whatsapp'
      ? [x('text.whatsapp', { name }), ...about]
      : [x('text.subject', { name }), x('text.hello'), ...about, x('text.bye')];
  return all.filter(Boolean).join('\n\n');
}
