import { Window } from 'happy-dom';
import { afterEach, expect, it, vi } from 'vitest';
import { lookAtPage } from '../../../../browser/page-signals.ts';
import { fingerprintQueries, nameIn, recognise } from '../../../../core/detection/fingerprints.ts';
import { isFile } from '../../../../core/detection/machine-files.ts';
import { detection } from '../../../../data/catalogue/detection.ts';
import { locateAddress as locate } from '../../../fixtures/locate.ts';
import { took } from '../../../fixtures/time.ts';

vi.mock('../../../../browser/api.ts', () => ({ browser: {} }));
afterEach(() => void vi.unstubAllGlobals());

const long = 200_000;
/** What a hostile page may write: anything that a search with a way back takes long over. */
const hostile = [
  `WordPress${' '.repeat(64_000)}x`,
  ' '.repeat(long),
  `a${'\t -'.repeat(long / 3)}`,
  '('.repeat(long),
  '.'.repeat(long),
  '/'.repeat(long),
  '-'.repeat(long),
  '\u0301'.repeat(long),
  `"${'\\"'.repeat(long / 2)}`,
  '{"@graph":['.repeat(long / 11),
  '[{'.repeat(long / 2),
  '"@type":"'.repeat(long / 9),
  'a.'.repeat(long / 2),
];
const none = { generator: [], application: [], root: [], html: [], body: [], rel: [], state: [], type: [], app: [], style: [], asset: [] };

it('reads the name in a mark in time', () => {
  for (const text of hostile)
    expect(
      took(() => nameIn(text), 50),
      text.slice(0, 20),
    ).toBeLessThan(50);
});

it('weighs marks in time', () => {
  for (const text of hostile)
    expect(
      took(() => recognise(detection, { ...none, generator: [text], type: [text] }), 50),
      text.slice(0, 20),
    ).toBeLessThan(50);
});

it('reads addresses in time', () => {
  for (const text of hostile) {
    const path = encodeURI(text);
    expect(
      took(() => isFile(`/${path}`), 50),
      text.slice(0, 20),
    ).toBeLessThan(50);
    expect(
      took(() => locate(`https://www.facebook.com/${path}`), 50),
      text.slice(0, 20),
    ).toBeLessThan(50);
    expect(
      took(() => locate(text), 50),
      text.slice(0, 20),
    ).toBeLessThan(50);
  }
});

it('looks at a hostile page in time', () => {
  for (const text of hostile) {
    const { document } = new Window({ url: 'https://some.example/', settings: { disableJavaScriptEvaluation: true } });
    const add = (tag: string, fields: Record<string, string>, content = '') => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(fields)) element.setAttribute(name, value);
      element.textContent = content;
      document.head.append(element);
    };
    add('meta', { name: 'generator', content: text });
    add('link', { rel: text });
    add('script', { type: 'application/ld+json' }, text);
    vi.stubGlobal('document', document);
    expect(
      took(() => lookAtPage(fingerprintQueries(detection)), 200),
      text.slice(0, 20),
    ).toBeLessThan(200);
    const { generator, rel, type } = lookAtPage(fingerprintQueries(detection));
    for (const value of [...generator, ...rel, ...type]) expect(value.length).toBeLessThanOrEqual(300);
  }
});
