import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../core/places/answers.ts';
import { internetChoices, isUnanswered } from '../../../../core/places/answers.ts';
import { type Suited, suit } from '../../../../core/places/suit.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { placeFacts } from '../../../../data/catalogue/places.generated.ts';
import { closedCountries } from '../../../../data/places/closed-countries.ts';
import { countries } from '../../../../data/places/countries.ts';
import { audiences, makings, purposes } from '../../../../data/schema/vocabulary.ts';

const nothing: Answers = {
  hours: undefined,
  people: undefined,
  internet: undefined,
  makes: [],
  purposes: [],
  hears: [],
  country: undefined,
};
const ask = (answers: Partial<Answers>): Suited => suit({ ...nothing, ...answers }, placeFacts) as Suited;
const placesFor = (answers: Partial<Answers>): string[] => ask(answers).places.map(({ id }) => id);

/** Countries of which the catalogue knows something, and as many others. */
const special = [
  ...new Set([
    ...Object.values(placeFacts).flatMap(({ blockedIn, onlyIn = [] }) => [...Object.keys(blockedIn), ...onlyIn]),
    ...Object.keys(closedCountries),
  ]),
];
const fields = {
  hours: fc.constantFrom(undefined, 1, 2, 5, 10),
  people: fc.constantFrom(undefined, 1, 2, 3),
  internet: fc.constantFrom(undefined, ...internetChoices),
  makes: fc.subarray([...makings]),
  purposes: fc.subarray([...purposes], { maxLength: 4 }),
  hears: fc.subarray([...audiences]),
  country: fc.option(fc.oneof(fc.constantFrom(...special), fc.constantFrom(...countries)), { nil: undefined }),
};
const anyAnswers = fc.record(fields);
/** Asked of the platform files themselves, so that core/places/available.ts is not its own judge. */
function isShut(id: string, country: string | undefined): boolean {
  const platform = platforms.find((one) => one.id === id);
  const only = [...(platform?.limits ?? []).flatMap(({ onlyIn = [] }) => onlyIn), ...(platform?.fit?.onlyFor?.countries ?? [])];
  if (!country) return only.length > 0;
  const isBlocked = platform?.limits.some(({ blockedIn }) => blockedIn?.includes(country)) ?? false;
  const closed = closedCountries[country];
  return isBlocked || (only.length > 0 && !only.includes(country)) || (closed !== undefined && !closed.open.includes(id));
}

