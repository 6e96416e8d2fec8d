/** As many UTF-16 units as group.short takes. */
const most = 4;

/**
 * Initials for a circle, as they are offered for the name of a group: of the words with a capital where there are any, "MSF" of
 * "Médecins Sans Frontières". A short word in capitals stays whole.
 * @returns "" for a name without letters and digits
 */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  const acronym = words.find((word) => word.length > 1 && word.length <= most && /^\p{Lu}+$/u.test(word));
  if (acronym && words[0] === acronym) return acronym;
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  let initials = '';
  for (const word of capital.length ? capital : words) {
    const [first = ''] = word.match(/.\p{M}*/u) ?? [];
    const next = initials + first.toUpperCase();
    if (next.length > most) break;
    initials = next;
  }
  return initials;
}
