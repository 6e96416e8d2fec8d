import { describe, expect, it } from 'vitest';
import { detector } from '../../../core/detector.ts';
import { locate } from '../../../core/locate.ts';
import { platforms } from '../../../data/catalogue.ts';
import { detectionRow } from '../../../data/detection.bake.ts';
import { problemsOf } from '../../../data/validate.ts';

describe.each(platforms.map((platform) => [platform.id, platform] as const))('data/platforms/%s.ts', (id, platform) => {
  it('is a valid entry', () => {
    expect(problemsOf(platform, id)).toEqual([]);
  });

  it.each(Object.entries(platform.examples).flatMap(([kind, urls]) => urls.map((url) => [kind, url])))(
    'finds the %s page %s',
    (kind, url) => {
      expect(
        locate(url as string),
        `Is "${url}" really a ${kind} page? Then mend "pages" or "reserved"; if not, move the example.`,
      ).toEqual({
        platform: id,
        page: kind,
      });
    },
  );

  it('is the only platform to claim its examples', () => {
    for (const url of Object.values(platform.examples).flat()) {
      const claimedBy = platforms.filter((other) => detector([detectionRow(other)])(url)).map((other) => other.id);
      expect(claimedBy, `${url} is claimed by more than one file: make the hosts of one of them narrower.`).toEqual([id]);
    }
  });

  it.each(platform.notExamples)('leaves %s alone', (url) => {
    expect(
      locate(url),
      `"${url}" is listed in notExamples but is claimed: add its host to hosts.never, or its path to neverPaths.`,
    ).toBeUndefined();
  });
});
