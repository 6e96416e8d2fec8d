/**
 * A date in words.
 * @param date "2026", "2026-11" or "2026-11-22"
 * @param language BCP 47 tag
 */
export function dateInWords(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const style: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', ...(day ? { day: 'numeric' } : {}) };
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return instant.toLocaleDateString(language, { ...style, timeZone: 'UTC' });
}
