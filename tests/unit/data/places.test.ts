import { describe, expect, it } from 'vitest';
import { platforms } from '../../../data/catalogue/catalogue.ts';
import { placeFacts } from '../../../data/catalogue/places.generated.ts';
import { places } from '../../../data/messages/en/places.ts';
import { countryName } from '../../../data/messages/lists.ts';
import { closedCountries } from '../../../data/places/closed-countries.ts';
import { countries } from '../../../data/places/countries.ts';
import { commonMessengers, usual } from '../../../data/places/messengers.ts';
import { audiences, makings } from '../../../data/schema/vocabulary.ts';

/** What the catalogue calls a country in a sentence, where it is not the browser's name. */
const inASentence: Record<string, string> = {
  GB: 'Britain',
  MM: 'Myanmar',
  NL: 'the Netherlands',
  TR: 'Turkey',
  US: 'the United States',
};
const limits = platforms.flatMap((platform) => platform.limits.map((limit) => ({ at: `${platform.id} ${limit.id}`, ...limit })));

describe('where a platform can be used', () => {
  it.each(limits.filter(({ blockedIn, onlyIn }) => blockedIn ?? onlyIn))('$at names the same countries in words', (limit) => {
    const codes = limit.blockedIn ?? limit.onlyIn ?? [];
    expect([...(limit.where?.only ?? [])].sort()).toEqual(codes.map((code) => inASentence[code] ?? countryName(code)).sort());
  });

  it('is told of every limit that says "blocked by the state"', () => {
    for (const { at, text, blockedIn } of limits) if (/blocked (by the state|since|in)/i.test(text)) expect(blockedIn, at).toBeDefined();
  });

  it('is told by two letters that are a country', () => {
    const codes = [
      ...limits.flatMap(({ blockedIn = [], onlyIn = [] }) => [...blockedIn, ...onlyIn]),
      ...platforms.flatMap(({ fit }) => fit?.onlyFor?.countries ?? []),
      ...commonMessengers.flatMap((one) => one.countries),
      ...Object.keys(closedCountries),
    ];
    for (const code of codes) expect(countries).toContain(code);
    expect(new Set(countries).size).toBe(countries.length);
    for (const code of countries) expect(countryName(code), code).not.toBe(code);
  });
});

describe('messengers', () => {
  it('are those of the catalogue, or have a name; of each country one', () => {
    for (const { id, name } of commonMessengers) expect(id ? placeFacts[id]?.category : (name ?? '') && 'messaging').toBe('messaging');
    for (const id of [...usual.map((one) => one.id), ...Object.values(closedCountries).flatMap(({ open }) => open)])
      expect(placeFacts[id]).toBeDefined();
    const all = commonMessengers.flatMap((one) => one.countries);
    expect(new Set(all).size).toBe(all.length);
  });

  it('and closed countries have an address and a day for what is said of them', () => {
    for (const { source } of [...commonMessengers, ...usual, ...Object.values(closedCountries)]) {
      expect(source.url).toMatch(/^https:\/\//);
      expect(source.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

it('every answer has its words', () => {
  const keys = Object.keys(places);
  expect(keys).toEqual(expect.arrayContaining([...makings.map((one) => `makes.${one}`), ...audiences.map((one) => `hears.${one}`)]));
});
