import { describe, expect, it } from 'vitest';
import { faultInWords } from '../../../data/messages/faults.ts';
import facebook from '../../../data/platforms/facebook.ts';
import { catalogueFaults, fileFaults } from '../../../data/schema/validate.ts';

const changed = (change: (copy: Record<string, never>) => void) => {
  const copy = structuredClone(facebook) as never;
  change(copy);
  return fileFaults(copy, 'facebook').map(faultInWords);
};

describe('a wrong platform file', () => {
  it.each([
    ['a missing name', (p: Record<string, unknown>) => delete p.name, /name: /],
    ['an unknown icon', (p: Record<string, unknown>) => (p.icon = 'brand-nowhere'), /no outline icon "brand-nowhere"; choose one/],
    ['another id', (p: Record<string, unknown>) => (p.id = 'fb'), /the file is called "facebook.ts"; make them the same/],
    [
      'a source that is not there',
      (p: { owner: { source: string } }) => (p.owner.source = 'gone'),
      /cites the source "gone".*add it there/,
    ],
    ['too few strengths', (p: { strengths: unknown[] }) => p.strengths.splice(2), /give at least three strengths/],
    ['too few tips', (p: { tips: unknown[] }) => p.tips.splice(3), /has 3 tips; give at least 6/],
    [
      'an ended link without a way round',
      (p: { links: { state: string; instead?: string }[] }) => delete p.links.find((l) => l.state === 'ended')?.instead,
      /the way round/,
    ],
    ['an exclamation mark', (p: { bestFor: string }) => (p.bestFor = 'Wow!'), /leave out exclamation marks/],
    ['a page kind without example', (p: { examples: { home?: unknown } }) => delete p.examples.home, /no example for the page kind "home"/],
    [
      'the shape of a handle that nobody is named by',
      (p: { handle: unknown }) => (p.handle = { shape: { pattern: '[a-z]+', min: 1, max: 9, source: 'guide' } }),
      /handle: "compose" says that nobody is named there by a handle/,
    ],
    [
      'a pattern that cannot be read',
      (p: { handle: unknown }) => (p.handle = { shape: { pattern: '[a-z', min: 1, max: 9, source: 'guide' } }),
      /handle\.shape\.pattern: write a regular expression/,
    ],
    [
      'a hiding host that is no short one',
      (p: { hosts: { hiding: string[] } }) => (p.hosts.hiding = ['a.example']),
      /hosts\.hiding: "a\.example" must stand in "short" too/,
    ],
    ['an address without https', (p: { help: { start: string } }) => (p.help.start = 'help'), /full address/],
  ])('with %s is told what to change', (_, change, says) => {
    expect(changed(change as never).join('\n')).toMatch(says);
  });

  it('with a host that another file has is named', () => {
    const twin = { ...structuredClone(facebook), id: 'twin' };
    expect(
      catalogueFaults({ facebook, twin })
        .map(({ fault }) => faultInWords(fault))
        .join('\n'),
    ).toMatch(/already claimed by "facebook"; keep it in one file/);
  });
});
