/** A word without its English ending: "posts", "posting" and "posted" are one to somebody who searches. Elsewhere it does little harm. */
export function plainForm(word: string): string {
  if (word.length < 5) return word;
  const one = word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  const bare = one.length > 5 ? one.replace(/ied$/, 'y').replace(/(?:ing|ed)$/, '') : one;
  return bare.length > 4 ? bare.replace(/e$/, '') : bare;
}
