/**
 * Whether a source was read so long ago that what it says may have changed. Dates as "2026-11-22".
 * @param checked the day the source was read
 * @param today the day of the question
 * @param months how long a fact may be trusted
 */
export function isOld(checked: string, today: string, months = 18): boolean {
  const [year, month, day] = checked.split('-');
  const count = Number(year) * 12 + Number(month) - 1 + months;
  // "2026-02-31" is no day, but it stands in the right place between the days before and after.
  const last = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-${day}`;
  return today > last;
}
