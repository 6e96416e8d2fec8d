import { describe, expect, it } from 'vitest';
import { addressesOn } from '../../../../core/detection/host-patterns.ts';
import { detection } from '../../../../data/catalogue/detection.ts';
import { locateAddress as locate } from '../../../fixtures/locate.ts';

const rules = detection.flatMap((row) =>
  row.patterns.map((pattern) => ({ row, pattern, rule: new RegExp(addressesOn(pattern, row.endings)) })),
);

describe('the addresses on a host pattern, as a browser keeps them', () => {
  it('are those that are told as the platform', () => {
    expect(rules.length).toBeGreaterThan(10);
    for (const { row, pattern, rule } of rules) {
      const hosts = [row.endings[0], row.endings.at(-1)].map((ending) =>
        pattern
          .replace('<cc>', ending ?? '')
          .replace('<ll-cc>', 'sw-ke')
          .replace('<ll>', 'sw')
          .replace('*', 'village'),
      );
      for (const host of hosts) {
        expect(rule.test(`https://${host}/a`), host).toBe(true);
        // Of Google, only maps and reviews are a place.
        const places = ['/', '/maps/place/a'].map((path) => locate(`https://${host}${path}`)?.platform);
        expect(places, host).toContain(row.id);
      }
    }
  });

  it.each([
    'https://www.google.example/',
    'https://google.co.ke.example/',
    'https://evil.example/https://www.google.co.ke/',
    'https://www.google.coxke/',
    'https://notgoogle.co.ke/',
    'https://business.linkedin.com/',
    'https://sw.linkedin.com.example/',
    'https://village.blogspot.in/',
    'http://www.google.co.ke/',
  ])('are not %s', (address) => {
    expect(rules.filter(({ rule }) => rule.test(address))).toEqual([]);
  });
});
