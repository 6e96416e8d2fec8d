import { evaluate } from '../../scripts/build/precompute.ts';
import { type Figure, inWords, median, medianRatio } from './figures.ts';

/** What counting a long text costs against X's own library, which has to be asked once in any case. */
export async function countingCost(): Promise<Figure[]> {
  const { countingTimes, longestStep } = await evaluate<typeof import('./counting-rates.ts')>('./tests/bench/counting-rates.ts');
  const { library, x, all, byPlace } = countingTimes(15);
  const slowest = Object.entries(byPlace)
    .map(([place, times]): [string, number] => [place, median(times)])
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4);
  const [shortened, split] = [longestStep(9, false), longestStep(9, true)];
  return [
    {
      name: "counting 5,000 characters for X, against X's own library",
      value: medianRatio(x, library),
      unit: 'x',
      target: 1.2,
      note: `${inWords(median(x), 'ms')}; library ${inWords(median(library), 'ms')}`,
    },
    {
      name: "counting 5,000 characters for twelve places, against X's own library",
      value: medianRatio(all, library),
      unit: 'x',
      target: 3,
      note: `${inWords(median(all), 'ms')}; most of it: ${slowest.map(([place, ms]) => `${place} ${inWords(ms, 'ms')}`).join(', ')}`,
    },
    {
      // Nothing comes between the parts of one step: on a computer four times slower this is 50 ms, with the slice it is in.
      name: 'longest step of a version of 30,000 characters',
      value: Math.max(shortened.ms, split.ms),
      unit: 'ms',
      target: 11,
      note: `shortened ${inWords(shortened.ms, 'ms')} (${shortened.at}), in several posts ${inWords(split.ms, 'ms')} (${split.at})`,
    },
  ];
}
