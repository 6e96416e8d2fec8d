import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkOwnFile } from '../../../../core/custom/check.ts';
import { type EntryWords, entryOf, fieldOf, formFaults } from '../../../../core/custom/from-form.ts';

const words: EntryWords = {
  source: 'Notes',
  doubt: 'Not checked',
  learn: 'Reading there',
  network: 'Meeting there',
  limit: 'Not known',
  tips: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: `Tip ${id}`, text: `Text of ${id}` })),
  steps: ['Copy it', 'Open it', 'Paste it'],
  guide: ['One step', 'Two steps', 'Three steps', 'Four steps', 'Five steps'],
};
const form = { name: 'Town square', address: 'square.example.net', purpose: 'Asking neighbours for help' };

it('makes an entry that the check of platform files takes as it is', async () => {
  const entry = entryOf(form, words, '2026-11-27', true);
  expect(await checkOwnFile(new Blob([JSON.stringify(entry)]), [])).toEqual({ platform: entry });
  expect(entry.hosts.pages).toEqual(['square.example.net', 'www.square.example.net']);
  expect(entryOf({ ...form, address: 'https://www.square.example.net' }, words, '2026-11-27', true).hosts.pages).toEqual([
    'www.square.example.net',
    'square.example.net',
  ]);
});

it('says which field is empty or no address', () => {
  expect(formFaults(form)).toEqual([]);
  expect(formFaults({ name: ' ', address: '', purpose: 'x' })).toEqual([
    { field: 'name', code: 'noName' },
    { field: 'address', code: 'noAddress' },
    { field: 'purpose', code: 'noPurpose' },
  ]);
  for (const address of ['here', 'a b.example', 'javascript:alert(1)', 'https://'])
    expect(formFaults({ ...form, address }), address).toEqual([{ field: 'address', code: 'noAddress' }]);
  expect(formFaults({ ...form, address: 'http://square.example.net' })).toEqual([{ field: 'address', code: 'noHttps' }]);
});

it('whatever is typed, the entry is taken or each fault belongs to a field', async () => {
  const typed = fc.record({
    name: fc.oneof(fc.string(), fc.constantFrom('Facebook', 'Town square', 'Ｘ')),
    address: fc.oneof(fc.webUrl(), fc.domain(), fc.string(), fc.ipV4(), fc.constantFrom('https://{text}.example.net/{url}?{x}#{y}')),
    purpose: fc.string({ maxLength: 200 }),
  });
  await fc.assert(
    fc.asyncProperty(typed, fc.boolean(), async (form, both) => {
      if (formFaults(form).length) return;
      const checked = await checkOwnFile(new Blob([JSON.stringify(entryOf(form, words, '2026-11-27', both))]), []);
      if ('faults' in checked) for (const fault of checked.faults) expect(fieldOf(fault.at), JSON.stringify([form, fault])).toBeDefined();
    }),
    { numRuns: 150 },
  );
}, 60_000);
