import { parse } from 'social-link-parser';
import { detector } from '../../core/detection/detector.ts';
import { platforms } from '../../data/catalogue/catalogue.ts';
import { type DetectionRow, detection } from '../../data/catalogue/detection.ts';
import { locate } from '../fixtures/locate.ts';
import { median, medianRatio } from './figures.ts';

const many = 10_000;

/** The end of a host that no platform has. */
const elsewhere = (n: number) => `.p${n}.example`;

/** A platform like a real one, at hosts of its own. */
function lookalike(n: number): DetectionRow {
  const row = detection[n % detection.length] as DetectionRow;
  const moved = (hosts: string[]) => hosts.map((host) => host + elsewhere(n));
  return { ...row, id: `${row.id}-${n}`, hosts: moved(row.hosts), short: moved(row.short), never: moved(row.never) };
}

/** Addresses of the catalogue and as many of no platform, taken in turn. */
const known = platforms.flatMap(({ examples }) => Object.values(examples).flat());
const addresses = known.flatMap((address, n) => [address, address.replace(/^(https:\/\/[^/?#]+)/, `$1.site${n}.example`)]);

/** The same addresses, each at the host of one of the look-alikes in turn, so that all of the table is asked for. */
const spread = Array.from({ length: 10 }, (_, lap) =>
  addresses.map((address, i) => address.replace(/^(https:\/\/[^/?#]+)/, `$1${elsewhere((lap * addresses.length + i) % many)}`)),
).flat();

function perSecond(find: (address: string) => unknown, asked: string[], ms = 700): number {
  // One lap first: templates are read when a platform is first met.
  for (const address of asked) find(address);
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < ms) {
    for (const address of asked) find(address);
    count += asked.length;
  }
  return (count / (performance.now() - start)) * 1000;
}

/** Addresses that the library of others for the same question knows, too. https://www.npmjs.com/package/social-link-parser */
const knownToBoth = known.filter((address) => parse(address).platform);

/**
 * How many addresses a second are told apart, with the real catalogue and with ten thousand platforms more, and against
 * the library of others on the addresses that both know.
 */
export function locateRates() {
  const rows = [...detection, ...Array.from({ length: many }, (_, n) => lookalike(n))];
  const locateInMany = detector(rows);
  const rounds = Array.from({ length: 5 }, () => ({
    ours: perSecond(locate, knownToBoth, 200),
    theirs: perSecond(parse, knownToBoth, 200),
  }));
  return {
    real: perSecond(locate, addresses),
    realWithMany: perSecond(locateInMany, addresses),
    spreadOverMany: perSecond(locateInMany, spread),
    platforms: detection.length,
    many,
    ours: median(rounds.map(({ ours }) => ours)),
    theirs: median(rounds.map(({ theirs }) => theirs)),
    timesAsFast: medianRatio(
      rounds.map(({ ours }) => ours),
      rounds.map(({ theirs }) => theirs),
    ),
    knownToBoth: knownToBoth.length,
  };
}
