/** Language and script, such as "zh Hant": those who read one of them read the other. Undefined where it is no tag. */
function writing(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language} ${script}`;
  } catch {
    return undefined;
  }
}

/** Of all languages that there are texts in, the one for who wants this one. @param available those beside English */
function found(wanted: string, available: readonly string[]): string | undefined {
  const all = ['en', ...available];
  // "pt-BR", then "pt", as RFC 4647 looks tags up: https://www.rfc-editor.org/rfc/rfc4647#section-3.4
  for (let tag = wanted.toLowerCase(); tag; tag = tag.replace(/-?[^-]*$/, '')) {
    const exact = all.find((one) => one.toLowerCase() === tag);
    if (exact) return exact;
  }
  // Who reads the Portuguese of Portugal reads that of Brazil more easily than English.
  return available.find((tag) => writing(tag) === writing(wanted));
}

/**
 * The language to show.
 * @param setting what the person has chosen: a BCP 47 tag; anything else, such as "browser", for the browser's own language
 * @param preferred the browser's languages, the best first
 * @param available languages that there are texts in, beside English
 */
export function chosenLanguage(setting: string, preferred: readonly string[], available: readonly string[]): string {
  for (const wanted of [setting, ...preferred]) {
    const tag = found(wanted, available);
    if (tag) return tag;
  }
  return 'en';
}

/**
 * The language that the person has chosen, where there are no texts in it or in one near it; else "".
 * @param setting and the rest as in chosenLanguage
 */
export const lostLanguage = (setting: string, available: readonly string[]): string =>
  setting !== 'browser' && writing(setting) && !found(setting, available) ? setting : '';
