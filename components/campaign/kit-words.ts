import type { Campaign, CampaignMessage } from '../../core/campaign/campaign.ts';
import type { KitPage } from '../../core/campaign/kit-page.ts';
import { messageShares } from '../../core/campaign/kit-shares.ts';
import { wholeMessage } from '../../core/campaign/kit-text.ts';
import { cityOf, momentOf, timesIn } from '../../core/campaign/zones.ts';
import type { WritingFacts } from '../../core/versions/targets.ts';
import { x } from '../../data/messages/campaign.ts';
import { directionOf, language } from '../../data/messages/language.ts';
import { dayInWords, daysAheadInWords, whenIn } from './campaign-words.ts';

/** What the files of a campaign are made with. */
export interface KitTools {
  shares: WritingFacts['shares'];
  nameOf: (place: string) => string;
}

/** Messages in which something is written. */
export const writtenMessages = ({ messages }: Pick<Campaign, 'messages'>): CampaignMessage[] => messages.filter(({ text }) => text.trim());

/** The moment by the clocks of the campaign's zones, in words. */
export function clocksOf({ day, time, zone, zones }: Campaign): { city: string; time: string }[] {
  const at = momentOf({ day, time }, zone);
  if (at === undefined) return [];
  return timesIn(at, [zone, ...zones], zone).map((one) => {
    const [when, ahead] = [whenIn(at, one.zone), daysAheadInWords(one.daysAhead)];
    return { city: cityOf(one.zone), time: ahead ? x('kit.cityDay', { when, day: ahead }) : when };
  });
}

/** Whom people can name, a line each. */
export const targetLines = ({ targets }: Campaign, nameOf: KitTools['nameOf']): string[] =>
  targets.map(({ handle, place }) => x('targets.line', { handle, place: nameOf(place) }));

/** All that stands in the kit's own page. @param files pictures as data addresses, by id; one without is left out */
export function kitOf(campaign: Campaign, files: Readonly<Record<string, string>>, { shares, nameOf }: KitTools): KitPage {
  const at = momentOf(campaign, campaign.zone);
  const [here, ...zones] = clocksOf(campaign);
  const paragraphs = (text: string) => (text.trim() ? [text.trim()] : []);
  return {
    language,
    direction: directionOf(language),
    name: campaign.name.trim() || x('kit.unnamed'),
    why: campaign.why,
    ask: {
      title: x('kit.ask'),
      text: campaign.ask,
      link: campaign.link,
      deadline: campaign.deadline && x('kit.deadline', { day: dayInWords(campaign.deadline) }),
    },
    when: {
      title: x('kit.when'),
      moment: at === undefined ? '' : new Date(at).toISOString(),
      yours: x('kit.yours'),
      zones,
      city: here?.city ?? '',
      time: here?.time ?? '',
    },
    tag: { title: x('kit.tag'), text: campaign.tag && `#${campaign.tag}` },
    messages: {
      title: x('kit.messages'),
      hint: x('kit.messagesHint'),
      list: writtenMessages(campaign).map((message, index) => ({
        title: message.place ? x('kit.for', { place: nameOf(message.place) }) : x('kit.forAny', { at: index + 1 }),
        text: wholeMessage(message, campaign),
        language: message.language,
        shares: messageShares(message, campaign, shares).map(({ place, url }) => ({ label: nameOf(place), url })),
      })),
    },
    facts: { title: x('kit.facts'), list: campaign.facts.filter(({ text }) => text.trim()) },
    pictures: {
      title: x('kit.pictures'),
      save: x('kit.save'),
      list: campaign.pictures.flatMap(({ id, name, alt }) => (files[id] ? [{ name, alt, data: files[id] }] : [])),
    },
    targets: { title: x('kit.targets'), paragraphs: paragraphs(targetLines(campaign, nameOf).join('\n')) },
    sections: [
      { title: x('kit.rules'), paragraphs: paragraphs(campaign.rules) },
      { title: x('kit.safety'), paragraphs: paragraphs(campaign.safety) },
      { title: x('kit.quiet'), paragraphs: paragraphs(campaign.quiet) },
    ],
    words: { copy: x('kit.copy'), copied: x('kit.copied'), notCopied: x('kit.notCopied') },
    foot: x('kit.foot'),
  };
}

/** The messages as a table: whom it is for, and all that goes along. */
export const messageTable = (campaign: Campaign, nameOf: KitTools['nameOf']) => ({
  head: [x('table.place'), x('table.language'), x('table.text'), x('table.link'), x('table.hashtag')],
  rows: writtenMessages(campaign).map(({ place, language: tag, text }) => [
    place ? nameOf(place) : x('message.anyPlace'),
    tag,
    text,
    campaign.link,
    campaign.tag && `#${campaign.tag}`,
  ]),
});

/** An empty table to count in. @param places where the group posts */
export const tallyTable = (places: readonly string[], nameOf: KitTools['nameOf']) => ({
  head: [x('table.place'), x('table.posts'), x('table.reach'), x('table.links')],
  rows: places.map((place) => [nameOf(place), '', '', '']),
});
