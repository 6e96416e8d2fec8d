import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkOwnFile } from '../../../core/custom/check.ts';
import { own } from '../../../data/messages/en/own.ts';
import { faultInWords } from '../../../data/messages/faults.ts';
import type { Fault, FaultCode, PlainCode } from '../../../data/schema/fault.ts';
import civic from '../../fixtures/own/civic-forum.json';

/** One fault of each code that has values. A code that is missing here fails the type check. */
const valued: Record<Exclude<FaultCode, PlainCode>, object> = {
  choose: { values: ['"a"', '"b"', '"c"'] },
  belittling: { words: ['"just"', '"easy"'] },
  shorten: { count: 40 },
  lengthen: { count: 2 },
  moreItems: { count: 1 },
  fewerItems: { count: 2 },
  above: { least: 0 },
  atLeast: { least: 1 },
  below: { most: 9 },
  atMost: { most: 8 },
  noSource: { key: 'k' },
  unsure: { key: 'k' },
  linkElsewhere: { from: 'f', to: 't', id: 'i' },
  pattern: { pattern: 'p' },
  endings: { pattern: 'p' },
  hostForm: { host: 'h' },
  tipStart: { tip: 't', id: 'i' },
  tipTwice: { tip: 't' },
  noExample: { kind: 'home' },
  fewTips: { count: 3, least: 6 },
  tipPages: { kinds: ['post', 'video'] },
  fileName: { id: 'i', file: 'f' },
  icon: { icon: 'i' },
  handleKnown: { form: 'domain' },
  hidingShort: { host: 'h' },
  formerId: { former: 'f', owner: 'o' },
  claimedTwice: { host: 'h', owner: 'o' },
  tooMany: { count: 20 },
  idTaken: { id: 'i' },
  nameTaken: { name: 'n' },
  host: { host: 'h' },
  hostTaken: { host: 'h', name: 'n' },
  hostGuarded: { host: 'h', guarded: 'g' },
  hostShared: { host: 'h' },
  sharePlace: { place: '{x}', known: ['{text}', '{url}'] },
  shareFills: { fills: 'none' },
  exampleKind: { url: 'u', kind: 'home' },
  exampleNowhere: { url: 'u' },
  claimed: { url: 'u' },
};
const codes = Object.keys(own).flatMap((key) => /^fault\.(?!at$)(.+)$/.exec(key)?.[1] ?? []) as FaultCode[];

it.each(codes)('the fault "%s" has words with every hole filled', (code) => {
  const values = valued[code as keyof typeof valued] ?? {};
  const words = faultInWords({ at: 'tips', code, ...values } as Fault);
  expect(words).toMatch(/^tips: \S/);
  for (const [name, value] of Object.entries(values)) {
    expect(words).not.toContain(`{${name}}`);
    for (const one of [value].flat()) expect(words).toContain(`${one}`);
  }
  if (!(code in valued)) expect(words).not.toMatch(/\{\w+\}/);
});

it('every fault has words', () => {
  expect(codes).toEqual(expect.arrayContaining(Object.keys(valued)));
});

/** Every place in a value that something can be put into. */
const places = (value: unknown, at: (string | number)[] = []): (string | number)[][] => [
  at,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => places(item, [...at, Array.isArray(value) ? Number(key) : key]))
    : []),
];

it('whatever is wrong, the check gives a code that has words, and no words of the schema library', async () => {
  const junk = fc.oneof(fc.jsonValue(), fc.constantFrom('', 'x', '!', 'x'.repeat(300), -1, 0, 0.5, 1e300, [], {}, [[]], true));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places(civic).filter((path) => path.length)), junk, async (path, value) => {
      const copy = structuredClone(civic) as never;
      const holder = path.slice(0, -1).reduce<Record<string | number, unknown>>((inside, key) => inside[key] as never, copy);
      holder[path.at(-1) as never] = value as never;
      const checked = await checkOwnFile(new Blob([JSON.stringify(copy)]), []);
      if ('faults' in checked) {
        for (const { code } of checked.faults) expect(codes).toContain(code);
        for (const fault of checked.faults) expect(faultInWords(fault)).not.toMatch(/Invalid|expected|undefined/);
      }
    }),
    { numRuns: 300 },
  );
});

it('says where it is, and of a fault of the whole file only what', () => {
  expect(faultInWords({ at: 'category', code: 'choose', values: ['"a"', '"b"', '"c"'] })).toBe('category: write "a", "b" or "c"');
  expect(faultInWords({ at: '', code: 'noJson' })).toBe('This is not a JSON file, or a comma or quotation mark is missing.');
});
