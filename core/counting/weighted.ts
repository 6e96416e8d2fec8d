import parseTweet from 'twitter-text/dist/parseTweet.js';
import { splitGraphemes } from 'unicode-segmenter/grapheme';
import { isOdd, linkRegions, type Region } from './link-regions.ts';

/** Each of weight 1 (none of them an emoji), each of weight 2. https://github.com/twitter/twitter-text/blob/master/config/v3.json */
const light = /^[\0-\xa8\xaa-\xad\xaf-\u10ff]*$/;
const heavy = /^[\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff\uac00-\ud7a3]*$/;
const link = 23;
/** How many signs go to twitter-text together where no link can be: its time grows with the square. */
const together = 32;

const parsed = (text: string): number => parseTweet(text).weightedLength;

/** What a text without links weighs. */
function plainWeight(text: string): number {
  if (light.test(text)) return text.length;
  let weight = 0;
  let piece: string[] = [];
  const weigh = () => {
    weight += piece.length ? parsed(piece.join('')) : 0;
    piece = [];
  };
  for (const seen of splitGraphemes(text)) {
    if (light.test(seen)) weight += seen.length;
    else if (heavy.test(seen)) weight += 2 * seen.length;
    else if (piece.push(seen) === together) weigh();
  }
  weigh();
  return weight;
}

/** What looks like the name of a host, at the most: in odd texts each counts as a link, if that is more. */
const names = /[^\s./]+(?:\.[^\s./]+)+/gu;
const oddWeight = (text: string): number =>
  plainWeight(text.replace(names, '')) + [...text.matchAll(names)].reduce((sum, [name]) => sum + Math.max(link, plainWeight(name)), 0);

/** The same links are asked about again and again while a text is fitted. */
const known = new Map<string, number>();
const mostKnown = 500;

function regionWeight(region: Region): number {
  const { text, mayLink } = region;
  if (!mayLink) return plainWeight(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  const weight = isOdd(region) ? oddWeight(text) : parsed(text);
  if (known.size === mostKnown) known.clear();
  known.set(text, weight);
  return weight;
}

/**
 * Weighted characters as X counts them: Latin 1, most other scripts and any emoji 2, a link 23.
 * https://docs.x.com/fundamentals/counting-characters
 * @returns a whole number; 280 fill a post of a free account
 */
export const countWeighted = (text: string): number =>
  linkRegions(text.normalize('NFC')).reduce((sum, region) => sum + regionWeight(region), 0);
