import { withoutMarks } from '../text/fold.ts';

/**
 * Letters of other alphabets that look like a Latin one, after Unicode's list of confusable characters (UTS 39), cut to
 * those a host name may hold. Small Cyrillic and Greek letters that resemble only a Latin capital are added.
 */
const alike: Record<string, string> = {
  a: 'ɑαа',
  b: 'ɓƃƀҍѣвьβ',
  c: 'ᴄȼϲⲥсҫꮯ',
  d: 'ԁɗɖđ',
  e: 'ꬲɇеҽҿєεɛ',
  f: 'ꬵꞙƒᵮք',
  g: 'ɡᶃǥɠց',
  h: 'һհɦħћн',
  i: 'ıɪɩɨιіꭵ',
  j: 'ϳјɉ',
  k: 'ƙкκқҝҟᴋ',
  l: 'łɭƚɫӏǀ',
  m: 'мɱᴍ',
  n: 'ոռɳƞηпղ',
  o: 'ᴏøꬾɵοσθⲟоөѳჿօꮎ',
  p: 'ρⲣрƥᵽ',
  q: 'ԛգզʠ',
  r: 'ꭇɽɼɍгᴦⲅꮁ',
  s: 'ꜱƽʂѕꮪ',
  t: 'ŧƭᵵтτᴛ',
  u: 'ᴜʋᵾυս',
  v: 'ᴠνѵꮩ',
  w: 'ɯᴡѡԝաωꮃ',
  x: 'хχҳ',
  y: 'ɣᶌʏуүұγყ',
  z: 'ᴢƶȥᵶꮓ',
};
const latinOf = new Map(Object.entries(alike).flatMap(([latin, letters]) => [...letters].map((letter) => [letter, latin] as const)));

/** How far the next number reaches, as RFC 3492 says it (there: adapt). */
function bias(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / count);
  let steps = 0;
  for (; rest > 455; steps += 36) rest = Math.floor(rest / 35);
  return steps + Math.floor((36 * rest) / (rest + 38));
}

/** A label as people see it: "xn--fcebook-2fg" becomes "fаcebook". What cannot be read stays as it is. See RFC 3492. */
export function readable(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const text = label.slice(4);
  const end = text.lastIndexOf('-');
  const letters = [...text.slice(0, Math.max(end, 0))];
  let code = 128;
  let at = 0;
  let reach = 72;
  for (let next = end + 1; next < text.length; at++) {
    const before = at;
    for (let weight = 1, step = 36; ; step += 36) {
      const digit = '0123456789'.includes(text[next] ?? ' ') ? Number(text[next]) + 26 : (text.charCodeAt(next) || 0) - 97;
      next++;
      if (digit < 0 || digit > 35) return label;
      at += digit * weight;
      const least = Math.min(Math.max(step - reach, 1), 26);
      if (digit < least) break;
      weight *= 36 - least;
    }
    const count = letters.length + 1;
    reach = bias(at - before, count, before === 0);
    code += Math.floor(at / count);
    at %= count;
    if (code > 0x10ffff) return label;
    letters.splice(at, 0, String.fromCodePoint(code));
  }
  return letters.join('');
}

/** A label in plain Latin letters, as a hurried eye reads it: accents go, and letters of other alphabets become Latin. */
export function latin(label: string): string {
  if (/^[ -~]*$/.test(label) && !label.startsWith('xn--')) return label;
  return Array.from(withoutMarks(readable(label)), (letter) => latinOf.get(letter) ?? letter).join('');
}

const digits: Record<string, string> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g', i: 'l' };
const joined: Record<string, string> = { rn: 'm', vv: 'w', cl: 'd' };

/**
 * The skeleton of a text, as UTS 39 calls it: texts that are mistaken for one another have the same one. Not for reading:
 * "linkedin", "Iinkedln" and "1inkedin" all become "llnkedln".
 */
export function skeleton(text: string): string {
  return latin(text)
    .toLowerCase()
    .replace(/rn|vv|cl/g, (pair) => joined[pair] as string)
    .replace(/[0134578i9]/g, (sign) => digits[sign] as string);
}

/**
 * How many typing mistakes lie between two texts: a letter too many, too few, another, or two swapped.
 * @returns the number, or `most` + 1 where it is greater
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let older: number[] = [];
  let old = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1];
      let least = Math.min((old[at] as number) + 1, (now[at - 1] as number) + 1, (old[at - 1] as number) + (same ? 0 : 1));
      const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      if (swapped) least = Math.min(least, (older[at - 2] as number) + 1);
      now.push(least);
    }
    older = old;
    old = now;
  }
  return Math.min(old[other.length] as number, most + 1);
}
