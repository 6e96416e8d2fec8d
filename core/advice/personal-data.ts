import { sharedMailboxes } from '../../data/reference/plain-words.ts';
import { hostOf, isUnder } from '../text/clean-links.ts';
import { linksIn, withoutLinks } from '../text/links.ts';
import { tokensIn } from '../text/tokens.ts';
import type { AdviceCheck } from './check.ts';
import { draftTexts, once } from './draft-texts.ts';
import { phoneNumbers } from './phone-number.ts';

/** E-mail addresses of one person; an office's mailbox is there to be known. */
const emails = (text: string): string[] =>
  tokensIn(text).flatMap(({ kind, value }) =>
    kind === 'email' && !sharedMailboxes.has((value.split('@')[0] ?? '').toLowerCase().split(/[._+-]/)[0] ?? '') ? value : [],
  );

const decimal = /(?<![\d.,])-?\d{1,2}\.\d{3,}°?\s?[NSns]?\s?[,;]\s?-?\d{1,3}\.\d{3,}(?![\d.])/g;
const degrees = /\d{1,3}\s?°\s?\d{1,2}\s?['′’]\s?(?:\d{1,2}(?:\.\d+)?\s?["″”]\s?)?[NSEWO](?!\p{L})/gu;
/** Three words that stand for a square of three metres: "///filled.count.soap". */
const threeWords = /(?<![:/\p{L}\p{N}])\/\/\/\p{L}+\.\p{L}+\.\p{L}+/gu;
const mapHosts = [
  'maps.app.goo.gl',
  'maps.google.com',
  'maps.apple.com',
  'openstreetmap.org',
  'osm.org',
  'waze.com',
  'what3words.com',
  'w3w.co',
];
const isMap = (link: string): boolean =>
  isUnder(hostOf(link), mapHosts) || /^https?:\/\/(www\.)?(google\.[a-z.]+|goo\.gl)\/maps(\/|\?|$)/i.test(link);

/**
 * Phone numbers, e-mail addresses of one person, exact places: in the texts, the link and the descriptions of pictures.
 * A reminder only; they may be meant for everyone.
 */
export const personalData: AdviceCheck = (draft) => {
  const texts = [...draftTexts(draft), ...draft.pictures.map(({ alt }) => alt)];
  const maps = [draft.link, ...texts].flatMap((text) => linksIn(text)).filter(isMap);
  const found = texts.flatMap((whole) => {
    const text = withoutLinks(whole, ' # ');
    const places = [decimal, degrees, threeWords].flatMap((pattern) => text.match(pattern) ?? []);
    return [...phoneNumbers(text.replace(decimal, ' # ')), ...emails(whole), ...places];
  });
  const all = once([...found, ...maps]);
  return all.length ? { found: all } : undefined;
};
