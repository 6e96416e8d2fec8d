import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Carried } from '../../../../core/drafts/draft.ts';
import { type RoundSayings, roundStep } from '../../../../core/sharing/round.ts';

const targets = ['facebook', 'instagram', 'x'].map((id) => ({ id }));
const [facebook, instagram, x] = targets;
const nothing: RoundSayings = { skipped: new Set(), notYet: new Set() };

describe('the round through the places', () => {
  it('begins with the first', () => {
    expect(roundStep(targets, {}, nothing)).toEqual({ kind: 'open', target: facebook, at: 1 });
  });

  it('asks about what was opened last, and names what comes after it', () => {
    expect(roundStep(targets, { facebook: { opened: 5 } }, nothing)).toEqual({ kind: 'ask', target: facebook, at: 1, next: instagram });
    expect(roundStep(targets, { facebook: { opened: 5 }, x: { opened: 9 } }, nothing)).toEqual({
      kind: 'ask',
      target: x,
      at: 2,
      next: instagram,
    });
    expect(roundStep(targets, { facebook: { opened: 5, posted: 6 } }, nothing)).toEqual({ kind: 'open', target: instagram, at: 2 });
  });

  it('opens again what is not yet posted', () => {
    const notYet = new Set(['facebook']);
    expect(roundStep(targets, { facebook: { opened: 5 } }, { ...nothing, notYet })).toEqual({ kind: 'open', target: facebook, at: 1 });
  });

  it('takes first what the person looks at', () => {
    expect(roundStep(targets, {}, nothing, ['x'])).toEqual({ kind: 'open', target: x, at: 1 });
    expect(roundStep(targets, { facebook: { opened: 5 } }, nothing, ['facebook', 'x'])).toMatchObject({
      kind: 'ask',
      target: facebook,
      next: x,
    });
    const notYet = new Set(['facebook']);
    expect(roundStep(targets, { facebook: { opened: 5 } }, { ...nothing, notYet }, ['x'])).toEqual({ kind: 'open', target: x, at: 2 });
    expect(roundStep(targets, { x: { posted: 5 } }, nothing, ['x'])).toEqual({ kind: 'open', target: facebook, at: 2 });
  });

  it('leaves out what is skipped, and comes back to what was opened and not posted', () => {
    const carried = { facebook: { opened: 5 }, instagram: { opened: 6, posted: 7 } };
    expect(roundStep(targets, carried, { ...nothing, skipped: new Set(['x']) })).toMatchObject({ kind: 'ask', target: facebook });
    expect(roundStep(targets, carried, { ...nothing, skipped: new Set(['x', 'facebook']) })).toEqual({ kind: 'done' });
    expect(roundStep([], {}, nothing)).toEqual({ kind: 'done' });
  });

  it('always ends: whoever says yes or skips at each step comes to every place once', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const start = fc.dictionary(fc.constantFrom(...ids), fc.record({ opened: fc.nat(), posted: fc.nat() }, { requiredKeys: [] }));
    fc.assert(
      fc.property(start, fc.array(fc.constantFrom('yes', 'not yet', 'skip')), (first, answers) => {
        const all = ids.map((id) => ({ id }));
        let carried: Record<string, Carried> = { ...first };
        const [skipped, notYet] = [new Set<string>(), new Set<string>()];
        let clock = 1e6;
        for (let at = 0; at < 40; at++) {
          const step = roundStep(all, carried, { skipped, notYet });
          if (step.kind === 'done') break;
          const { id } = step.target;
          expect(carried[id]?.posted).toBeUndefined();
          expect(skipped.has(id)).toBe(false);
          const answer = answers[at] ?? 'yes';
          if (answer === 'skip') skipped.add(id);
          else if (step.kind === 'open') {
            notYet.delete(id);
            carried = { ...carried, [id]: { ...carried[id], opened: clock++ } };
          } else if (answer === 'yes') carried = { ...carried, [id]: { ...carried[id], posted: clock++ } };
          else notYet.add(id);
        }
        const isDone = ids.every((id) => carried[id]?.posted !== undefined || skipped.has(id));
        expect(roundStep(all, carried, { skipped, notYet }).kind === 'done').toBe(isDone);
        if (answers.length < 20) expect(isDone).toBe(true);
      }),
    );
  });
});
