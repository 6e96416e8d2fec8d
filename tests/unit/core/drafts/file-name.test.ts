import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileNameFor } from '../../../../core/drafts/file-name.ts';

it.each([
  ['Clinic day, 3 May', 'Clinic-day-3-May.csv'],
  ['CON', 'draft-CON.csv'],
  ['aux...', 'draft-aux.csv'],
  ['  NUL  ', 'draft-NUL.csv'],
  ['com1', 'draft-com1.csv'],
  ['LPT¹', 'draft-LPT¹.csv'],
  ['Concert', 'Concert.csv'],
  ['a. . .', 'a.csv'],
  ['../../etc/passwd', 'etc-passwd.csv'],
  ['C:\\boot.ini', 'C-boot-ini.csv'],
  ['', 'draft.csv'],
  ['🎉', 'draft.csv'],
  ['टीकाकरण', 'टीकाकरण.csv'],
  [`${'a'.repeat(39)} b`, `${'a'.repeat(39)}.csv`],
])('%j is saved as %s', (text, name) => expect(fileNameFor(text, 'csv')).toBe(name));

it('is a name that Windows takes, whatever the text is', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.constantFrom('CON', 'aux', '.', ' ', ':', '𠀀', '\u202e', '-'), { maxLength: 60 }).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(text, (one) => {
      const name = fileNameFor(one, 'txt');
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.txt$|^[\p{M}]/u);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
      expect(name).not.toMatch(/\p{Surrogate}/u);
      expect(new TextEncoder().encode(name).length).toBeLessThan(255);
    }),
  );
});
