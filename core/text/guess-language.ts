/** Small words by which a text tells its language: the most frequent ones that the others do not have. */
const smallWords: Record<string, string> = {
  cs: 'je se že jsme pro jako ale nebo když',
  da: 'og det er ikke til vi af på som',
  de: 'der die das und ist wir nicht mit für ein zum dem',
  en: 'the and of to is we that this you our for with',
  es: 'el los las y es que para por con una del',
  fi: 'ja on ei se että ovat myös kun meidän',
  fr: 'le les des et est nous pour dans une du avec',
  hu: 'az és hogy egy nem meg van vagy minden',
  id: 'yang dan di ini untuk dengan kami dari akan',
  it: 'il gli di è che per non una della con',
  nl: 'het een en van ik niet zijn voor dat wij',
  pl: 'się nie jest na że dla jak oraz przez',
  pt: 'os as um uma não que para com do da em',
  ro: 'și este care pentru din nu cu sunt în',
  sv: 'och det är att inte som vi på för',
  tr: 've bir bu için ile olarak çok daha var',
};
const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(smallWords)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** How much of a text is looked at: more of it tells no better. */
const enough = 2000;

/**
 * The language that a text is probably in, by its script or its small words.
 * @returns a BCP 47 tag; "" where the text does not tell
 */
export function guessLanguage(text: string): string {
  const start = text.slice(0, enough);
  const [letter = ''] = /\p{L}/u.exec(start) ?? [];
  if (/\p{sc=Greek}/u.test(letter)) return 'el';
  if (/\p{sc=Cyrillic}/u.test(letter)) return /[іїєґ]/iu.test(start) ? 'uk' : 'ru';
  const found = new Map<string, number>();
  for (const [word] of start.toLowerCase().matchAll(/\p{L}+/gu)) {
    for (const language of languagesOf.get(word) ?? []) found.set(language, (found.get(language) ?? 0) + 1);
  }
  const [first, second] = [...found].sort(([, one], [, other]) => other - one);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : '';
}
