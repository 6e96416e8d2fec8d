import parseTweet from 'twitter-text/dist/parseTweet.js';
import { splitGraphemes } from 'unicode-segmenter/grapheme';
import { memoized } from '../text/memoize.ts';
import { isOdd, linkRegions } from './link-regions.ts';

/** Each of weight 1 (none of them an emoji), each of weight 2. https://github.com/twitter/twitter-text/blob/master/config/v3.json */
const light = /^[\0-\xa8\xaa-\xad\xaf-\u10ff]*$/;
const heavy = /^[\u2020-\u2031\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff\uac00-\ud7a3]*$/;
const link = 23;

const parsed = (text: string): number => parseTweet(text).weightedLength;

// Asked again and again while a text is fitted.
const oneSign = /* @__PURE__ */ memoized(parsed, 2000);

/** What a text without links weighs. */
function plainWeight(text: string): number {
  if (light.test(text)) return text.length;
  if (heavy.test(text)) return 2 * text.length;
  let weight = 0;
  for (const seen of splitGraphemes(text)) weight += light.test(seen) ? seen.length : heavy.test(seen) ? 2 * seen.length : oneSign(seen);
  return weight;
}

/** What looks like the name of a host, at the most: in odd texts each counts as a link, if that is more. */
const names = /[^\s./]+(?:\.[^\s./]+)+/gu;
const oddWeight = (text: string): number =>
  plainWeight(text.replace(names, '')) + [...text.matchAll(names)].reduce((sum, [name]) => sum + Math.max(link, plainWeight(name)), 0);

const linkWeight = /* @__PURE__ */ memoized((text) => (isOdd(text) ? oddWeight(text) : parsed(text)), 500);

/**
 * Weighted characters as X counts them: Latin 1, most other scripts and any emoji 2, a link 23.
 * https://docs.x.com/fundamentals/counting-characters
 * @returns a whole number; 280 fill a post of a free account
 */
export const countWeighted = (text: string): number =>
  linkRegions(text.normalize('NFC')).reduce((sum, { text, mayLink }) => sum + (mayLink ? linkWeight(text) : plainWeight(text)), 0);
