import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowsBetween, mapAddress, mostPlaces, picturePlaces, readMapAddress } from '../../../../core/catalogue/picture.ts';
import { reachOf } from '../../../../core/catalogue/reach.ts';
import { directory } from '../../../../data/catalogue/directory.ts';
import { externalServices } from '../../../../data/reference/external-services.ts';
import { connections } from '../../../fixtures/catalogue.ts';

const all = [...directory.map(({ id }) => id), ...Object.keys(externalServices)];
const isKnown = (id: string) => all.includes(id);
const places = fc.uniqueArray(fc.constantFrom(...all), { maxLength: mostPlaces });
const inWords = (chosen: readonly string[], websites: readonly string[] = ['blog']) =>
  arrowsBetween(connections, chosen, websites).map(({ from, to, reached }) => `${from} > ${to}: ${reached}`);

describe('arrows', () => {
  it('Instagram, Facebook, WhatsApp and a blog of one’s own', () => {
    expect(inWords(['instagram', 'facebook', 'whatsapp', 'blog'])).toEqual([
      'instagram > facebook: one-switch',
      'instagram > blog: link',
      'facebook > instagram: one-switch',
      'facebook > blog: by-itself',
      'whatsapp > instagram: one-switch',
      'whatsapp > facebook: one-switch',
      'blog > instagram: link',
      'blog > facebook: ended',
      'blog > whatsapp: link',
    ]);
  });

  it('say what the catalogue says: one for each pair that it links, with all that it knows of it, the best in front', () => {
    fc.assert(
      fc.property(places, (chosen) => {
        const arrows = arrowsBetween(connections, chosen, []);
        const drawn = arrows.flatMap((arrow) => arrow.connections);
        expect(new Set(drawn)).toEqual(new Set(connections.filter(({ from, to }) => chosen.includes(from) && chosen.includes(to))));
        expect(new Set(arrows.map(({ from, to }) => `${from} ${to}`)).size).toBe(arrows.length);
        for (const { from, to, reached, connections: found } of arrows) {
          for (const connection of found) expect([connection.from, connection.to]).toEqual([from, to]);
          const order = ['by-itself', 'one-switch', 'link', 'ended'];
          const ranks = found.map((connection) => order.indexOf(reachOf(connection)));
          expect(ranks).toEqual([...ranks].sort());
          expect(order[ranks[0] ?? -1]).toBe(reached);
        }
      }),
    );
  });

  it('to a blog are those to a website only where the website is not there itself', () => {
    expect(inWords(['facebook', 'blog'])).toEqual(['facebook > blog: by-itself', 'blog > facebook: ended']);
    expect(inWords(['facebook', 'blog'], [])).toEqual([]);
    expect(inWords(['facebook', 'blog', 'website'])).toEqual(['facebook > website: by-itself', 'website > facebook: ended']);
  });
});

describe('the places of the picture', () => {
  const start = ['facebook', 'instagram', 'whatsapp'];
  const of = (given: { asked?: string[]; from?: string; own?: string[] }) => picturePlaces({ from: '', own: [], start, ...given }, isKnown);

  it('are those of the address, the person’s own, or a start', () => {
    expect(of({ asked: ['x', 'x', 'nowhere', 'blog'], own: ['vk'] })).toEqual(['x', 'blog']);
    expect(of({ asked: [] })).toEqual([]);
    expect(of({ own: ['vk', 'nowhere'] })).toEqual(['vk']);
    expect(of({})).toEqual(start);
  });

  it('hold the place in question, and six at most', () => {
    const own = all.slice(0, 8);
    expect(of({ own })).toEqual(own.slice(0, 6));
    expect(of({ own, from: own[3] as string })).toEqual(own.slice(0, 6));
    expect(of({ own, from: 'youtube' })).toEqual([...own.slice(0, 5), 'youtube']);
    expect(of({ from: 'youtube' })).toEqual([...start, 'youtube']);
    expect(of({ from: 'nowhere' })).toEqual(start);
    expect(of({ asked: own, from: 'youtube' })).toEqual(own.slice(0, 6));
  });
});

describe('the address', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.constantFrom('', ...all), fc.option(places, { nil: undefined }), (from, chosen) => {
        expect(readMapAddress(mapAddress({ from, places: chosen }))).toEqual({ from, places: chosen });
      }),
    );
  });

  it('reads well, and says nothing where nobody chose', () => {
    expect(mapAddress({ from: 'x', places: ['x', 'blog'] })).toBe('?from=x&places=x,blog');
    expect(mapAddress({ from: '' })).toBe('');
    expect(readMapAddress('?places=x,,blog')).toEqual({ from: '', places: ['x', 'blog'] });
  });
});
