/** A text without accents and other marks, its letters in their plainest form. */
export const withoutMarks = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

/**
 * A text as it is compared in every search: lower case, without accents, so that "Pósts", "POSTS" and "posts" are the same.
 * Letters that Unicode does not take apart (ø, ł, ß, ...) are written as most keyboards write them.
 */
export function fold(text: string): string {
  const plain = withoutMarks(text).toLowerCase();
  return plain.replace(/[øłßæœđðþı]/g, (letter) => plainLetters[letter] ?? letter);
}

const plainLetters: Record<string, string> = { ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** The words of a search, folded. */
export const wordsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);
