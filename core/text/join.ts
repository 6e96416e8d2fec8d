/** A text and what must stand below it, with a blank line between; one of the two where the other is empty. */
export const joinText = (text: string, keep: string): string => (text && keep ? `${text}\n\n${keep}` : text || keep);
