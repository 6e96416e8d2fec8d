import { expect, it } from 'vitest';
import { loadConnections, loadTexts, wholeOf } from '../../../../core/catalogue/catalogue.ts';
import { translatedCatalogue } from '../../../../core/catalogue/translated-catalogue.ts';
import { textList } from '../../../../core/translation/text-list.ts';
import { mapTexts } from '../../../../core/translation/text-paths.ts';
import type { PlatformTranslation } from '../../../../data/catalogue/language-pieces.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';

const shout = <Part>(part: Part): Part => mapTexts(part, (text) => text.toUpperCase());
const listOf = (part: unknown) => textList(shout(part), part);
const id = catalogue.directory[0]?.id as string;

const tables = {
  shares: listOf(await catalogue.shares()),
  composeRules: listOf(await catalogue.composeRules()),
  summaries: listOf(await catalogue.summaries()),
};
const read = async (id: string): Promise<PlatformTranslation> => ({
  firsts: listOf(await catalogue.first(id)),
  texts: listOf(await catalogue.texts(id)),
});

it('has every text of every piece and table in the other language', async () => {
  const other = translatedCatalogue(catalogue, 'sv', tables, read);
  expect(await loadTexts(other, id)).toEqual(shout(await loadTexts(catalogue, id)));
  expect(await loadConnections(await wholeOf(other))).toEqual(shout(await loadConnections(catalogue)));
  expect(await other.summaries()).toEqual(shout(await catalogue.summaries()));
  expect(other.language).toBe('sv');
});

it('a platform whose file cannot be read is English, and its texts are told', async () => {
  const other = translatedCatalogue(catalogue, 'sv', tables, () => Promise.reject(new Error('gone')));
  const first = await other.first(id);
  expect(first).toEqual(await catalogue.first(id));
  expect(other.english?.has(first.bestFor)).toBe(true);
});

it('tables are made once', async () => {
  const other = translatedCatalogue(catalogue, 'sv', tables, read);
  expect(await other.shares()).toBe(await other.shares());
});

it('names are in the order of the language', async () => {
  const names = ['Zulu', 'Åland', 'Oslo'];
  const directory = names.map((name) => ({ ...catalogue.directory[0], name }) as (typeof catalogue.directory)[number]);
  const lists = async () => ({ directory, hosts: [] });
  const ordered = async (tag: string) =>
    (await translatedCatalogue({ ...catalogue, lists }, tag, tables, read).lists()).directory.map(({ name }) => name);
  expect(await ordered('sv')).toEqual(['Oslo', 'Zulu', 'Åland']);
  expect(await ordered('fr')).toEqual(['Åland', 'Oslo', 'Zulu']);
});
