/** Names that Windows keeps for devices, with any ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** Longest name that is still read at one look, in characters. */
const longest = 40;

/**
 * A file name that every system takes: letters and digits of any script with hyphens between.
 * @param text what the file is about
 * @param ending such as "csv"
 */
export function fileNameFor(text: string, ending: string): string {
  const words = text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const name = [...words.replace(/^-/, '')].slice(0, longest).join('').replace(/-$/, '');
  return `${!name || device.test(name) ? `draft${name && `-${name}`}` : name}.${ending}`;
}
