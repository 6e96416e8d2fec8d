import { isEnglish } from '../../data/schema/english.ts';

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

/** The same in English, "1 Dec 2024", by the one way to write a date that is the same everywhere: https://tc39.es/ecma262/#sec-date.prototype.toutcstring */
const inEnglish = (instant: Date, withDay: boolean): string =>
  instant.toUTCString().replace(/^\w+, 0?(\d+) (\w+) 0*(\d+) .*/, withDay ? '$1 $2 $3' : '$2 $3');

/**
 * A date in words.
 * @param date "2026", "2026-11" or "2026-11-22"; what is no date stays as it is
 * @param language BCP 47 tag
 */
export function dateInWords(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(instant.getTime())) return date;
  const withDay = day !== undefined;
  return isEnglish(language) ? inEnglish(instant, withDay) : formatFor(language, withDay).format(instant);
}
