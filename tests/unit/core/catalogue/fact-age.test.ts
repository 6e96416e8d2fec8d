import { describe, expect, it } from 'vitest';
import { isOld } from '../../../../core/catalogue/fact-age.ts';

describe('the age of a fact', () => {
  it('is old on the day after 18 months, not before', () => {
    expect(isOld('2026-11-22', '2028-05-21')).toBe(false);
    expect(isOld('2026-11-22', '2028-05-22')).toBe(false);
    expect(isOld('2026-11-22', '2028-05-23')).toBe(true);
  });

  it('knows the ends of months and years', () => {
    expect(isOld('2024-08-31', '2026-02-28')).toBe(false);
    expect(isOld('2024-08-31', '2026-03-01')).toBe(true);
    expect(isOld('2025-06-30', '2026-12-30')).toBe(false);
    expect(isOld('2025-06-30', '2026-12-31')).toBe(true);
    expect(isOld('2025-06-30', '2025-06-30')).toBe(false);
  });

  it('takes another number of months', () => {
    expect(isOld('2026-01-31', '2026-07-31', 6)).toBe(false);
    expect(isOld('2026-01-31', '2026-08-01', 6)).toBe(true);
  });
});
