import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lookAtPage } from '../../../../browser/page-signals.ts';
import { fingerprintQueries, nameIn, recognise } from '../../../../core/detection/fingerprints.ts';
import { detection } from '../../../../data/catalogue/detection.ts';
import { idNow, ofToday } from '../../../fixtures/ids.ts';
import { locate } from '../../../fixtures/locate.ts';

// The extension's API is not there in a test, and only the function that runs in the page is used.
vi.mock('../../../../browser/api.ts', () => ({ browser: {} }));

const folder = join(import.meta.dirname, '../../../fixtures/signals');
/** "platform--what-is-special.html" */
const files = readdirSync(folder).flatMap((name) => {
  const expected = name.replace(/--.*$/, '');
  const now = expected === 'none' ? expected : idNow(expected);
  return now ? [{ name, expected: now }] : [];
});
const told = files.filter(({ expected }) => expected !== 'none');
const untold = files.filter(({ expected }) => expected === 'none');
const address = 'https://some.example/a-folder/a-page';

/** What the injected function answers on a page with this source. */
function signalsOf(html: string) {
  const { document } = new Window({ url: address, settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  document.write(html);
  vi.stubGlobal('document', document);
  return lookAtPage(fingerprintQueries(detection));
}
/** What is answered on each saved page, each asked once. */
const answers = new Map<string, ReturnType<typeof signalsOf>>();
function signalsIn(name: string) {
  const answer = answers.get(name) ?? signalsOf(readFileSync(join(folder, name), 'utf8'));
  answers.set(name, answer);
  return answer;
}

afterEach(() => void vi.unstubAllGlobals());

describe('software told by its pages', () => {
  it('is tried on every platform with marks, and on many pages without', () => {
    const withMarks = detection.filter(({ marks }) => marks.length).map(({ id }) => id);
    expect([...new Set(told.map(({ expected }) => expected))].sort()).toEqual(withMarks.sort());
    expect(told.length).toBeGreaterThanOrEqual(60);
    expect(untold.length).toBeGreaterThanOrEqual(25);
  });

  it.each(told)('$name', async ({ name, expected }) => {
    const place = await locate(address, signalsIn(name));
    expect(place?.platform).toBe(expected);
    expect(place?.reason?.value).toMatch(/./);
  });

  it.each(untold)('$name', async ({ name }) => {
    expect(await locate(address, signalsIn(name))).toBeUndefined();
  });

  it('uses every mark that is strong alone', () => {
    const nothing = signalsOf('<!doctype html>');
    for (const { id, marks } of detection)
      for (const { at, value } of marks.filter(({ weight }) => weight === 'strong'))
        expect(recognise(detection, { ...nothing, [at]: [value] })?.platform, `${id}: ${at} ${value}`).toBe(id);
  });

  it('bears an answer that lacks fields', async () => {
    const marks = ofToday([
      ['ghost', 'Ghost 6.0'],
      ['discourse', 'Discourse 3.4'],
      ['wordpress', 'WordPress 6.8'],
    ]);
    for (const [id, generator] of marks) expect((await locate(address, { generator: [generator as string] }))?.platform).toBe(id);
    expect(await locate(address, {})).toBeUndefined();
  });

  it('reads nothing but marks: no text, address or field of the page', () => {
    const secret = '<title>secret</title><a href="https://secret.example/">secret</a><input value="secret"><p id="secret">secret</p>';
    expect(JSON.stringify(signalsOf(`<!doctype html><html><body>${secret}</body></html>`))).not.toContain('secret');
  });

  it('answers with what can be sent between the page and the extension', () => {
    for (const { name } of files) {
      const signals = signalsIn(name);
      expect(structuredClone(signals)).toEqual(signals);
    }
  });
});

describe('the name in a mark', () => {
  it.each([
    ['WordPress 6.8.1', 'WordPress 6.8.1'],
    ['Discourse 3.4.2 - https://github.com/discourse/discourse version 0a1b2c3', 'Discourse 3.4.2'],
    ['vBulletin 5.7.5 (patched)', 'vBulletin 5.7.5'],
    ['Pixelfed v0.12.4; stable', 'Pixelfed v0.12.4'],
    ['write-freely https://writefreely.org', 'write-freely'],
    ['(none)', '(none)'],
    [`WordPress ${'9'.repeat(99)}`, `WordPress ${'9'.repeat(29)}…`],
  ])('%s', (value, name) => {
    expect(nameIn(value)).toBe(name);
  });

  it('is never empty nor long, whatever the page wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
        const name = nameIn(value);
        expect([...name].length).toBeLessThanOrEqual(40);
        if (value.trim()) expect(name).not.toBe('');
      }),
      { seed: 2026 },
    );
  });
});
