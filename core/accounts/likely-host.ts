import { tlds } from '../../data/catalogue/tlds.generated.ts';

const endings = new Set(tlds.split(' '));

/** Endings that nobody owns, for examples such as ours: https://www.rfc-editor.org/rfc/rfc2606 */
const forExamples = ['example', 'test'];

/**
 * Whether a host could be a site of the web: a name of at least two labels whose last one is given out, so no number, no date, no
 * sentence without a space.
 * @param host in lower case, in letters of any script or as a browser writes it
 */
export function isLikelyHost(host: string): boolean {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  return (
    labels.length > 1 &&
    labels.every((label) => /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}_])?$/u.test(label)) &&
    (endings.has(last) || forExamples.includes(last) || last.startsWith('xn--'))
  );
}
