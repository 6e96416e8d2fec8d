import { describe, expect, it } from 'vitest';
import { emptyDraft, withUnsaved } from '../../../../core/drafts/draft.ts';

describe('a draft that another window has changed', () => {
  const known = { ...emptyDraft('one', 100), text: 'typed here', action: 'old', places: ['x'] };

  it('takes what the other window wrote and leaves what is not saved here', () => {
    const kept = { ...known, changed: 150, text: 'typed', action: 'new' };
    expect(withUnsaved(kept, { text: 'typed here', changed: 140 }, known)).toEqual({ ...known, action: 'new', changed: 140 });
  });

  it('stays the same object where nothing but the time is new, and so do its fields', () => {
    expect(withUnsaved({ ...structuredClone(known), changed: 150 }, {}, known)).toBe(known);
    expect(withUnsaved({ ...structuredClone(known), text: 'new' }, {}, known).places).toBe(known.places);
  });

  it('is taken as it is where this window does not know it', () => {
    expect(withUnsaved(known, {}, undefined)).toEqual(known);
  });
});
