import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import { mostUsed } from '../../data/catalogue/most-used.generated.ts';

/** How many platforms show before the others are asked for: with e-mail and the link, two rows in the popup. */
const most = 6;

/**
 * The platforms a page can be shared on, in the order a person wants them: their own places, then what most people use.
 * @param own ids, the most important first
 * @param pageIsOn id of the platform that the page is on already
 * @returns `first` to show at once, `others` in the order of the directory
 */
export function shareOrder(directory: readonly DirectoryEntry[], own: readonly string[], pageIsOn: string | undefined) {
  const taking = directory.filter(({ id, fills }) => fills !== 'none' && id !== pageIsOn);
  const wanted = [...new Set([...own, ...mostUsed])].filter((id) => taking.some((one) => one.id === id));
  // The messenger that most people use is never behind a press.
  const always = mostUsed.find((id) => taking.find((one) => one.id === id)?.category === 'messaging');
  const ids = wanted.filter((id) => id !== always).slice(0, most - 1);
  const withAlways = always ? [...ids, always] : wanted.slice(0, most);
  // The person's own order, where they have one.
  const ordered = wanted.filter((id) => withAlways.includes(id));
  const first = ordered.flatMap((id) => taking.find((one) => one.id === id) ?? []);
  return { first, others: taking.filter((one) => !first.includes(one)) };
}
