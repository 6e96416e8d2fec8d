import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const openCard = vi.fn(async (..._: unknown[]) => undefined);
vi.mock('../../../../components/in-page/card.ts', () => ({ openCard }));
const { openCardHere } = await import('../../../../components/in-page/card-here.ts');

const chip = { tip: 'place-one' };
const leave = (values: object) => Object.entries(values).forEach(([name, value]) => void vi.stubGlobal(name, value));

beforeEach(() =>
  leave({
    csoSidekickChip: chip,
    csoSidekickPage: { platform: 'place', pages: '', neverPaths: '', reserved: '', tips: 'one home' },
    csoSidekickFirst: { titles: ['Title'], name: 'Place', bestFor: 'News', tips: [{ text: 'Text' }] },
    csoSidekickTranslation: { firsts: ['Kichwa', 'Habari', 'Maandishi'], texts: [] },
    csoSidekickWords: undefined,
  }),
);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

it('the card opens at the chip with what the other scripts have left in the page', async () => {
  await openCardHere();
  expect(openCard).toHaveBeenCalledExactlyOnceWith(chip, expect.objectContaining({ name: 'Place', bestFor: 'News' }));
});

it('is in another language only while its words are there', async () => {
  leave({ csoSidekickWords: { tag: 'sw' } });
  await openCardHere();
  expect(openCard).toHaveBeenCalledExactlyOnceWith(chip, expect.objectContaining({ bestFor: 'Habari' }));
});

it('does not open where the chip has gone meanwhile', async () => {
  leave({ csoSidekickChip: undefined });
  await openCardHere();
  expect(openCard).not.toHaveBeenCalled();
});
