/** A hashtag or key as it is compared: letter case and the way an accent is stored do not matter. */
export const comparable = (text: string): string => text.normalize('NFC').toLowerCase().normalize('NFC');

/** A text as one line: line breaks and repeated spaces become one space each. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
