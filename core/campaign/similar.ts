import { fold } from '../text/fold.ts';

/** From here on two messages count as almost the same. */
export const almostSame = 0.7;

/** Every three letters that follow each other, words apart by one blank. */
function triples(text: string): Set<string> {
  const plain = ` ${fold(text)
    .replace(/https?:\S+|[#@＃＠]\S+/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const letters = [...plain];
  return new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')));
}

/** The share of pieces that both have, from 0 to 1. */
function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size || !b.size) return 0;
  let both = 0;
  for (const piece of a) if (b.has(piece)) both++;
  return both / (a.size + b.size - both);
}

/**
 * How alike two messages are, from 0 to 1: the share of the three-letter pieces that both have. Links, hashtags and names do not count,
 * because they are the same in all messages of a campaign.
 */
export const similarity = (one: string, other: string): number => sharedPart(triples(one), triples(other));

/** Two messages that are alike. Places in the list, from 0. */
export interface Alike {
  one: number;
  other: number;
  similarity: number;
}

/** The two messages that are most alike, where they are almost the same. */
export function mostAlike(texts: readonly string[]): Alike | undefined {
  const pieces = texts.map(triples);
  let found: Alike | undefined;
  for (const [one, mine] of pieces.entries())
    for (let other = one + 1; other < pieces.length; other++) {
      const alike = sharedPart(mine, pieces[other] ?? new Set());
      if (alike >= almostSame && alike > (found?.similarity ?? 0)) found = { one, other, similarity: alike };
    }
  return found;
}
