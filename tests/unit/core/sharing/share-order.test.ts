import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOrder } from '../../../../core/sharing/share-order.ts';
import { type DirectoryEntry, directory } from '../../../../data/catalogue/directory.ts';
import { mostUsed } from '../../../../data/catalogue/most-used.generated.ts';
import { idNow } from '../../../fixtures/ids.ts';

const whatsapp = idNow('whatsapp');
const taking = directory.filter(({ fills }) => fills !== 'none');
const ids = (entries: readonly DirectoryEntry[]) => entries.map(({ id }) => id);
/** Any part of the directory, any places of a person, known or not, and any page. */
const anyCase = fc.record({
  known: fc.shuffledSubarray(directory),
  own: fc.array(fc.oneof(fc.constantFrom(...ids(directory)), fc.constantFrom('gone', '')), { maxLength: 12 }),
  pageIsOn: fc.option(fc.constantFrom(...ids(directory)), { nil: undefined }),
});

describe('the order in which platforms are offered for sharing', () => {
  it('names each that takes a page once, and not the one the page is on', () => {
    fc.assert(
      fc.property(anyCase, ({ known, own, pageIsOn }) => {
        const { first, others } = shareOrder(known, own, pageIsOn);
        const all = ids([...first, ...others]);
        expect(new Set(all).size).toBe(all.length);
        expect(new Set(all)).toEqual(new Set(ids(known.filter(({ id, fills }) => fills !== 'none' && id !== pageIsOn))));
        expect(first.length).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('has WhatsApp among the first wherever it is known and the page is not its own', () => {
    fc.assert(
      fc.property(anyCase, ({ known, own, pageIsOn }) => {
        const isThere = whatsapp !== undefined && whatsapp !== pageIsOn && ids(known).includes(whatsapp);
        expect(ids(shareOrder(known, own, pageIsOn).first).some((id) => id === whatsapp)).toBe(isThere);
      }),
    );
  });

  it("has the person's own places first, in their order", () => {
    fc.assert(
      fc.property(anyCase, ({ known, own, pageIsOn }) => {
        const first = ids(shareOrder(known, own, pageIsOn).first);
        const places = [...new Set(own)].filter((id) => id !== pageIsOn && ids(known.filter(({ fills }) => fills !== 'none')).includes(id));
        // Only WhatsApp takes the room of one of them.
        const shown = places.filter((id) => first.includes(id));
        expect(first.slice(0, shown.length)).toEqual(shown);
        expect(shown.length).toBeGreaterThanOrEqual(Math.min(places.length, 5));
      }),
    );
  });

  it('is that of the most used where nobody has said which places they use', () => {
    const { first, others } = shareOrder(directory, [], undefined);
    expect(ids(first)).toEqual(mostUsed.slice(0, 6));
    expect(ids(others)).toEqual(ids(taking).filter((id) => !ids(first).includes(id)));
  });
});
