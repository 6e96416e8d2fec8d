/** "pt-BR", "pt": a tag and what is left of it, as RFC 4647 looks tags up. https://www.rfc-editor.org/rfc/rfc4647#section-3.4 */
function withShorter(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
}

/**
 * The language to show.
 * @param setting what the person has chosen: a BCP 47 tag, or "" for the browser's own language
 * @param preferred the browser's languages, the best first
 * @param available languages that there are texts in, beside English
 */
export function chosenLanguage(setting: string, preferred: readonly string[], available: readonly string[]): string {
  const all = ['en', ...available];
  if (all.includes(setting)) return setting;
  for (const wanted of preferred) {
    const exact = withShorter(wanted).find((tag) => all.includes(tag));
    // Who reads the Portuguese of Portugal reads that of Brazil more easily than English.
    const near = exact ?? available.find((tag) => tag.split('-')[0] === wanted.split('-')[0]);
    if (near) return near;
  }
  return 'en';
}
