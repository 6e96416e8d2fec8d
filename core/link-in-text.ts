/** What may stand behind a link without being part of it, up to the next blank or sign that no address holds. */
const ends = '(?=[.,;:!?\'"*_~…’)\\]}]*(?:[\\s<>"«»“”，。、；！？（）「」『』【】《》]|$))';

/** A link where it stands whole: not within a longer one that starts or ends alike. Made anew for each use. */
const standing = (link: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}.@/_-])${link.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}${ends}`, 'gu');

/** Whether a text has a link, whole. @param link not empty */
export const hasLink = (text: string, link: string): boolean => standing(link).test(text);

/** A text with one link in place of another, wherever that stands whole. @param link not empty */
export const relinked = (text: string, link: string, other: string): string => text.replace(standing(link), () => other);

/**
 * A text without the lines on which the link stands alone, for pages where the link has a field of its own. Within a sentence
 * the words around it need it, so there it stays. What stood around closes up; a blank line before or behind stays one.
 */
export function withoutLink(text: string, link: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  let isGone = false;
  for (const line of lines) {
    const isBlank = line.trim() === '';
    if (link && line.trim() === link) isGone = true;
    else if (!(isGone && isBlank && kept.at(-1)?.trim() === '')) kept.push(line);
    if (!isBlank && line.trim() !== link) isGone = false;
  }
  return kept.length === lines.length ? text : kept.join('\n').trim();
}
