/** A text and what must follow below it, with an empty line between; only the one where the other is empty. */
export const joinText = (text: string, keep: string): string => (text && keep ? `${text}\n\n${keep}` : text || keep);
