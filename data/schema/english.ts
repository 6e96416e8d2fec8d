/**
 * Whether texts are in English as the catalogue and the interface are written. The first thing that a browser writes by the rules of a
 * language takes it up to ten milliseconds of the popup's start: counts, dates and short lists in English are written without them.
 * @param tag BCP 47
 */
export const isEnglish = (tag: string): boolean => tag === 'en' || tag === 'en-GB';
