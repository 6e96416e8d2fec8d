import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostFinder } from '../../../core/detection/detector.ts';
import { withCountries } from '../../../core/detection/host-patterns.ts';
import { locate } from '../../../core/detection/locate.ts';
import { type DetectionRow, detection } from '../../../data/catalogue/detection.ts';
import { packedIndex } from '../../../data/catalogue/host-index.generated.ts';
import { hostIndex, idsInIndex, packIndex } from '../../../data/catalogue/host-index.ts';
import type { HostRow } from '../../../data/catalogue/host-table.ts';
import { catalogue } from '../../fixtures/catalogue.ts';
import { locateAddress } from '../../fixtures/locate.ts';

/** Whose a host is, by all rows and by those alone that the index leads to. A host that is no page is nobody's. */
function finders(rows: readonly HostRow[]) {
  const [whole, mayBeAt] = [hostFinder(rows), hostIndex(packIndex(rows))];
  const used = (claim: ReturnType<typeof whole>) => (claim?.as === 'never' ? undefined : claim);
  return {
    whole: (host: string) => used(whole(host)),
    few: (host: string) => used(hostFinder(rows.filter(({ id }) => mayBeAt(host).includes(id)))(host)),
  };
}

/** Hosts that a pattern stands for, and some beside them. */
function hostsOf({ hosts, patterns, endings, short, never }: Pick<DetectionRow, keyof HostRow>): string[] {
  const all = [...hosts, ...withCountries(patterns, endings), ...short, ...never];
  const written = all.flatMap((host) =>
    ['*', '<ll>', '<ll-cc>'].reduce(
      (some, one) => some.map((text) => text.replace(`${one}.`, '')),
      [host, host.replace('*', 'a-group').replace('<ll>', 'de').replace('<ll-cc>', 'pt-br')],
    ),
  );
  return [
    ...new Set(
      written.flatMap((host) => [host, `www.${host}`, `cdn.${host}`, `de.${host}`, `a.b.${host}`, `not${host}`, `${host}.example`]),
    ),
  ];
}

describe('the index of hosts', () => {
  const { whole, few } = finders(detection);

  it.each(detection)('$id: each of its hosts, and what stands beside them, is whose the whole table says', (row) => {
    for (const host of hostsOf(row)) expect(few(host), host).toEqual(whole(host));
  });

  it('agrees with the whole table about any host that may be', () => {
    const parts = [
      ...new Set(detection.flatMap((row) => [...row.hosts, ...row.short, ...row.never, ...row.endings]).flatMap((host) => host.split('.'))),
    ];
    const host = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...parts) }, fc.domain()), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(host, (labels) => void expect(few(labels.join('.'))).toEqual(whole(labels.join('.')))),
      { numRuns: 2000 },
    );
  });

  it('agrees with the whole table of any platforms, also where one has a host under the domain of another', () => {
    const label = fc.constantFrom('www', 'a', 'm', 'de', 'example', 'com', 'co', 'uk', 'cdn');
    const plain = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'));
    const named = fc.tuple(fc.constantFrom('', '', '*.'), plain).map(([before, host]) => before + host);
    const some = fc.array(named, { maxLength: 3 });
    const inLanguage = plain.map((host) => `<ll>.${host}`);
    const land = fc.array(fc.oneof(fc.constantFrom('example.<cc>', 'a.example.<cc>', '*.m.<cc>'), inLanguage), { maxLength: 2 });
    const endings = fc.array(fc.constantFrom('de', 'co.uk', 'com', 'cat'), { maxLength: 3 });
    const row = (id: string) => fc.record({ id: fc.constant(id), hosts: some, patterns: land, endings, short: some, never: some });
    fc.assert(
      fc.property(fc.tuple(row('one'), row('two'), row('example')), fc.array(plain, { maxLength: 30 }), (rows, hosts) => {
        const both = finders(rows);
        for (const host of [...hosts, ...rows.flatMap(hostsOf)]) expect(both.few(host), host).toEqual(both.whole(host));
      }),
      { numRuns: 500 },
    );
  });

  it('leads to one platform for nearly every host, so that little is read', () => {
    const mayBeAt = hostIndex(packedIndex);
    const counts = detection.flatMap(({ hosts }) => hosts.map((host) => mayBeAt(host.replace('*.', '')).length));
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(counts.length * 0.95);
    for (const host of ['', 'localhost', '127.0.0.1', 'example.org', 'notfacebook.com', 'facebook.com.example'])
      expect(mayBeAt(host)).toEqual([]);
  });

  it('takes at most fifty characters for a platform on average: popup and worker read it every time', () =>
    expect(packedIndex.length / detection.length).toBeLessThan(50));

  it('knows every platform by its id', () => expect(idsInIndex(packedIndex)).toEqual(detection.map(({ id }) => id)));

  it('is not made where a host would not be found by it', () => {
    const row = { id: 'x', hosts: [], patterns: ['x.<cc>'], endings: ['de', 'gov.co.uk'], short: [], never: [] };
    expect(() => packIndex([row])).toThrow('data/platforms/x.ts');
  });
});

it('"where am I?" has the same answer by pieces as by the whole table, for every example', async () => {
  const { platforms } = await import('../../../data/catalogue/catalogue.ts');
  const urls = platforms.flatMap(({ examples, notExamples }) => [...Object.values(examples).flat(), ...notExamples]);
  for (const url of urls) expect(await locate(catalogue, url), url).toEqual(locateAddress(url));
});
