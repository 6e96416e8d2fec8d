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

/**
 * How alike two messages are, from 0 to 1: the share of the three-letter pieces that both have. Links, hashtags and names do not count,
 * because they are the same in all messages of a campaign.
 */
export function similarity(one: string, other: string): number {
  const [a, b] = [triples(one), triples(other)];
  if (!a.size || !b.size) return 0;
  const both = [...a].filter((piece) => b.has(piece)).length;
  return both / (a.size + b.size - both);
}

/** The two messages that are most alike, where they are almost the same. Places in the list, from 0. */
export function mostAlike(texts: readonly string[]): { one: number; other: number; similarity: number } | undefined {
  let found: { one: number; other: number; similarity: number } | undefined;
  for (const [one, text] of texts.entries())
    for (let other = one + 1; other < texts.length; other++) {
      const alike = similarity(text, texts[other] ?? '');
      if (alike >= almostSame && alike > (found?.similarity ?? 0)) found = { one, other, similarity: alike };
    }
  return found;
}
