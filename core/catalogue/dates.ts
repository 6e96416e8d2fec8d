/** Made once: making one takes longer than writing a hundred dates. By language and by whether there is a day. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(language: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withDay}`;
  const known = formats.get(key);
  if (known) return known;
  const style: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', ...(withDay ? { day: 'numeric' } : {}) };
  const made = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/**
 * A date in words.
 * @param date "2026", "2026-11" or "2026-11-22"
 * @param language BCP 47 tag
 */
export function dateInWords(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return formatFor(language, day !== undefined).format(instant);
}
