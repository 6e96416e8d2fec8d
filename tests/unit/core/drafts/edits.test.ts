import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Carried, Draft } from '../../../../core/drafts/draft.ts';
import { editsOf, withEdits } from '../../../../core/drafts/edits.ts';
import { draftWith } from '../../../fixtures/compose.ts';

const ids = fc.uniqueArray(fc.constantFrom('x', 'bluesky', 'mastodon', 'a-b.c'), { maxLength: 4 });
const carried = fc.record({ opened: fc.nat(), posted: fc.nat(), post: fc.webUrl() }, { requiredKeys: ['opened'] }) as fc.Arbitrary<Carried>;
const places = <T>(value: fc.Arbitrary<T>) => fc.dictionary(fc.constantFrom('x', 'bluesky', 'mastodon'), value, { noNullPrototype: true });
const drafts = fc
  .record({
    text: fc.string(),
    link: fc.string(),
    tags: fc.array(fc.string(), { maxLength: 3 }),
    numbered: fc.boolean(),
    refused: ids,
    split: ids,
    profileLink: ids,
    linkFirst: fc.boolean(),
    carried: places(carried),
    handWritten: places(fc.record({ title: fc.string(), parts: fc.array(fc.string(), { minLength: 1, maxLength: 2 }) })),
  })
  .map((fields) => draftWith(fields));
/** Lists of names are the same in any order. */
const sorted = (draft: Draft) => ({
  ...draft,
  refused: [...draft.refused].sort(),
  split: [...draft.split].sort(),
  profileLink: [...draft.profileLink].sort(),
});

describe('edits of a draft', () => {
  it('lead from one state to the other, and are none between the same', () => {
    fc.assert(
      fc.property(drafts, drafts, (before, after) => {
        expect(sorted(withEdits(before, editsOf(before, after)))).toEqual(sorted(after));
        expect(editsOf(before, structuredClone(before))).toEqual({});
        expect(withEdits(before, {})).toBe(before);
      }),
    );
  });

  it('of two windows, made from one state, do not undo each other', () => {
    fc.assert(
      fc.property(drafts, drafts, drafts, (before, one, two) => {
        const [left, right] = [editsOf(before, one), editsOf(before, two)];
        const joined = withEdits(withEdits(before, left), right);
        // All that the second changed holds, and all of the first that the second did not change too.
        expect(editsOf(joined, withEdits(joined, right))).toEqual({});
        const free = Object.fromEntries(Object.entries(left).filter(([where]) => !(where in right)));
        expect(sorted(withEdits(joined, free))).toEqual(sorted(joined));
      }),
    );
  });

  it('leave every field that they do not name the same object', () => {
    const draft = draftWith({ tags: ['a'], carried: { x: { opened: 1 } }, handWritten: { x: { title: '', parts: ['a'] } } });
    const next = withEdits(draft, { 'carried/x/posted': 2 });
    expect(next.carried).toEqual({ x: { opened: 1, posted: 2 } });
    expect(next.tags).toBe(draft.tags);
    expect(next.handWritten).toBe(draft.handWritten);
    expect(withEdits(next, { 'carried/x/opened': undefined, 'carried/x/posted': undefined }).carried).toEqual({});
  });
});
