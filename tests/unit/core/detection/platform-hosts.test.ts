import { describe, expect, it } from 'vitest';
import { knownHosts, messageTemplates, privatePages } from '../../../../core/detection/platform-hosts.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import type { Platform } from '../../../../data/schema/schema.ts';

/** Every host that a platform file names, or stands for. */
const hostsOf = ({ hosts: { pages, patterns = [], endings = [] } }: Platform) => [
  ...pages,
  ...patterns.flatMap((pattern) => (pattern.startsWith('<ll') ? [] : endings.map((ending) => pattern.replace('<cc>', ending)))),
];
const messagesOf = ({ pages }: Platform) => pages.filter(([kind]) => kind === 'messages').map(([, template]) => template);
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
    const withMessages = platforms.filter((platform) => messagesOf(platform).length);
    expect(privatePages().map(({ templates }) => templates)).toEqual(withMessages.map(messagesOf));
    const rows = privatePages();
    for (const [at, platform] of withMessages.entries()) {
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
    expect([...messageTemplates()]).toEqual(shows.map((platform) => [platform.id, messagesOf(platform)]));
  });
});
