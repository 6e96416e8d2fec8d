import { describe, expect, it } from 'vitest';
import { closedTemplates, knownHosts, privatePages } from '../../../../core/detection/platform-hosts.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import type { Platform } from '../../../../data/schema/schema.ts';
import { closedKinds } from '../../../../data/schema/vocabulary.ts';

/** Every host that a platform file names, or stands for. */
const hostsOf = ({ hosts: { pages, patterns = [], endings = [] } }: Platform) => [
  ...pages,
  ...patterns.flatMap((pattern) => (pattern.startsWith('<ll') ? [] : endings.map((ending) => pattern.replace('<cc>', ending)))),
];
/** Where no code of ours runs: private messages, and since there are places for giving, the steps of a payment. */
const closedOf = ({ pages }: Platform) => pages.filter(([kind]) => closedKinds.includes(kind)).map(([, template]) => template);
const isCovered = (by: readonly string[], host: string) =>
  by.includes(host) || by.some((one) => one.startsWith('*.') && host.endsWith(one.slice(1)));

describe('what the worker knows of platforms', () => {
  const known = knownHosts();

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

  it('knows all private pages, on every host', () => {
    const withClosed = platforms.filter((platform) => closedOf(platform).length);
    expect(privatePages().map(({ templates }) => templates)).toEqual(withClosed.map(closedOf));
    const rows = privatePages();
    for (const [at, platform] of withClosed.entries()) {
      const { domains = [] } = rows[at] ?? {};
      for (const host of hostsOf(platform).map((one) => one.replace('*.', ''))) {
        expect(
          domains.some((domain) => `.${host}`.endsWith(`.${domain}`)),
          host,
        ).toBe(true);
      }
    }
  });

  it('knows them for each platform that may show tips in pages, also where there are none', () => {
    const shows = platforms.filter(({ inPage }) => inPage !== 'never');
    expect([...closedTemplates()]).toEqual(shows.map((platform) => [platform.id, closedOf(platform)]));
  });
});
