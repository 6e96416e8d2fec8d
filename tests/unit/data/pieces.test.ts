import { describe, expect, it } from 'vitest';
import { pieces } from '../../../data/catalogue/all-pieces.ts';
import { platforms } from '../../../data/catalogue/catalogue.ts';
import { unpackTexts } from '../../../data/catalogue/packed-texts.ts';
import { citing } from '../../../data/schema/citing.ts';
import { setUpOnce } from '../../../data/schema/vocabulary.ts';

const categoryOf = (id: string) => platforms.find((one) => one.id === id)?.category;

describe('a piece', () => {
  it.each(Object.entries(pieces))('of %s has every source that it cites, and the files have each once', (id, { firsts, texts }) => {
    const whole = unpackTexts(texts, firsts);
    for (const { sources, ...part } of [firsts, whole])
      for (const { at, keys } of citing(part)) expect(Object.keys(sources), at).toEqual(expect.arrayContaining(keys));
    const names = [...Object.keys(firsts.sources), ...Object.keys(texts.otherSources)];
    expect(names.length).toBe(new Set(names).size);
    const platform = platforms.find((one) => one.id === id);
    for (const name of names) expect(whole.sources[name]).toEqual(platform?.sources[name]);
  });
});

describe('where a post can go, as the popup has it', () => {
  it('leaves out where nothing is posted, such as a page of links or a petition; the map keeps those', () => {
    for (const { id } of platforms) {
      for (const { to } of pieces[id]?.firsts.connections ?? []) expect(setUpOnce, `${id} to ${to}`).not.toContain(categoryOf(to));
      for (const { id: to } of pieces[id]?.entries.leadsTo ?? []) expect(setUpOnce, `${id} to ${to}`).not.toContain(categoryOf(to));
    }
    const leadingThere = platforms.flatMap(({ links }) => links).filter(({ to }) => setUpOnce.includes(categoryOf(to) ?? 'network'));
    expect(leadingThere.length).toBeGreaterThan(0);
  });

  it('keeps every other way that leads from a platform, and counts all that lead to it', () => {
    const all = platforms.flatMap(({ links }) => links);
    for (const { id } of platforms) {
      const wanted = all.filter(({ from, to }) => from === id && !setUpOnce.includes(categoryOf(to) ?? 'network'));
      expect(pieces[id]?.firsts.connections.length, id).toBe(wanted.length);
      expect(pieces[id]?.firsts.into, id).toBe(all.filter(({ to }) => to === id).length);
    }
  });
});
