import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOld } from '../../../core/catalogue/fact-age.ts';
import { looksLikePlatform } from '../../../core/custom/shape.ts';
import { cardFacts } from '../../../core/detection/card-facts.ts';
import { pieces } from '../../../data/catalogue/all-pieces.ts';
import { platforms } from '../../../data/catalogue/catalogue.ts';
import { faultInWords } from '../../../data/messages/faults.ts';
import { citing } from '../../../data/schema/citing.ts';
import { faultsOf } from '../../../data/schema/faults.ts';
import type { Platform } from '../../../data/schema/schema.ts';
import civic from '../../fixtures/own/civic-forum.json';

const all = platforms.map((platform) => [platform.id, platform] as const);

/** Places that a fact may be about. A fact that names one must say in "where" where it holds. */
const region =
  /\b(United States|USA|European Union|European Economic Area|Australia|Britain|Canada|Switzerland|Japan|Russia|India|some countries|some states)\b/i;

/** Words that name a menu, a setting or a limit: facts of the platform, and no advice. */
const ofThePlatform = /\b([Ss]ettings|Preferences|[Tt]wo-(step|factor)|2-[Ss]tep|under [A-Z]\w+|never more than|It must be|there is no)\b/;

describe.each(all)('the facts of %s', (_, platform) => {
  const { limits, links, nonprofit, guide, sources } = platform;

  it('rest on a source that is confirmed, or say their doubt', () => {
    for (const { at, keys, doubt } of citing(platform)) {
      if (keys.some((key) => sources[key]?.confidence === 'unconfirmed')) expect(doubt, at).toBeTruthy();
    }
  });

  it('say where they hold, if they name a place', () => {
    for (const fact of [...limits, ...links, ...(nonprofit ? [nonprofit] : [])]) {
      if (region.test(fact.text)) expect(fact.where, fact.text).toBeDefined();
    }
  });

  it('that are first steps and name a setting or a limit have a source', () => {
    for (const step of guide) if (typeof step === 'string') expect(step.replace(/[^.]* if [^.]*\./, '')).not.toMatch(ofThePlatform);
  });

  it('say their doubt where everything they rest on was three years old when it was read', () => {
    const alive = links.filter(({ state }) => state !== 'ended').map((link) => ({ ...link, keys: link.sources }));
    const others = [...limits, ...(nonprofit ? [nonprofit] : [])].map((fact) => ({ ...fact, keys: [fact.source] }));
    for (const { keys, doubt, text } of [...alive, ...others]) {
      const old = keys.every((key) => {
        const { date, checked = '' } = sources[key] ?? {};
        return date !== undefined && isOld(`${date}-01-01`.slice(0, 10), checked, 36);
      });
      if (old) expect(doubt, text).toBeTruthy();
    }
  });

  it('about an end give its day or a doubt', () => {
    for (const { state, ended, doubt, text } of links) if (state === 'ended') expect(ended ?? doubt, text).toBeTruthy();
  });
});

describe.each(Object.entries(pieces))('the card in the pages of %s', (id, { pages, firsts }) => {
  const card = cardFacts(pages, firsts);
  it('leaves out neither what is not certain of a tip nor where it holds', () => {
    for (const [i, { doubt, where, text }] of (platforms.find((one) => one.id === id)?.tips ?? []).entries()) {
      const shown = card.tips[i]?.text;
      expect(shown).toContain(text);
      if (doubt) expect(shown).toContain(`Not certain: ${doubt}`);
      for (const place of [...(where?.only ?? []), ...(where?.except ?? [])]) expect(shown).toContain(place);
      if (!doubt && !where) expect(shown).toBe(text);
    }
  });
});

describe('the check of a platform file', () => {
  const kinds = all.flatMap(([id, platform]) => citing(platform).map(({ at }) => ({ id, at })));

  it('refuses every kind of fact that is not confirmed and says no doubt', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), ({ id, at }) => {
        const copy = structuredClone(platforms.find((one) => one.id === id)) as Platform;
        const fact = citing(copy).find((one) => one.at === at);
        const key = fact?.keys[0] as string;
        JSON.stringify(copy, (_, value) => {
          if (value && typeof value === 'object' && !Array.isArray(value)) delete value.doubt;
          return value;
        });
        copy.links = copy.links.filter(({ state, ended }) => state !== 'ended' || ended);
        (copy.sources[key] as { confidence: string }).confidence = 'unconfirmed';
        const said = faultsOf(copy).faults.map(faultInWords).join('\n');
        if (citing(copy).some((one) => one.at === at)) expect(said).toContain(`${at}: cites "${key}", which is not confirmed; add "doubt"`);
      }),
      { numRuns: 100, seed: 11 },
    );
  });

  it('tells what to change in an end without a day, a step without a source, a place written as a sentence', () => {
    const [, facebook] = all.find(([id]) => id === 'facebook') ?? [];
    const faults = (change: (copy: Platform) => void) => {
      const copy = structuredClone(facebook) as Platform;
      change(copy);
      return faultsOf(copy).faults.map(faultInWords).join('\n');
    };
    const ended = (copy: Platform) => copy.links.find(({ state }) => state === 'ended') as Platform['links'][number];
    expect(
      faults((copy) => {
        delete ended(copy).ended;
        delete ended(copy).doubt;
      }),
    ).toMatch(/an ended link needs "ended"/);
    expect(faults((copy) => copy.guide.splice(0, 1, { text: 'Make a Page' } as never))).toMatch(/guide\[0\]/);
    expect(faults((copy) => copy.guide.splice(0, 1, { text: 'Make a Page', source: 'gone' }))).toMatch(/cites the source "gone"/);
    expect(
      faults((copy) => {
        (copy.limits[0] as Platform['limits'][number]).where = { only: ['in Japan'] };
      }),
    ).toMatch(/write the place alone/);
  });
});

describe('a platform file of the first format', () => {
  it('still fits: figures beside a limit, pictures in the rules, first steps as texts', () => {
    const old = {
      ...civic,
      limits: [{ id: 'civic-forum-photos', text: 'Up to four photos in a post', value: 4, unit: 'photos', source: 'about' }],
      compose: {
        text: { most: 500, unit: 'graphemes', source: 'about' },
        links: { work: true, source: 'about' },
        tags: { work: false, source: 'about' },
        handles: 'none',
        pictures: 4,
        threads: false,
      },
    };
    const { platform, faults } = faultsOf(old);
    expect(faults).toEqual([]);
    expect(looksLikePlatform({ ...old, inPage: 'ask' })).toBe(true);
    expect(JSON.stringify(platform)).not.toMatch(/"value":4|"pictures":4/);
  });

  it('may hold steps with a source, doubts and places in the new one', () => {
    const fresh = {
      ...civic,
      inPage: 'ask',
      guide: [
        { text: 'Confirm your address', source: 'about', doubt: 'Not everywhere', where: { only: ['Bern'], age: 16 } },
        ...civic.guide,
      ],
    };
    expect(faultsOf(fresh).faults).toEqual([]);
    expect(looksLikePlatform(fresh)).toBe(true);
    for (const step of [{ text: 'Confirm' }, { text: 'Confirm', source: 7 }, 7, null]) {
      expect(looksLikePlatform({ ...fresh, guide: [step] })).toBe(false);
    }
  });
});
