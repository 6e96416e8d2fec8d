/** One word of any script: letters with their marks, digits and "_". A joiner only between letters (Persian, Hindi). */
export const word = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_]|[\\u200c\\u200d](?=[\\p{L}\\p{M}\\p{N}]))*';

const whole = new RegExp(`^${word}$`, 'u');

/** Whether a text is one such word, as it stands behind "@". */
export const isWord = (text: string): boolean => whole.test(text);
