import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { holesProblem, messageTexts, numberHoles, otherForm } from '../../../core/translation/message-texts.ts';
import { hashOf } from '../../../core/translation/translate.ts';
import { messages, platforms } from '../../../scripts/catalogue/english.ts';
import { flattened, fromFlat, gapsOf, partsOf, toFlat } from '../../../scripts/catalogue/exchange.ts';
import { languageProblem, translationProblems } from '../../../scripts/catalogue/translation-problems.ts';
import { pseudo } from '../../fixtures/pseudo-translation.ts';

const source = { platforms, messages };
const parts = partsOf(source, 'ar');
const english = toFlat(parts, {});
const translated = Object.fromEntries(Object.entries(english).map(([path, text]) => [path, pseudo(text)]));

describe('the file for translators', () => {
  it('is flat, holds every text, and has all plural forms of the language', () => {
    expect(Object.values(english).every((text) => typeof text === 'string' && text !== '')).toBe(true);
    expect(english['extension.name']).toBe('CSO Sidekick');
    expect(english['bluesky:bestFor']).toBe(platforms.find(({ id }) => id === 'bluesky')?.bestFor);
    for (const form of ['zero', 'one', 'two', 'few', 'many', 'other']) expect(english).toHaveProperty([`map.count.ended_${form}`]);
    expect([...messageTexts(messages, 'ja').keys()].filter((path) => path.startsWith('map.count.ended_'))).toEqual([
      'map.count.ended_other',
    ]);
    expect([...messageTexts(messages, 'en').values()].every((text) => !/[{}]/.test(text.replace(/\{\w+\}/g, '')))).toBe(true);
  });

  it('comes back whole, and then nothing is missing', () => {
    const { files, taken, unknown, refused, empty, same } = fromFlat(parts, {}, translated, english);
    expect({ unknown, refused, empty, same }).toEqual({ unknown: [], refused: [], empty: [], same: [] });
    expect(taken).toBe(Object.keys(english).length);
    for (const part of parts) expect(gapsOf(part, files[part.file] ?? {})).toEqual({ missing: [], stale: [] });
    expect(toFlat(parts, files)).toEqual(translated);
    expect(fromFlat(parts, files, translated, english)).toMatchObject({ files: {}, taken: 0 });
    const texts = Object.fromEntries(Object.entries(files).map(([file, value]) => [file, JSON.stringify(value)]));
    expect(translationProblems(texts, source)).toEqual([]);
  });

  it('may come back with objects inside objects, as some tools make them', () => {
    expect(flattened({ app: { 'popup.back': 'A', place: { home: 'B' } } })).toEqual([
      ['app.popup.back', 'A'],
      ['app.place.home', 'B'],
    ]);
    expect(fromFlat(parts, {}, { bluesky: 1, 'bluesky:guide': { 1: { text: 'Anza' } } }).files).toEqual({
      'translations/ar/bluesky.json': { 'guide.1.text': { of: hashOf(english['bluesky:guide.1.text'] as string), text: 'Anza' } },
    });
  });

  it('changes nothing but what it has', () => {
    const kept = fromFlat(parts, {}, translated).files;
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...Object.keys(english)), { maxLength: 5 }), (paths) => {
        const given = Object.fromEntries(paths.map((path) => [path, `${translated[path]} new`]));
        const { files, taken } = fromFlat(parts, kept, given);
        expect(taken).toBe(paths.length);
        expect(toFlat(parts, { ...kept, ...files })).toEqual({ ...translated, ...given });
      }),
      { numRuns: 10 },
    );
  });

  it('says what is unknown, empty, still English, or no text', () => {
    const flat = {
      'gone:bestFor': 'x',
      __proto__x: 'y',
      'x:bestFor': ' ',
      'x:guide.1.text': english['x:guide.1.text'],
      'x:guide.2.text': 3,
    };
    expect(fromFlat(parts, {}, flat)).toEqual({
      files: {},
      taken: 0,
      unknown: ['gone:bestFor', '__proto__x'],
      empty: ['x:bestFor'],
      same: ['x:guide.1.text'],
      older: [],
      refused: ['x:guide.2.text: this is no text'],
    });
  });

  it('counts as made from the English that went with it', () => {
    const seen = { 'x:bestFor': 'As it was' };
    const { files } = fromFlat(parts, {}, { 'x:bestFor': 'Kama zamani' }, seen);
    const part = parts.find(({ name }) => name === 'x');
    const file = files['translations/ar/x.json'] ?? {};
    expect(file.bestFor?.of).toBe(hashOf('As it was'));
    expect(part && gapsOf(part, file).stale).toEqual(['bestFor']);
    const newer = { 'translations/ar/x.json': { bestFor: { of: hashOf(english['x:bestFor'] as string), text: 'Mpya' } } };
    expect(fromFlat(parts, newer, { 'x:bestFor': 'Kama zamani' }, seen)).toMatchObject({ files: {}, older: ['x:bestFor'] });
  });
});

