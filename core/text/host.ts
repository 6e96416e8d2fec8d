import { tlds } from '../../data/catalogue/tlds.generated.ts';

/** Top-level names that are not on the open web: https://www.rfc-editor.org/rfc/rfc6761, 6762, 7686, 8375, 9476; "internal" by ICANN, 2024. */
const specialUse: ReadonlySet<string> = new Set([
  ...['local', 'localhost', 'internal', 'test', 'example', 'invalid', 'onion', 'alt', 'arpa', 'lan', 'home', 'corp', 'intranet', 'private'],
]);

let known: Set<string> | undefined;
/** Whether a label is a top-level domain. @param label in any letter case */
export const isTld = (label: string): boolean => {
  known ??= new Set(tlds.split(' '));
  const low = label.toLowerCase();
  return known.has(low) || /^xn--[a-z0-9-]{2,59}$/.test(low);
};

/**
 * Whether a host is on the open web, as far as its name tells: a name, no number, whose last part the web has, or that stands
 * for such a name in a text ("a.example").
 */
export function isOpenWeb(hostname: string): boolean {
  const labels = hostname.replace(/\.$/, '').split('.');
  const last = labels.at(-1) ?? '';
  return labels.length > 1 && last !== 'arpa' && (isTld(last) || last === 'example');
}

/** Scripts without spaces between words, and Korean, which attaches endings to words: nobody writes an address out in them. */
export const runsOnWithout =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;

/** All characters that a host name may have. */
const hostSigns = /[\p{L}\p{M}\p{N}\p{So}_.-]+/uy;
const longestLabel = 63;

const isNumber = (host: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);

/** A label that no host has: with a hyphen or "_" at either end, or half encoded. "_" is only in names before the domain. */
const badLabel = (label: string): boolean => /^[-_]|[-_]$/.test(label) || /^xn--.*[^\x20-\x7e]/i.test(label);

/** ASCII letters and digits at the start of a label, where another script follows directly. */
const asciiStart = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?=[^\x20-\x7e])/i;

/**
 * Where the name of a host ends that starts here.
 * @param start index in the text
 * @param onlyKnown whether its last part must be one of the web
 * @returns the index behind it, or undefined where none starts. A stop that ends a sentence is no part of it.
 */
export function hostEnd(text: string, start: number, onlyKnown: boolean): number | undefined {
  hostSigns.lastIndex = start;
  const run = hostSigns.exec(text)?.[0] ?? '';
  if (!run.includes('.') && run.length !== 'localhost'.length) return undefined;
  const labels = run.split('.');
  const empty = labels.indexOf('');
  const used = empty < 0 ? labels : labels.slice(0, empty);
  const whole = used.join('.');
  if (used.some((label) => badLabel(label) || label.length > longestLabel)) return undefined;
  const follows = /[/?#]|:\d/y;
  follows.lastIndex = start + whole.length;
  const goesOn = empty < 0 && follows.test(text);
  if (isNumber(whole)) return onlyKnown ? undefined : start + whole.length;
  const isLast = (label: string): boolean => isTld(label) || (!onlyKnown && specialUse.has(label.toLowerCase()));
  let at = start + whole.length;
  for (let index = used.length - 1; index > 0; index--) {
    const label = used[index] as string;
    if (isLast(label)) return (used[index - 1] as string).includes('_') ? undefined : at;
    const cut = asciiStart.exec(label)?.[0] ?? '';
    if (cut && isLast(cut)) return at - label.length + cut.length;
    if (goesOn && !onlyKnown && !runsOnWithout.test(label)) return start + whole.length;
    at -= label.length + 1;
  }
  if (onlyKnown || used.length < 2) return !onlyKnown && whole.toLowerCase() === 'localhost' ? start + whole.length : undefined;
  const last = used.at(-1) as string;
  const cut = asciiStart.exec(last)?.[0];
  const length = whole.length - last.length + (cut ?? last).length;
  return /^[\p{L}\d]/u.test(last) ? start + length : undefined;
}
