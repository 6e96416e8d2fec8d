import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chosenLanguage } from '../../../../core/translation/chosen-language.ts';

const available = ['fr', 'pt-BR', 'sw', 'zh-Hant'];

it.each([
  // Chosen by the person.
  ['sw', ['fr'], 'sw'],
  ['en', ['fr'], 'en'],
  // One that is there no longer.
  ['tlh', ['fr'], 'fr'],
  // As the browser.
  ['', ['fr-CH', 'de'], 'fr'],
  ['', ['de', 'sw-KE'], 'sw'],
  ['', ['en-GB', 'fr'], 'en'],
  ['', ['pt-PT'], 'pt-BR'],
  ['', ['zh-Hant-TW'], 'zh-Hant'],
  ['', ['zh-TW'], 'zh-Hant'],
  ['', ['zh-CN'], 'en'],
  // As a policy may write it.
  ['fr-FR', ['sw'], 'fr'],
  ['SW', ['fr'], 'sw'],
  ['browser', ['sw'], 'sw'],
  ['', ['de', 'nl'], 'en'],
  ['', [], 'en'],
])('"%s" with a browser in %j is %s', (setting, preferred, chosen) => {
  expect(chosenLanguage(setting, preferred, available)).toBe(chosen);
});

it('is always a language that is there', () => {
  const tag = fc.oneof(fc.constantFrom('en', 'en-AU', 'sw', 'pt', 'zh-Hans-CN', ''), fc.string());
  fc.assert(
    fc.property(tag, fc.array(tag), (setting, preferred) => {
      expect(['en', ...available]).toContain(chosenLanguage(setting, preferred, available));
    }),
  );
});
