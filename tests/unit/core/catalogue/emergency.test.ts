import { describe, expect, it } from 'vitest';
import { loadEmergencyPages, pagesFor, shownAddress } from '../../../../core/catalogue/emergency.ts';
import { extendCatalogue } from '../../../../core/custom/extend.ts';
import { isOpenableSite } from '../../../../core/sharing/openable.ts';
import { pieces } from '../../../../data/catalogue/all-pieces.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { faultsOf } from '../../../../data/schema/faults.ts';
import type { Platform } from '../../../../data/schema/schema.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import civic from '../../../fixtures/own/civic-forum.json';

const pages = await loadEmergencyPages(catalogue);
const forum = civic as unknown as Platform;
const lost = { url: 'https://civic-forum.example/lost', source: 'about' };

describe('where platforms help when something went wrong', () => {
  it('is known of every platform, at least its help pages', () => {
    expect(Object.keys(pages).sort()).toEqual(platforms.map(({ id }) => id).sort());
  });

  it('is known exactly of the large networks', () => {
    const large = [
      'facebook',
      'instagram',
      'x',
      'youtube',
      'tiktok',
      'whatsapp',
      'linkedin',
      'telegram',
      'reddit',
      'pinterest',
      'snapchat',
    ];
    for (const id of large)
      expect(Object.keys(pages[id]?.pages ?? {}), id).toEqual(expect.arrayContaining(['hacked', 'lockedOut', 'copied', 'report']));
  });

  it('is a page that may be opened, with where it was read', () => {
    for (const { id, emergency } of platforms) {
      for (const [kind, page] of Object.entries(emergency ?? {}).flatMap(([kind, page]) => (page ? [[kind, page] as const] : []))) {
        expect(isOpenableSite(page.url), `${id}: ${kind}`).toBe(true);
        expect(pages[id]?.pages[kind as 'hacked']?.source.title, `${id}: ${kind}`).toBeTruthy();
      }
    }
  });

  it('is in no piece that others load', () => {
    expect(pieces.facebook?.texts).not.toHaveProperty('emergency');
    expect(JSON.stringify(pieces)).not.toContain('wrong-hacked');
  });

  it('comes from files of people too, and a file that cannot be read takes nothing away', async () => {
    const own = extendCatalogue(catalogue, { added: [{ ...forum, emergency: { lockedOut: lost } }], managed: [] });
    const found = await loadEmergencyPages(own);
    expect(found['civic-forum']).toEqual({ start: forum.help.start, pages: { lockedOut: { url: lost.url, source: forum.sources.about } } });
    expect(found.facebook).toEqual(pages.facebook);
    const broken = await loadEmergencyPages({ ...own, texts: () => Promise.reject(new Error('gone')) });
    expect(broken['civic-forum']).toBeUndefined();
    expect(broken.facebook).toEqual(pages.facebook);
  });

  it('is checked: the source must be there, and nothing else may stand beside it', () => {
    const of = (emergency: unknown) => faultsOf({ ...forum, emergency }).faults.map(({ code }) => code);
    expect(of({ lockedOut: lost })).toEqual([]);
    expect(of({ lockedOut: { ...lost, source: 'nobody' } })).toContain('noSource');
    expect(of({ stolen: lost })).toContain('unknownField');
  });
});

describe('the pages for a situation', () => {
  const source = { title: 'A', checked: '2026-11-27', confidence: 'reported' as const };
  const [one, other] = [
    { url: 'https://a.example/one', source },
    { url: 'https://a.example/other', source },
  ];
  const some = { start: 'https://a.example/', pages: { report: one, hacked: other, lockedOut: other } };

  it('come in the order of the situation, each page once', () => {
    expect(pagesFor(some, ['lockedOut', 'hacked', 'report'])).toEqual([
      { kind: 'lockedOut', page: other },
      { kind: 'report', page: one },
    ]);
    expect(pagesFor(some, ['blocked'])).toEqual([]);
  });

  it('show their address as a browser shows it', () => {
    expect(shownAddress('https://www.instagram.com/hacked/')).toBe('www.instagram.com/hacked');
    expect(shownAddress('https://a.example/faq#q')).toBe('a.example/faq#q');
  });
});
