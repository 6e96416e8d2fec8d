/**
 * Languages that nobody speaks, to see that every text can be translated: one with accents and longer words, one from right to left.
 * Only a build for tests has them. https://cldr.unicode.org/translation/getting-started/pseudolocales
 */
export const pseudoLanguages: readonly string[] = process.env.CSO_SIDEKICK_PSEUDO ? ['ar-XB', 'en-XA'] : [];

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçďéƒğĥíĵķłɱñóþɋřšťúṽŵẋýžÁƁÇĎÉƑĞĤÍĴĶŁṀÑÓÞɊŘŠŤÚṼŴẊÝŽ';
const arabic = 'ابثدهفغحيجكلمنوپقرسطعڤشخىزابثدهفغحيجكلمنوپقرسطعڤشخىز';

/** Languages such as German need up to 40 % more room. */
const longer = 0.4;

const inLetters = (text: string, letters: string) => text.replace(/[a-z]/gi, (letter) => [...letters][plain.indexOf(letter)] as string);

/**
 * One text in a pseudo-language; holes such as {name} stay. It stands in ⟦brackets⟧, so that a test sees where one is cut off.
 * @param tag one of pseudoLanguages
 */
export function pseudo(text: string, tag: string): string {
  const isArabic = tag === 'ar-XB';
  const changed = text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : inLetters(part, isArabic ? arabic : accented)))
    .join('');
  const more = isArabic
    ? ''
    : 'óñé ťŵó ťĥřéé '
        .repeat(text.length)
        .slice(0, Math.ceil(text.length * longer))
        .trimEnd();
  return `⟦${changed}${more && ` ${more}`}⟧`;
}
