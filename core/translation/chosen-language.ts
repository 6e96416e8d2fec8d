/** "pt-BR", "pt": a tag and what is left of it, as RFC 4647 looks tags up. https://www.rfc-editor.org/rfc/rfc4647#section-3.4 */
function withShorter(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
}

/** Language and script, such as "zh Hant": those who read one of them read the other. Undefined where it is no tag. */
function writing(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language} ${script}`;
  } catch {
    return undefined;
  }
}

/**
 * The language to show.
 * @param setting what the person has chosen: a BCP 47 tag; anything else, such as "browser", for the browser's own language
 * @param preferred the browser's languages, the best first
 * @param available languages that there are texts in, beside English
 */
export function chosenLanguage(setting: string, preferred: readonly string[], available: readonly string[]): string {
  const all = ['en', ...available];
  for (const wanted of [setting, ...preferred]) {
    const exact = withShorter(wanted).map((tag) => all.find((one) => one.toLowerCase() === tag.toLowerCase()));
    // Who reads the Portuguese of Portugal reads that of Brazil more easily than English.
    const found = exact.find(Boolean) ?? available.find((tag) => writing(tag) === writing(wanted));
    if (found) return found;
  }
  return 'en';
}
