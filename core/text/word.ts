/** One word of any script: letters with their marks, digits and "_". A joiner only between letters (Persian, Hindi). */
export const word = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_]|[\\u200c\\u200d](?=[\\p{L}\\p{M}\\p{N}]))*';
