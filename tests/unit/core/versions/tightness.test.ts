import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../core/versions/measure.ts';
import { nearest, tightness } from '../../../../core/versions/tightness.ts';
import { measure } from '../../../fixtures/measure.ts';

const of = (used: number, limit: number, bytes?: Measure['bytes']): Measure => ({
  used,
  limit,
  left: limit - used,
  fits: used <= limit && (!bytes || bytes.used <= bytes.limit),
  unit: 'graphemes',
  ...(bytes ? { bytes } : {}),
});

describe('how tight a text is', () => {
  it.each([
    [0, 'roomy'],
    [79, 'roomy'],
    [80, 'tight'],
    [100, 'tight'],
    [101, 'over'],
  ] as const)('with %i of 100 used: %s', (used, wanted) => expect(tightness(of(used, 100))).toBe(wanted));

  it('is nothing to speak of without a limit', () => {
    expect(tightness(of(1e6, Number.POSITIVE_INFINITY))).toBe('roomy');
  });

  it('is about the nearer of two ceilings', () => {
    expect(tightness(of(10, 100, { used: 90, limit: 100 }))).toBe('tight');
    expect(nearest(of(10, 100, { used: 130, limit: 100 }))).toMatchObject({ unit: 'bytes', left: -30 });
    expect(tightness(of(10, 100, { used: 130, limit: 100 }))).toBe('over');
    expect(nearest(of(90, 100, { used: 10, limit: 100 }))).toMatchObject({ unit: 'characters', left: 10 });
  });

  it('counts as the place does', () => {
    expect(tightness(measure('x', '漢'.repeat(111)))).toBe('roomy');
    expect(tightness(measure('x', '漢'.repeat(112)))).toBe('tight');
    expect(nearest(measure('bluesky', '👩‍👩‍👧‍👦'.repeat(121)))).toMatchObject({ unit: 'bytes', left: -25 });
  });
});
