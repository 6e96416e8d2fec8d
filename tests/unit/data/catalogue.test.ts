import { describe, expect, it } from 'vitest';
import { detector } from '../../../core/detection/detector.ts';
import { pageKinds } from '../../../core/detection/page-kind.ts';
import { hostMatches } from '../../../core/detection/path-template.ts';
import { platformFiles } from '../../../data/catalogue/catalogue.ts';
import { detectionRow } from '../../../data/catalogue/detection.ts';
import { fileFaults } from '../../../data/schema/validate.ts';
import { locate } from '../../fixtures/locate.ts';

/** Every platform with a detector that knows no other. */
const alone = platformFiles.map((platform) => ({ id: platform.id, claims: detector([detectionRow(platform)]) }));

describe.each(platformFiles.map((platform) => [platform.id, platform] as const))('data/platforms/%s.ts', (id, platform) => {
  it('is a valid entry', () => {
    expect(fileFaults(platform, id)).toEqual([]);
  });

  // Software that people run on hosts of their own: only the path can be told from an address.
  const isOwnHost = (url: string) =>
    [...platform.hosts.pages, ...platform.hosts.short].some((host) => hostMatches(host, new URL(url).hostname));
  const all = Object.entries(platform.examples).flatMap(([kind, urls]) => urls.map((url) => [kind, url] as const));
  const onOwnHost = all.filter(([, url]) => isOwnHost(url));
  const elsewhere = all.filter(([, url]) => !isOwnHost(url));

  it('tells the page kind on any host', () => {
    for (const [kind, url] of elsewhere) expect(pageKinds(platform)(new URL(url), new URL(url).hostname), url).toBe(kind);
  });

  it.each(onOwnHost)('finds the %s page %s', async (kind, url) => {
    expect(
      await locate(url as string),
      `Is "${url}" really a ${kind} page? Then mend "pages" or "reserved"; if not, move the example.`,
    ).toEqual({
      platform: id,
      page: kind,
    });
  });

  it('is the only platform to claim its examples', () => {
    for (const [, url] of onOwnHost) {
      const claimedBy = alone.filter(({ claims }) => claims(url)).map((other) => other.id);
      expect(claimedBy, `${url} is claimed by more than one file: make the hosts of one of them narrower.`).toEqual([id]);
    }
  });

  it.each(platform.notExamples)('leaves %s alone', async (url) => {
    expect(
      await locate(url),
      `"${url}" is listed in notExamples but is claimed: add its host to hosts.never, or its path to neverPaths.`,
    ).toBeUndefined();
  });
});
