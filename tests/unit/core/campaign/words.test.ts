import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareTag, tagInSmall, tagProblems, unmeantIn } from '../../../../core/campaign/hashtag.ts';
import { belowMessages, wholeMessage } from '../../../../core/campaign/kit-text.ts';
import { almostSame, mostAlike, similarity } from '../../../../core/campaign/similar.ts';
import { unmeantWords } from '../../../../data/reference/unmeant-words.ts';

describe('a hashtag', () => {
  it.each([
    ['', ['empty']],
    ['CleanWater', []],
    ['Water', []],
    ['water', []],
    ['cleanwaternow', ['low']],
    ['Clean Water', ['signs']],
    ['clean-water', ['signs']],
    ['water!', ['signs']],
    ['2026', ['digits']],
    ['20_26', ['digits']],
    ['Water2026', []],
    ['CleanWaterForEveryChildInKisumu', ['long']],
    ['cleanwaterforeverychildinkisumu', ['long', 'low']],
    ['स्वच्छपानी', []],
    ['ماءنظيف', []],
    ['чистаяводасейчас', ['low']],
  ])('"%s" has %j', (tag, problems) => {
    expect(tagProblems(tag)).toEqual(problems);
  });

  it('is taken as people type it', () => {
    expect([' #CleanWater ', '＃Water', '##a', '# b', 'c'].map(bareTag)).toEqual(['CleanWater', 'Water', 'a', 'b', 'c']);
    expect(tagInSmall('SusanAlbumParty')).toBe('susanalbumparty');
  });

  it.each([
    ['SusanAlbumParty', ['anal']],
    ['susan_album', []],
    ['TeachersTalking', ['stalking']],
    ['KidsExchange2026', ['sex']],
    ['PenIsland', ['penis']],
    ['AfricanAlliance', ['anal']],
    ['WHOReport', ['whore']],
    // Meant, or inside of a word.
    ['StopHateSpeech', []],
    ['AnalyseBassoons', []],
    ['LetItGrow', []],
    ['ChristmasSpirit', []],
    ['SaveTheVillage', []],
    ['CleanWaterNow', []],
    // Nothing shows where a word ends.
    ['susanalbumparty', []],
    ['İstanbulAnalizi', []],
    ['ماءنظيف', []],
  ])('in "%s" people may read %j', (tag, words) => {
    expect(unmeantIn(tag)).toEqual(words);
  });

  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const ofLetters = fc.stringMatching(/^[b-z]{0,4}$/);

  it('finds every word wherever two words meet in it', () => {
    const crossing = fc
      .record({ word: fc.constantFrom(...unmeantWords), cut: fc.nat(), before: ofLetters, after: ofLetters })
      .map(({ word, cut, before, after }) => {
        const at = 1 + (cut % (word.length - 1));
        return { word, tag: capital(before + word.slice(0, at)) + capital(word.slice(at) + after) };
      });
    fc.assert(fc.property(crossing, ({ word, tag }) => unmeantIn(tag).some((found) => found.includes(word))));
  });

  it('says nothing of a word that stands alone', () => {
    for (const word of unmeantWords) expect(unmeantIn(`Stop${capital(word)}2030`)).not.toContain(word);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void unmeantIn(bareTag(typed))));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void tagProblems(bareTag(typed))));
  });
});

describe('a message', () => {
  const campaign = { link: 'https://water.example/letter', tag: 'CleanWater' };

  it('has link and hashtag below, unless they stand in it', () => {
    expect(wholeMessage({ text: 'Help us. ' }, campaign)).toBe('Help us.\n\nhttps://water.example/letter #CleanWater');
    expect(wholeMessage({ text: 'See https://water.example/letter' }, campaign)).toBe('See https://water.example/letter\n\n#CleanWater');
    expect(wholeMessage({ text: '#cleanwater https://water.example/letter' }, campaign)).toBe('#cleanwater https://water.example/letter');
    expect(wholeMessage({ text: 'Alone' }, { link: '', tag: '' })).toBe('Alone');
    expect(wholeMessage({ text: '' }, campaign)).toBe(belowMessages(campaign));
  });
});

describe('likeness', () => {
  const texts = [
    'I am joining in for clean water. It matters to me and to people I know.',
    'I am joining in for clean water. It matters to me and to people I love.',
    'What would you do if it were your family?',
  ];

  it('finds the two that are almost the same', () => {
    expect(mostAlike(texts)).toMatchObject({ one: 0, other: 1 });
    expect(mostAlike(texts)?.similarity).toBeGreaterThanOrEqual(almostSame);
    expect(mostAlike([texts[0] as string, texts[2] as string])).toBeUndefined();
    expect(mostAlike([])).toBeUndefined();
  });

  it('does not count links, hashtags, names, capitals and signs', () => {
    expect(similarity('Clean water now! https://a.example #One', '@who CLEAN water, now https://b.example/x #Two')).toBe(1);
  });

  it('is none where nothing is written', () => {
    expect(similarity('', '')).toBe(0);
    expect(similarity('https://a.example', 'https://a.example')).toBe(0);
  });

  it('is the same both ways, from 0 to 1, and 1 with itself', () => {
    const words = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const alike = similarity(a, b);
        expect(alike).toBe(similarity(b, a));
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect([0, 1]).toContain(similarity(a, a));
      }),
    );
  });
});