describe('the two places, for answers of every kind', () => {
  it('are two at most and each once, with a reason, open in the country, and with no messenger that is shut', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const suited = suit(answers, placeFacts);
        if (!suited) return void expect(isUnanswered(answers)).toBe(true);
        const ids = suited.places.map(({ id }) => id);
        expect(ids.length).toBeLessThanOrEqual(2);
        expect(new Set([...ids, suited.messenger?.id]).size).toBe(ids.length + 1);
        for (const { id, strength } of suited.places) {
          // A strength for a purpose that was asked for; or else "best for", which every platform has.
          if (strength) expect(answers.purposes).toContain(strength);
          expect(isShut(id, answers.country), `${id} in ${answers.country}`).toBe(false);
        }
        const { messenger } = suited;
        if (messenger?.id) expect(isShut(messenger.id, answers.country), `${messenger.id} in ${answers.country}`).toBe(false);
        if (messenger) expect(messenger.id ?? messenger.name).toBeTruthy();
        for (const { id, because } of suited.notNow) {
          expect(ids).not.toContain(id);
          expect(because.why).not.toBe('elsewhere');
          if (because.why !== 'blocked' && because.why !== 'closed') expect(isShut(id, answers.country), id).toBe(false);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('are for the kinds of group that they are for: no blog without writing, no place for reviews without its readers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { id } of suit(answers, placeFacts)?.places ?? []) {
          const { category, fit } = placeFacts[id] as (typeof placeFacts)[string];
          const meant = (listed: readonly string[] | undefined, said: readonly string[]) =>
            !listed || listed.some((one) => said.includes(one));
          expect(meant(fit?.onlyFor?.makes, answers.makes) && meant(fit?.onlyFor?.hears, answers.hears), id).toBe(true);
          expect(meant(fit?.onlyFor?.purposes, answers.purposes), id).toBe(true);
          // A messenger is named apart. What is for one use, such as petitions or giving, says which: nobody else is sent there.
          expect(category, id).not.toBe('messaging');
          if (!['network', 'blog', 'forum', 'reviews'].includes(category))
            expect(fit?.onlyFor?.purposes ?? fit?.onlyFor?.makes, id).toBeDefined();
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('change by one at most with one answer, unless it is the purpose or what they like to make', () => {
    const change = fc.constantFrom('hours' as const, 'people' as const, 'internet' as const, 'hears' as const, 'country' as const);
    fc.assert(
      fc.property(anyAnswers, anyAnswers, change, (before, other, field) => {
        const after = { ...before, [field]: other[field] };
        const [was, is] = [suit(before, placeFacts), suit(after, placeFacts)];
        if (!was || !is) return;
        const stays = is.places.map(({ id }) => id);
        // What is shut in the new country has to go, and what was shut in the one before may come: no change of mind.
        const gone = was.places.filter(({ id }) => !stays.includes(id) && !isShut(id, after.country));
        const opened = is.places.filter(({ id }) => isShut(id, before.country));
        expect(gone.length - opened.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 5000 },
    );
  });

  it('are the same for the same answers, in whatever order they were given', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const turned = { ...answers, makes: [...answers.makes].reverse(), hears: [...answers.hears].reverse() };
        const ids = (one: Answers) => suit(one, placeFacts)?.places.map(({ id }) => id);
        expect(ids(turned)).toEqual(ids(answers));
      }),
    );
  });

  it('are undefined only as long as nothing is answered', () => {
    expect(suit(nothing, placeFacts)).toBeUndefined();
    expect(placesFor({ hours: 1 })).toHaveLength(2);
    expect(placesFor({ hears: ['donors'] })).toHaveLength(2);
  });
});

describe('another purpose', () => {
  it('shows other places, for most pairs of purposes', () => {
    const results = purposes.map((purpose) =>
      placesFor({ purposes: [purpose] })
        .sort()
        .join(),
    );
    const pairs = results.flatMap((one, at) => results.slice(at + 1).map((other) => one !== other));
    expect(new Set(results).size).toBeGreaterThanOrEqual(10);
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThan(0.9);
  });

  it('shows another reason where it shows the same place', () => {
    const strengthOf = (purpose: 'find-supporters' | 'advocate') =>
      ask({ purposes: [purpose] }).places.find(({ id }) => id === 'facebook')?.strength;
    expect(strengthOf('find-supporters')).toBe('find-supporters');
    expect(strengthOf('advocate')).toBe('advocate');
  });
});

describe('for people such as', () => {
  it('one person with two hours and a bad line who likes stories: nothing with much video, and WhatsApp', () => {
    const suited = ask({
      hours: 2,
      people: 1,
      internet: 'slow',
      makes: ['texts', 'photos'],
      purposes: ['raise-awareness'],
      hears: ['families'],
    });
    for (const { id } of suited.places) expect(placeFacts[id]?.fit?.data, id).not.toBe('much');
    expect(suited.places[0]?.hours).toBeLessThanOrEqual(2);
    expect(suited.messenger?.id).toBe('whatsapp');
    expect(suited.notNow.find(({ id }) => id === 'tiktok')?.because).toEqual({ why: 'internet' });
    expect(
      ask({ hours: 2, people: 1, internet: 'slow', makes: ['texts'], purposes: ['raise-awareness'], hears: ['families'] }).places[0]?.id,
    ).toBe('facebook');
  });

  it('a group in India: no TikTok, and it says why', () => {
    const suited = ask({ makes: ['short-video'], hears: ['young'], purposes: ['raise-awareness'], country: 'IN' });
    expect(suited.places.map(({ id }) => id)).not.toContain('tiktok');
    expect(suited.notNow[0]).toEqual({ id: 'tiktok', because: { why: 'blocked', limit: 'countries' } });
  });

  it('young people and short video: places of video, TikTok among them', () => {
    const ids = placesFor({ makes: ['short-video'], hears: ['young'] });
    expect(ids).toContain('tiktok');
    for (const id of ids) expect(placeFacts[id]?.fit?.makes, id).toContain('short-video');
  });

  it('donors and articles: one blog or newsletter, and a place where donors are', () => {
    for (const wanted of [[], ['fundraise'], ['keep-supporters-updated']] as const) {
      const [work, heard] = placesFor({ makes: ['articles'], hears: ['donors'], purposes: [...wanted] });
      expect(placeFacts[work ?? '']?.category).toBe('blog');
      expect(placeFacts[heard ?? '']?.fit?.hears).toContain('donors');
    }
  });

  it('officials and accountability: a place that is strong at it, and one where officials are', () => {
    const suited = ask({ hears: ['officials'], purposes: ['accountability'] });
    expect(suited.places[0]?.strength).toBe('accountability');
    expect(placeFacts[suited.places[1]?.id ?? '']?.fit?.hears).toContain('officials');
  });

  it('donors in the United States who ask for accountability: a place for reviews, which nobody elsewhere is shown', () => {
    const answers: Partial<Answers> = { hears: ['donors'], purposes: ['accountability'] };
    expect(placesFor({ ...answers, country: 'US' })).toContain('candid');
    for (const country of [undefined, 'KE', 'IN']) expect(placesFor({ ...answers, country })).not.toContain('candid');
  });

  it.each([
    ['collect-signatures', 'petition'],
    ['fundraise', 'giving'],
    ['bring-people-together', 'event'],
  ] as const)('who wants to %s: a place that is made for it, whoever is to hear, and no meeting room', (purpose, category) => {
    for (const hears of [[], ...audiences.map((one) => [one])])
      for (const country of [undefined, 'KE', 'IN', 'US', 'GB', 'DE', 'BR']) {
        const ids = placesFor({ purposes: [purpose], hears, country });
        expect(
          ids.map((id) => placeFacts[id]?.category),
          `${hears} ${country}: ${ids}`,
        ).toContain(category);
        // Nobody hears of a meeting in the room where it is held.
        expect(ids).not.toContain('zoom');
      }
  });

  it('who wants money: a site that sends it to their country', () => {
    for (const country of ['KE', 'IN', 'BR', undefined])
      for (const id of placesFor({ purposes: ['fundraise'], country })) expect(['gofundme', 'justgiving'], `${country}`).not.toContain(id);
    expect(placesFor({ purposes: ['collect-signatures'], country: 'DE' })).toContain('openpetition');
  });

  it('a country that shuts nearly everything off: its own network and messenger at most', () => {
    // Since Weibo is known: the source that says what is shut in China names it, beside WeChat, as what people use there.
    expect(ask({ country: 'CN', purposes: ['share-news'] })).toMatchObject({ places: [{ id: 'weibo' }], messenger: { id: 'wechat' } });
    expect(ask({ country: 'KP', purposes: ['share-news'] })).toMatchObject({ places: [], messenger: undefined });
  });

  it('people in Russia: VK, where everything else they would be shown is blocked', () => {
    const suited = ask({ country: 'RU', hears: ['families'], makes: ['texts'] });
    expect(suited.places.map(({ id }) => id)).toContain('vk');
    expect(suited.messenger).toBeUndefined();
    expect(placesFor({ hears: ['families'], makes: ['texts'] })).not.toContain('vk');
  });
});

describe('the messenger', () => {
  it.each([
    ['KE', 'whatsapp'],
    ['JP', 'line'],
    ['UZ', 'telegram'],
    ['CN', 'wechat'],
    ['KR', 'kakaotalk'],
    ['UA', 'viber'],
    // No source says it: the one with the most people.
    ['TD', 'whatsapp'],
    [undefined, 'whatsapp'],
  ])('of %s is %s', (country, id) => {
    expect(ask({ hours: 2, country }).messenger?.id).toBe(id);
  });

  it('may be one that the catalogue does not know', () => {
    expect(ask({ country: 'VN' }).messenger).toMatchObject({ name: 'Zalo', source: { confidence: 'reported' } });
  });
});
