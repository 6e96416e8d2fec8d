import parseTweet from 'twitter-text/dist/parseTweet.js';

/**
 * Weighted characters as X counts them: Latin 1, most other scripts and any emoji 2, a link 23.
 * https://docs.x.com/fundamentals/counting-characters
 * @returns a whole number; 280 fill a post of a free account
 */
export const countWeighted = (text: string): number => parseTweet(text).weightedLength;
