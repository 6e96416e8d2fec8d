import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectionsOf } from '../../../../core/catalogue/connections.ts';
import { dateInWords } from '../../../../core/catalogue/dates.ts';
import { findPlatforms } from '../../../../core/catalogue/finder.ts';
import { tipsFor } from '../../../../core/catalogue/tips.ts';
import { directory } from '../../../../data/catalogue/directory.ts';
import { purposeWords } from '../../../../data/messages/purposes.ts';
import { externalServices } from '../../../../data/reference/external-services.ts';
import { connections, finderEntries } from '../../../fixtures/catalogue.ts';
import { idNow, idsNow } from '../../../fixtures/ids.ts';

const find = (query: string, purpose?: Parameters<typeof findPlatforms>[2]) =>
  findPlatforms(finderEntries, query, purpose, purposeWords).map(({ id }) => id);

describe('tips for a page', () => {
  it('come first, hidden ones not at all', () => {
    const tips = [
      { id: 'a', pages: ['home' as const] },
      { id: 'b', pages: ['post' as const] },
      { id: 'c', pages: ['post' as const, 'home' as const] },
    ];
    expect(tipsFor(tips, 'post', ['b'])).toEqual({ here: [tips[2]], elsewhere: [tips[0]] });
  });
});

describe('the finder', () => {
  it('finds by name, former name, purpose and words of the purpose', () => {
    expect(find('twitter')).toEqual(['x']);
    expect(find('PINTE')).toEqual(['pinterest']);
    expect(find('fundraise')).toContain(idNow('facebook'));
    expect(find('', 'recruit')).toContain('linkedin');
    expect(find('zzzz')).toEqual([]);
    expect(find('')).toHaveLength(directory.length);
  });

  it('puts first what was asked for by name, then the large networks', () => {
    expect(find('face')[0]).toBe('facebook');
    const always = new Set(directory.filter(({ inPage }) => inPage === 'always').map(({ id }) => id));
    expect(
      find('')
        .slice(0, always.size)
        .every((id) => always.has(id)),
    ).toBe(true);
  });

  it.each([
    ['petition', 'petition'],
    ['signatures', 'petition'],
    ['sign', 'petition'],
    ['donate', 'giving'],
    ['donations', 'giving'],
    ['appeal', 'giving'],
    ['money', 'giving'],
    ['event', 'event'],
    ['meeting', 'event'],
  ])('answers "%s" with every place of that kind', (word, category) => {
    const found = find(word);
    for (const { id } of directory.filter((one) => one.category === category)) expect(found, id).toContain(id);
  });

  it('finds podcasts by what everybody calls them', () => {
    expect(find('podcast').slice(0, 2).sort()).toEqual(idsNow('apple-podcasts', 'spotify-podcasts'));
  });

  it.each([
    ['collect-signatures', 'petition'],
    ['fundraise', 'giving'],
    ['bring-people-together', 'event'],
  ] as const)('puts the places that are made for it before all others: %s', (purpose, category) => {
    const made = directory.filter((one) => one.category === category).map(({ id }) => id);
    expect(find('', purpose).slice(0, made.length).sort()).toEqual([...made].sort());
  });

  it('ranks by fit for a purpose: strengths before tips, the first strength before the others', () => {
    expect(find('', 'network')[0]).toBe('linkedin');
    // Places that are for giving come before all others.
    const giving = new Set(directory.filter(({ category }) => category === 'giving').map(({ id }) => id));
    expect(new Set(find('', 'fundraise').slice(0, giving.size))).toEqual(giving);
    expect(
      find('', 'fundraise')
        .filter((id) => !giving.has(id))
        .slice(0, 5),
    ).toContain('substack');
    const five = find('', 'accountability').slice(0, 5);
    // Every platform has some tip for it: that is not what makes one good at it.
    for (const id of five) expect(finderEntries.find((one) => one.id === id)?.purposes.accountability).toBeGreaterThan(5);
    // A place for reviews of one country's charities is no answer for everybody.
    expect(five).not.toContain('candid');
  });
});

describe('connections', () => {
  it('lead only to places with a name', () => {
    const names = new Set([...directory.map(({ id }) => id), ...Object.keys(externalServices)]);
    for (const connection of connections) {
      expect(names, `data/reference/external-services.ts has no name for "${connection.to}"; add one, or add a platform file`).toContain(
        connection.to,
      );
      expect(names, `data/reference/external-services.ts has no name for "${connection.from}"; add one, or add a platform file`).toContain(
        connection.from,
      );
    }
  });

  it('of Instagram: Facebook and Threads work, X and Tumblr have ended and say the way round', () => {
    const { from, ended } = connectionsOf(connections, 'instagram');
    for (const to of idsNow('facebook', 'threads')) {
      const connection = from.find((one) => one.to === to);
      expect(connection).toMatchObject({ state: 'works' });
      expect(connection?.steps.length).toBeGreaterThan(0);
    }
    for (const to of idsNow('x', 'tumblr')) expect(ended.find((one) => one.to === to)?.instead).toBeTruthy();
  });

  it('of one pair stand in one file only', () => {
    const keys = connections.map(
      (connection) => `${connection.from} ${connection.to} ${connection.how} ${connection.state} ${connection.text}`,
    );
    expect(keys).toEqual([...new Set(keys)]);
  });
});

describe('dates in words', () => {
  it.each([
    ['2026', '2026'],
    ['2026-11', 'Nov 2026'],
    ['2026-11-22', '22 Nov 2026'],
  ])('%s is %s', (date, words) => {
    expect(dateInWords(date, 'en-GB')).toBe(words);
  });

  it('that is none stays as it is, in any language', () => {
    for (const language of ['en-GB', 'sv']) expect(dateInWords('soon-ish', language)).toBe('soon-ish');
  });

  it('is written in English as the browser would, but for September, which is written "Sep" and "Sept"', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(7, 10), (date, length) => {
        const written = date.toISOString().slice(0, length);
        const style: Intl.DateTimeFormatOptions = {
          year: 'numeric',
          month: 'short',
          timeZone: 'UTC',
          ...(length === 10 && { day: 'numeric' }),
        };
        const wanted = new Intl.DateTimeFormat('en-GB', style).format(date).replace('Sept', 'Sep');
        expect(dateInWords(written, 'en-GB')).toBe(wanted);
      }),
    );
  });
});
