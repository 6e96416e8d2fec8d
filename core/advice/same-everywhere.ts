import { oneLine } from '../text/comparable.ts';
import type { AdviceCheck } from './check.ts';

/** Four or more places that get the same words. */
export const sameEverywhere: AdviceCheck = (_draft, places, versions) => {
  const byText = new Map<string, string[]>();
  for (const { id } of places) {
    const text = Object.hasOwn(versions, id) ? oneLine(versions[id] ?? '') : '';
    if (text) byText.set(text, [...(byText.get(text) ?? []), id]);
  }
  const same = [...byText.values()].find((ids) => ids.length >= 4);
  return same && { found: [], places: same };
};
