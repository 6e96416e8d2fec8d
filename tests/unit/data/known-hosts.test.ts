import { describe, expect, it } from 'vitest';
import { platforms } from '../../../data/catalogue/catalogue.ts';
import { packKnownHosts, unpackKnownHosts } from '../../../data/catalogue/known-hosts.ts';
import type { Platform } from '../../../data/schema/schema.ts';

/** Every host that a platform file names, or stands for. */
const hostsOf = ({ hosts: { pages, patterns = [], endings = [] } }: Platform) => [
  ...pages,
  ...patterns.flatMap((pattern) => (pattern.startsWith('<ll') ? [] : endings.map((ending) => pattern.replace('<cc>', ending)))),
];
const isCovered = (by: readonly string[], host: string) =>
  by.includes(host) || by.some((one) => one.startsWith('*.') && host.endsWith(one.slice(1)));

describe('the hosts that show our icon', () => {
  const known = unpackKnownHosts(packKnownHosts(platforms));

  it.each(platforms)('$id: every host is known', (platform) => {
    for (const host of hostsOf(platform)) expect(isCovered(known, host), host).toBe(true);
  });

  it('a host for each language is known with its domain', () => {
    expect(isCovered(known, 'de.linkedin.com')).toBe(true);
    expect(isCovered(known, 'pt-br.facebook.com')).toBe(true);
  });

  it('knows no host twice, and none that no file names', () => {
    expect(new Set(known).size).toBe(known.length);
    const named = new Set(platforms.flatMap(hostsOf));
    const languages = platforms.flatMap(({ hosts }) => (hosts.patterns ?? []).filter((pattern) => pattern.startsWith('<ll')));
    const domains = languages.map((pattern) => pattern.replace(/^<[^>]+>/, '*'));
    expect(known.filter((host) => !named.has(host) && !domains.includes(host))).toEqual([]);
  });
});
