import type { Where } from '../../../../core/advice/check.ts';
import { type Draft, emptyDraft } from '../../../../core/drafts/draft.ts';

/** A draft with nothing in it but what is given. */
export const draftOf = (given: Partial<Draft> = {}): Draft => ({ ...emptyDraft('d', 1), places: ['x', 'instagram'], ...given });

export const x: Where = { id: 'x', rules: { links: { work: true, source: 's' }, tags: { work: true, most: 30, source: 's' } } };
export const instagram: Where = {
  id: 'instagram',
  rules: { links: { work: false, source: 's' }, tags: { work: true, most: 5, source: 's' } },
};
export const places = [x, instagram];
