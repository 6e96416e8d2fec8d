import { expect, it, vi } from 'vitest';
import { messageTexts } from '../../../core/translation/message-texts.ts';
import { hashOf } from '../../../core/translation/translate.ts';
import { english } from '../../../data/messages/english.ts';

// A tag that no language has.
const whole = Object.fromEntries([...messageTexts(english, 'qaa')].map(([path, text]) => [path, { of: hashOf(text), text }]));

/** The list as it is with one translation in the folder. */
async function withTexts(texts: object) {
  vi.resetModules();
  vi.doMock('node:fs', () => ({
    readdirSync: () => ['app.ts', 'en', 'qaa.json'],
    existsSync: (path: string) => path.endsWith('qaa.json'),
    readFileSync: () => JSON.stringify(texts),
  }));
  return import('../../../browser/languages.generated.ts');
}

it('a language is there once its interface is translated whole', async () => {
  expect(await withTexts(whole)).toMatchObject({ languages: ['qaa'], unfinished: {} });
});

it('is left out as long as a text is missing, or belongs to an earlier English', async () => {
  const { 'app.popup.back': _, ...missing } = whole;
  const stale = { ...missing, 'app.popup.back': { of: 'old', text: 'x' } };
  for (const texts of [missing, stale]) expect(await withTexts(texts)).toMatchObject({ languages: [], unfinished: { qaa: 1 } });
});