describe('what is filled in later', () => {
  const texts = new Map([
    ['a', 'From {from} to {to}'],
    ['b_one', 'One draft of {name}'],
    ['b_two', '{count} drafts of {name}'],
    ['b_other', '{count} drafts of {name}'],
  ]);

  it.each([
    ['a', '{to} kutoka {from}', undefined],
    ['a', 'kutoka {from}', '{to} is missing; write it as it stands in the English'],
    ['a', '{from} {to} {who}', '{who} is not in the English; take it out'],
    ['a', '{from} {to} {', 'there is a { or } too many'],
    ['a', '{ from } {to}', '{from} is missing; write it as it stands in the English'],
    ['b_one', 'Rasimu {count} {name}', undefined],
    ['b_two', 'Rasimu mbili {name}', undefined],
    ['b_two', 'Rasimu mbili', '{name} is missing; write it as it stands in the English'],
    ['b_other', 'Rasimu {name}', '{count} is missing; write it as it stands in the English'],
  ])('%s: "%s"', (path, text, problem) => {
    expect(holesProblem(texts, new Set(['{count}']), path, text)).toBe(problem);
  });

  it('is kept also where a message counts two things', () => {
    const message = {
      plural: 'posts',
      one: { one: '{posts} post to {count} place', other: '{posts} post to {count} places' },
      other: { one: '{posts} posts to {count} place', other: '{posts} posts to {count} places' },
    };
    const areas = { map: { both: message } };
    const two = messageTexts(areas, 'en');
    expect([...two]).toEqual([
      ['map.both_one_one', '{posts} post to {count} place'],
      ['map.both_one_other', '{posts} post to {count} places'],
      ['map.both_other_one', '{posts} posts to {count} place'],
      ['map.both_other_other', '{posts} posts to {count} places'],
    ]);
    expect(messageTexts(areas, 'ar').size).toBe(36);
    expect(otherForm('map.both_one_one')).toBe('map.both_other_other');
    const numbers = numberHoles(areas);
    expect(numbers).toEqual(new Set(['{posts}', '{count}']));
    expect(holesProblem(two, numbers, 'map.both_one_one', 'Moja kwa moja')).toBeUndefined();
    expect(holesProblem(two, numbers, 'map.both_other_other', 'Moja {count}')).toMatch(/^\{posts\} is missing/);
  });

  it('is refused on the way back when it is broken', () => {
    const path = 'app.place.former';
    const { files, refused } = fromFlat(parts, {}, { [path]: 'Hadi {date}' });
    expect(files).toEqual({});
    expect(refused).toEqual([`${path}: {name} is missing; write it as it stands in the English`]);
  });
});

describe('a build with translations', () => {
  it.each([
    ['translations/sw/x.json', '{', /^data\/translations\/sw\/x\.json: is no JSON/],
    ['translations/sw/gone.json', '{}', /no platform of this name/],
    ['translations/SW/x.json', '{}', /"SW" is written "sw"/],
    ['translations/en/x.json', '{}', /English is what the others are made from/],
    [
      'translations/sw/x.json',
      '{"tips.gone.text":{"of":"1","text":"a"}}',
      /tips\.gone\.text: there is no such text any more; take the entry out/,
    ],
    ['translations/sw/x.json', '{"bestFor":{"of":"1","text":" "}}', /bestFor text: write the text, or take the entry out/],
    ['translations/sw/x.json', '{"bestFor":"a"}', /bestFor: /],
    ['messages/sw.json', '{"app.place.former":{"of":"1","text":"a"}}', /app\.place\.former: \{name\} is missing/],
    ['messages/ja.json', '{"map.count.works_one":{"of":"1","text":"{count}"}}', /no such text/],
  ])('stops at %s %s', (file, text, problem) => {
    expect(translationProblems({ [file]: text }, source)).toEqual([expect.stringMatching(problem)]);
  });

  it('takes an old one', () => {
    expect(translationProblems({ 'translations/sw/x.json': '{"bestFor":{"of":"1","text":"Kale"}}' }, source)).toEqual([]);
  });

  it('takes codes of languages alone', () => {
    expect(['sw', 'pt-BR', 'zh-Hant'].map(languageProblem)).toEqual([undefined, undefined, undefined]);
    for (const wrong of ['', '../sw', 'sw/x', 'EN', 'pt_BR', 'en']) expect(languageProblem(wrong)).toEqual(expect.any(String));
  });
});

describe('npm run translations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'translations-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...options: string[]) =>
    execFileSync(process.execPath, ['scripts/catalogue/translations.ts', ...options, '--data', join(folder, 'data')], { encoding: 'utf8' });

  it('writes a file, takes it back, and then lists what changes', { timeout: 120_000 }, () => {
    const file = join(folder, 'out', 'eo.json');
    expect(run()).toContain('There are no translations');
    run('eo', '--write', file);
    const flat = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    cpSync(file, join(folder, 'before.json'));
    expect(readFileSync(join(folder, 'out', 'en.json'), 'utf8')).toBe(readFileSync(file, 'utf8'));
    const all = Object.entries(flat);
    const some = all.filter(([path]) => path !== 'x:bestFor').map(([path, text]) => [path, pseudo(text)]);
    writeFileSync(file, JSON.stringify({ ...Object.fromEntries(some), 'x:gone': 'a' }));
    const answer = run('eo', '--read', file);
    expect(answer).toContain(`Took ${all.length - 1} texts into ${platforms.length + 1} files.`);
    expect(answer).toContain('Unknown, left out: 1\n    x:gone');
    expect(readdirSync(join(folder, 'data', 'translations', 'eo'))).toHaveLength(platforms.length);
    const x = join(folder, 'data', 'translations', 'eo', 'x.json');
    const kept = JSON.parse(readFileSync(x, 'utf8'));
    writeFileSync(x, JSON.stringify({ ...kept, 'guide.1.text': { of: '1', text: 'Malnova' } }));
    const list = run('eo');
    expect(list).toContain(`eo: ${all.length - 2} of ${all.length} texts, 1 missing, 1 stale`);
    expect(list).toContain('x: 1 missing, 1 stale');
    expect(list).toMatch(/x:guide\.1\.text: .*\n {6}was: Malnova/);
    expect(() => run('en', '--write', file)).toThrow(/English is what/);
  });
});
