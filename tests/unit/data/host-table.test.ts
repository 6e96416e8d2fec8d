import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detection } from '../../../data/catalogue/detection.ts';
import { type HostRow, packHosts, unpackHosts } from '../../../data/catalogue/host-table.ts';

const host = fc
  .array(fc.constantFrom('www', '*', 'a', 'm', 'de', 'example', 'com', '<cc>', '<ll>'), { minLength: 2, maxLength: 5 })
  .map((labels) => labels.join('.'));
const hosts = fc.array(host, { maxLength: 8 });
const rows: fc.Arbitrary<HostRow> = fc.record({
  id: fc.constantFrom('x', 'a-forum'),
  hosts,
  patterns: hosts,
  endings: fc.array(fc.constantFrom('de', 'co.uk', 'com')),
  short: hosts,
  never: hosts,
});

it('hosts come out of the table as they went in, in their order', () => {
  for (const { id, hosts, patterns, endings, short, never } of detection) {
    const row = { id, hosts, patterns, endings, short, never };
    expect(unpackHosts(packHosts(row))).toEqual(row);
  }
  fc.assert(
    fc.property(rows, (row) => {
      expect(unpackHosts(packHosts(row))).toEqual(row);
    }),
  );
});
