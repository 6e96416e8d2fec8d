import { fileNameFor } from '../drafts/file-name.ts';

/** How long the name of a picture may be before that of the place, in characters. */
const longest = 24;

/**
 * Name of a picture's file for a place, such as "well-instagram.jpg".
 * @param name of the picture: of its file, or its address
 * @param place id of the place; none where it is for any
 * @param type of the file
 */
export function pictureFileName(name: string, place: string | undefined, type: string): string {
  const file = name.split(/[?#]/)[0]?.split(/[/\\]/).filter(Boolean).at(-1) ?? '';
  const stem = [...file.replace(/\.[A-Za-z0-9]{1,5}$/, '')].slice(0, longest).join('');
  return fileNameFor([stem, place].filter(Boolean).join(' '), type === 'image/png' ? 'png' : 'jpg');
}
