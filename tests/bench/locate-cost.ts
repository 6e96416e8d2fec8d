import { evaluate } from '../../scripts/build/precompute.ts';
import type { Figure } from './figures.ts';

/** How fast an address is told apart, and whether that stays so as the catalogue grows. */
export async function locateCost(): Promise<Figure[]> {
  const { locateRates } = await evaluate<typeof import('./locate-rates.ts')>('./tests/bench/locate-rates.ts');
  const rates = locateRates();
  const words = (perSecond: number) => `${(perSecond / 1000).toFixed(0)} thousand a second`;
  return [
    {
      name: 'locate(): times as fast as social-link-parser',
      value: rates.timesAsFast,
      unit: 'x',
      note: `${rates.knownToBoth} addresses that both know: ${words(rates.ours)} against ${words(rates.theirs)}`,
    },
    {
      name: `locate() with ${rates.many} platforms more, same addresses`,
      value: rates.real / rates.realWithMany,
      unit: 'x',
      note: `time against ${rates.platforms} platforms: ${words(rates.realWithMany)} against ${words(rates.real)}`,
    },
    {
      name: `locate() with ${rates.many} platforms more, all of them asked for`,
      value: rates.real / rates.spreadOverMany,
      unit: 'x',
      note: words(rates.spreadOverMany),
    },
  ];
}
