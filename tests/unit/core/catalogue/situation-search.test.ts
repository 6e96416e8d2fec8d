import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { situationSearch } from '../../../../core/catalogue/situation-search.ts';
import { situationEntries } from '../../../../data/messages/situations.ts';
import { situationIds } from '../../../../data/reference/situations.ts';

const entries = situationEntries();
const search = situationSearch(entries);
const first = (query: string) => search(query)[0]?.id;

/** What people type who are frightened, and what it is about. */
const typed: Record<string, string> = {
  hacked: 'hacked',
  hackd: 'hacked',
  'our account was stolen': 'hacked',
  'somebody posts in our name': 'hacked',
  'password stolen': 'password',
  'stolen pasword': 'password',
  'I gave my code to somebody': 'password',
  phishing: 'password',
  'locked out': 'locked-out',
  'lockd out': 'locked-out',
  'cannot log in': 'locked-out',
  'someone copied our page': 'copied',
  'someone copyed our page': 'copied',
  'fake page': 'copied',
  'hate comments': 'hate',
  'hate coments': 'hate',
  trolls: 'hate',
  'pile on': 'attack',
  'everyone is attacking us': 'attack',
  'account suspended': 'blocked',
  'acount baned': 'blocked',
  'lost my phon': 'lost-phone',
  'posted by mistake': 'mistake',
  'lie about us': 'rumour',
  RUMOR: 'rumour',
  'death threat': 'threats',
  'we were doxxed': 'threats',
};

describe('the search for what has happened', () => {
  it.each(Object.entries(typed))('puts the situation for "%s" first', (query, id) => expect(first(query)).toBe(id));

  it('finds each situation by its own title, and by any of its words', () => {
    for (const { id, title, words } of entries) {
      expect(first(title), title).toBe(id);
      for (const phrase of words.split(/[.,] /)) expect(search(phrase).map((one) => one.id)).toContain(id);
    }
  });

  it('finds a word of seven letters or more with any one letter wrong', () => {
    fc.assert(
      fc.property(fc.constantFrom('comments', 'suspended', 'impersonation', 'blackmail'), fc.nat(), (word, at) => {
        const place = at % word.length;
        const wrong = `${word.slice(0, place)}q${word.slice(place + 1)}`;
        expect(first(wrong)).toBe(first(word));
      }),
    );
  });

  it('gives situations, each once, whatever is typed, and nothing for nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (query) => {
        const ids = search(query).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(situationIds).toContain(id);
      }),
    );
    for (const query of ['', '  ', 'zzzzqqqq', 'the', 'somebody']) expect(search(query)).toEqual([]);
  });
});
