import { describe, expect, it } from 'vitest';
import { stepId, tradeKindOf } from '../../../../core/plan/steps.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { directory } from '../../../../data/catalogue/directory.ts';
import { plan } from '../../../../data/messages/en/plan.ts';

describe('first steps', () => {
  it('of all platforms have marks that storage takes, each its own', () => {
    const marks = platforms.flatMap(({ id, guide }) => guide.map((_, at) => stepId(id, at)));
    expect(new Set(marks).size).toBe(marks.length);
    for (const mark of marks) expect(mark).toMatch(/^[A-Za-z0-9.-]{1,80}$/);
  });
});

describe('what somebody takes on', () => {
  it('has words for every kind of place', () => {
    for (const entry of directory) {
      for (const aspect of ['ownership', 'moderation', 'reach', 'safety'])
        expect(Object.keys(plan)).toContain(`trade.${tradeKindOf(entry)}.${aspect}`);
    }
  });
});
