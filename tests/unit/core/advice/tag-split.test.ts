import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { camelCase, longTag, needsTagWords } from '../../../../core/advice/camel-case.ts';
import { readTagWords, wordsOfTag } from '../../../../core/advice/tag-split.ts';
import { longWords } from '../../../../data/reference/plain-words.ts';
import { tagWords } from '../../../../data/reference/tag-words.ts';
import { took } from '../../../fixtures/time.ts';
import { draftOf } from './drafts.ts';

const words = readTagWords(tagWords);
const offered = (tag: string, language = '') => {
  const draft = draftOf({ tags: [tag], language });
  return camelCase(draft, [], {}, words)?.fix?.(draft).tags[0];
};

describe('the list', () => {
  it('has each word once, in order, in small letters of English', () => {
    const all = tagWords.trim().split(/\s+/);
    expect(all).toEqual([...new Set(all)].sort());
    for (const word of all) expect(word).toMatch(/^[a-z]{2,}$/);
    expect(all.length).toBeGreaterThan(2000);
    expect(tagWords.length).toBeLessThan(32_000);
  });

  it('has both spellings', () => {
    for (const word of 'organisation organization labour labor immunisation immunization behaviour behavior defence defense'.split(' '))
      expect(words.has(word), word).toBe(true);
  });
});

describe('a run-together hashtag', () => {
  it.each([
    ['endpolio', 'EndPolio'],
    ['endpolionow', 'EndPolioNow'],
    ['menstrualhealth', 'MenstrualHealth'],
    ['climatejustice', 'ClimateJustice'],
    ['vaccineswork', 'VaccinesWork'],
    ['leavenoonebehind', 'LeaveNoOneBehind'],
    ['endviolenceagainstwomen', 'EndViolenceAgainstWomen'],
    ['womensrights', 'WomensRights'],
    ['cleanwaterforall', 'CleanWaterForAll'],
    ['worldaidsday', 'WorldAidsDay'],
    ['worldsoilday', 'WorldSoilDay'],
    ['endpolio2030', 'EndPolio2030'],
    ['covid19vaccine', 'Covid19Vaccine'],
    ['girlseducation', 'GirlsEducation'],
    ['stopthewar', 'StopTheWar'],
    ['refugeeswelcome', 'RefugeesWelcome'],
    ['humanrightsday', 'HumanRightsDay'],
    ['fridaysforfuture', 'FridaysForFuture'],
    ['mentalhealthmatters', 'MentalHealthMatters'],
    ['standwithukraine', 'StandWithUkraine'],
    ['internationalwomensday', 'InternationalWomensDay'],
    ['expertsexchange', 'ExpertsExchange'],
    ['whorepresents', 'WhoRepresents'],
    ['childrensexhibition', 'ChildrensExhibition'],
  ])('#%s is offered as #%s', (tag, wanted) => expect(offered(tag)).toBe(wanted));

  it.each(
    [
      'polio',
      'unicef',
      'covid19',
      'covid',
      'unhcr',
      'lgbtqia',
      '2030agenda',
      'abc123',
      'solidaridad',
      'esperanza',
      'kinderrechte',
      'bellingcat',
    ].concat(
      'network workshop injustice inequality heritage together therapist therapists island weekend nowhere theme season leadership'.split(
        ' ',
      ),
      'safeguarding breastfeeding handwashing peacebuilding fundraising storytelling earthquake rainforest helpline frontline'.split(' '),
      'deadline statelessness homelessness healthcare everyone without transparency transport donation manager hostage damage'.split(' '),
    ),
  )('#%s is one word, or nobody knows: nothing is offered', (tag) => expect(offered(tag)).toBeUndefined());

  it.each([...longWords])('%s stays one word', (word) => expect(offered(word)).toBeUndefined());

  it('keeps an unknown rest whole', () => {
    for (const tag of ['endpoliozzz', 'zzzendpolio', 'endzzzpolio', 'savethewumpus']) expect(offered(tag)).toBeUndefined();
  });

  it('in another language is not taken apart into small words', () => {
    expect(offered('climateaction', 'de')).toBe('ClimateAction');
    expect(offered('endpolio', 'fr')).toBeUndefined();
  });

  /** Hashtags and names that became known because they can be read in two ways; and some more of that kind. */
  const infamous =
    'susanalbumparty nowthatchersdead therapist penisland powergenitalia expertsexchange whorepresents molestationnursery choosespain speedofart ' +
    'teacherstalking childrensexpo kidsexpress kidsexchange kidsexplore kidsexpected peoplesexperience mansexpenses safesexpert animalspain ' +
    'analytics classaction massacre manslaughter slaughterhouse auctionshit dicksonweb lesbocages ipanywhere swissbit cummingsfirst ' +
    'childrenswear oldmanshaven americanscrapmetal gotahoe bigalsonline swissbank menshealth therapists skillstalk hopeskills artistskill ' +
    'womenskilled farmerskill girlskill nurseskill boyskilling familieskilled actsnow';
  it.each(infamous.split(' '))('#%s gets no embarrassing reading', (tag) => {
    const shown = wordsOfTag(tag, words) ?? [];
    for (const word of shown)
      expect(word, shown.join(' ')).not.toMatch(
        /^(anal|anus|bum|bums|rapist|penis|genitalia|sex|whore|pain|fart|dick|dicks|stalking|shit|crap|cum|hoe|ass|massa|laughter|kill|killing|killed|hit|mole|scrap|lesbo|slave|rape|tit|die|dead)$/,
      );
  });

  it('is put together of its words again, for any words of the list', () => {
    const some = fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(some, (parts) => {
        const tag = parts.join('');
        const found = wordsOfTag(tag, words);
        if (!found) return;
        expect(found.join('')).toBe(tag);
        expect(found.length).toBeLessThanOrEqual(parts.length);
      }),
    );
  });

  it('is no question for the person any more where its words are known', () => {
    const draft = draftOf({ tags: ['leavenoonebehind'] });
    expect(longTag(draft, [], {})?.found).toEqual(['leavenoonebehind']);
    expect(longTag(draft, [], {}, words)).toBeUndefined();
  });

  it('asks for the list only where it may help', () => {
    expect(needsTagWords(draftOf({ tags: ['EndPolio', 'polio', 'شلل_الأطفال'], text: 'No tag' }))).toBe(false);
    expect(needsTagWords(draftOf({ text: 'See #endpolio' }))).toBe(true);
  });

  it('of any length takes no time', () => {
    const long = 'and'.repeat(10_000);
    expect(took(() => [wordsOfTag(long, words), wordsOfTag(long.slice(0, 60), words)], 20)).toBeLessThan(20);
  });
});
