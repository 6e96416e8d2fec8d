import { describe, expect, it } from 'vitest';
import { loadAllTexts } from '../../../../core/catalogue/catalogue.ts';
import { type Entry, entriesOf, librarySearch } from '../../../../core/catalogue/library-search.ts';
import { t } from '../../../../data/messages/app.ts';
import { basicSources } from '../../../../data/reference/basic-sources.ts';
import { basics } from '../../../../data/reference/basics.ts';
import { source } from '../../../../data/schema/schema-parts.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import { idNow } from '../../../fixtures/ids.ts';

const platforms = await loadAllTexts(catalogue);
const entries = entriesOf(basics, basicSources, platforms, (purpose) => t(`purpose.${purpose}`));
const search = librarySearch(entries);
const first = (query: string, count = 10) => search(query).slice(0, count);
const kinds = (found: Entry[]) => new Set(found.map(({ kind }) => kind));

describe('the entries of the library', () => {
  it('are all there, each with a name of its own', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(kinds(entries)).toEqual(new Set(['basics', 'guide', 'tip', 'strength', 'limit']));
    expect(entries.filter(({ kind }) => kind === 'guide')).toHaveLength(
      platforms.flatMap(({ guide }) => [...guide, 'what it is best for']).length,
    );
    expect(entries.filter(({ kind }) => kind === 'tip')).toHaveLength(platforms.flatMap(({ tips }) => tips).length);
  });

  it('name a source, or say that they are advice, but for what a platform is best for', () => {
    const silent = entries.filter(({ sources, advice }) => sources.length === 0 && !advice);
    expect(silent.map(({ id }) => id)).toEqual(platforms.map(({ id }) => `${id}/guide`));
  });
});

describe('the search', () => {
  it('finds whole words, beginnings of words and words with a mistake', () => {
    expect(search('hashtag').length).toBeGreaterThan(10);
    expect(search('hasht').length).toBeGreaterThan(10);
    expect(search('hashtga').length).toBeGreaterThan(10);
    expect(search('acountability').map(({ id }) => id)).toContain('basics/accountability');
  });

  it('puts a platform first when it is named, also by a former name and with a mistake', () => {
    for (const [query, id] of [
      ['facebook', idNow('facebook')],
      ['facebok', idNow('facebook')],
      ['twitter', 'x'],
      ['Mastodn', 'mastodon'],
    ])
      expect(first(`${query}`, 5).map(({ platform }) => platform?.id)).toEqual(Array(5).fill(id));
  });

  it('wants every word if it can, and lets fillers pass', () => {
    const found = search('how to add alt text on facebook');
    expect(found[0]?.platform?.id).toBe(idNow('facebook'));
    expect(`${found[0]?.title} ${found[0]?.text}`).toMatch(/alt text/i);
    for (const { title, text } of search('what is a hashtag')) expect(`${title} ${text}`).toMatch(/hashtag/i);
  });

  it('takes no notice of capitals and accents', () => {
    expect(search('BLÓG').map(({ id }) => id)).toEqual(search('blog').map(({ id }) => id));
  });

  it('finds nothing for nothing and for nonsense', () => {
    for (const query of ['', '  ', 'zzzzqqqq', '!!', 'the']) expect(search(query)).toEqual([]);
  });
});

describe('the basics', () => {
  it('cover the nine uses, blogs, feedback, forums, linking and what is needed', () => {
    expect(basics.filter(({ group }) => group === 'uses')).toHaveLength(9);
    expect(basics.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['what-for', 'what-you-need', 'blogging', 'feedback', 'forums', 'linking']),
    );
  });

  it('cite sources that are there and well written, and no source stands unused', () => {
    const cited = new Set(basics.flatMap(({ sources }) => sources));
    expect([...cited].sort()).toEqual(Object.keys(basicSources).sort());
    for (const one of Object.values(basicSources)) source.parse(one);
  });

  it('speak plainly', () => {
    for (const text of basics.flatMap((basic) => [basic.title, ...basic.text])) {
      expect(text).not.toMatch(/!|\b(simply|just|easy|easily|content|asset|leverage)\b/i);
      for (const sentence of text.split(/[.?:] /)) expect(sentence.split(/\s+/).length, text).toBeLessThanOrEqual(15);
    }
  });
});
