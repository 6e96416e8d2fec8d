import parseTweet from 'twitter-text/dist/parseTweet.js';
import { versionSteps } from '../../core/versions/version.ts';
import { placeOf } from '../fixtures/compose.ts';
import { measure } from '../fixtures/measure.ts';
import { median } from './figures.ts';
import { longestDraft, longText, places } from './long-draft.ts';

/** Times in ms of counting the long text once, of each round. */
interface CountingTimes {
  /** What the library of X takes by itself. */
  library: number[];
  x: number[];
  /** All places together. */
  all: number[];
  /** Of each place, the middle of the rounds. */
  byPlace: Record<string, number[]>;
}

function timeOf(work: () => unknown, times = 20): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - start) / times;
}

/** How long counting takes, for each place and for X's own library, in turn. */
export function countingTimes(rounds: number): CountingTimes {
  const times: CountingTimes = { library: [], x: [], all: [], byPlace: Object.fromEntries(places.map((place) => [place, []])) };
  // The first rounds are the compiler's.
  for (let round = -3; round < rounds; round++) {
    const library = timeOf(() => parseTweet(longText));
    const each = places.map((place) => timeOf(() => measure(place, longText)));
    if (round < 0) continue;
    times.library.push(library);
    times.x.push(each[places.indexOf('x')] as number);
    times.all.push(each.reduce((sum, one) => sum + one));
    for (const [at, place] of places.entries()) times.byPlace[place]?.push(each[at] as number);
  }
  return times;
}

/**
 * The longest step of the versions of a very long draft, in ms. Each step is the middle of the rounds, because the computer does other
 * things too, and there are many steps for that to fall into.
 * @param split whether it goes on in several posts
 */
export function longestStep(rounds: number, split: boolean): { ms: number; at: string } {
  const times = new Map<string, number[]>();
  for (let round = -2; round < rounds; round++) {
    const draft = longestDraft(round, split ? places : []);
    for (const place of places) {
      const steps = versionSteps(draft, placeOf(place), []);
      let isDone = false;
      for (let step = 0; !isDone; step++) {
        const start = performance.now();
        isDone = steps.next().done === true;
        const ms = performance.now() - start;
        const key = `${place}, step ${step}`;
        if (round >= 0) times.set(key, [...(times.get(key) ?? []), ms]);
      }
    }
  }
  const [longest] = [...times].map(([at, all]) => ({ at, ms: median(all) })).sort((a, b) => b.ms - a.ms);
  return longest ?? { ms: 0, at: '' };
}
