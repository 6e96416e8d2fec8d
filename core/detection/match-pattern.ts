import { urlOf } from '../text/url.ts';

/**
 * Whether an address fits a match pattern of a manifest, such as "https://*.example.com/groups/*". Only the https patterns
 * that the catalogue writes: a host, or "*." before one, and a path in which "*" stands for anything.
 * https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 */
export function matchesPattern(pattern: string, { protocol, hostname, pathname, search }: URL): boolean {
  const [, wanted, path] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (protocol !== 'https:' || !wanted || !path) return false;
  const domain = wanted.replace(/^\*\.?/, '');
  const isHost = wanted === '*' || hostname === domain || (wanted.startsWith('*.') && hostname.endsWith(`.${domain}`));
  if (!isHost) return false;
  // Each piece between the stars is looked for where the one before it ended: no pattern takes longer than its text.
  const pieces = path.split('*');
  const text = pathname + search;
  const first = pieces.shift() as string;
  if (!pieces.length) return text === first;
  const last = pieces.pop() as string;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}

/** A page script as a manifest or a run-time registration names it. */
export interface RegisteredScript {
  matches?: string[] | undefined;
  excludeMatches?: string[] | undefined;
  js?: string[] | undefined;
}

/** The platform whose page script runs at an address, or undefined where none of ours does. @param scripts "pages/<id>.js" is in each */
export function scriptedPlatform(scripts: readonly RegisteredScript[], address: string): string | undefined {
  const url = urlOf(address);
  if (!url) return undefined;
  const fits = (patterns: readonly string[] = []) => patterns.some((pattern) => matchesPattern(pattern, url));
  const script = scripts.find(({ matches, excludeMatches }) => fits(matches) && !fits(excludeMatches));
  return script?.js?.map((file) => /pages\/(.+)\.js$/.exec(file)?.[1]).find(Boolean);
}
