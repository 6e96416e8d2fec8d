import { describe, expect, it } from 'vitest';
import { advise } from '../../../../core/advice/advice.ts';
import type { Where } from '../../../../core/advice/check.ts';
import type { Draft } from '../../../../core/drafts/draft.ts';
import type { AdviceId } from '../../../../data/reference/advice.ts';
import { placeOf } from '../../../fixtures/compose.ts';
import { draftOf, instagram, places, x } from './drafts.ts';

const find = (id: AdviceId, given: Partial<Draft>) => advise(draftOf(given), places).find((one) => one.id === id);
const found = (id: AdviceId, given: Partial<Draft>) => find(id, given)?.found;
const fixed = (id: AdviceId, given: Partial<Draft>) => find(id, given)?.fix?.(draftOf(given));
const alt = (text: string, name = 'a.jpg') => ({ pictures: [{ id: '1', name, alt: text }] });

describe('hashtags', () => {
  it.each([
    ['end polio', 'EndPolio'],
    ['end-polio', 'EndPolio'],
    ['end_polio_now', 'EndPolioNow'],
    ['конец полиомиелиту', 'КонецПолиомиелиту'],
    ['δικαιώματα παιδιών', 'ΔικαιώματαΠαιδιών'],
    ['été à paris', 'ÉtéÀParis'],
  ])('"%s" gets capitals: %s', (tag, wanted) => {
    expect(fixed('camel-case', { tags: [tag, 'Other'] })?.tags).toEqual([wanted, 'Other']);
    expect(find('tag-breaks', { tags: [tag] })).toBeUndefined();
  });

  it('get capitals where the text has their words', () => {
    const given = { text: 'Help us end polio now. #endpolionow', tags: ['endpolionow', 'polio'], name: 'Clean water' };
    expect(found('camel-case', given)).toEqual(['endpolionow']);
    expect(fixed('camel-case', given)).toEqual(
      draftOf({ ...given, text: 'Help us end polio now. #EndPolioNow', tags: ['EndPolioNow', 'polio'] }),
    );
    expect(fixed('camel-case', { tags: ['iyigün'], text: 'iyi gün', language: 'tr' })?.tags).toEqual(['İyiGün']);
  });

  it.each(['EndPolio', 'endPolio', 'polio', 'شلل_الأطفال', 'दो_बूँद', '消除_脊髓', 'ადამიანის_უფლებები', 'covid_19'])(
    '"%s" is left alone',
    (tag) => {
      expect(find('camel-case', { tags: [tag], text: `#${tag}` })).toBeUndefined();
      expect(find('tag-breaks', { tags: [tag] })).toBeUndefined();
    },
  );

  it('long and low, are for the person', () => {
    expect(find('long-tag', { tags: ['leavenoonebehind'], text: '#cleanwaterforall' })).toEqual({
      id: 'long-tag',
      found: ['leavenoonebehind', 'cleanwaterforall'],
    });
    expect(found('long-tag', { tags: ['cleanwaterfo', 'cleanwaterfor'] })).toEqual(['cleanwaterfor']);
    expect(find('long-tag', { tags: ['leavenoonebehind'], language: 'de-AT' })).toBeUndefined();
    expect(find('long-tag', { tags: ['microplasticsfree'], text: 'We are microplasticsfree' })).toBeUndefined();
  });

  it.each([
    ['U.S.', 'US'],
    ['COVID-19', 'COVID19'],
    ['Q&A', 'QA'],
    ['#EndPolio', 'EndPolio'],
    ["Women's Rights", 'WomensRights'],
    ["Droit à l'eau", 'DroitÀLEau'],
    ['شلل الأطفال', 'شلل_الأطفال'],
    ['消除 脊髓', '消除_脊髓'],
  ])('"%s" breaks: %s', (tag, wanted) => expect(fixed('tag-breaks', { tags: ['One', tag] })?.tags).toEqual(['One', wanted]));

  it.each(['Col·lectiu', 'צה״ל', 'می\u200cتوانیم', 'दोबूँद', 'A_1'])('"%s" does not break', (tag) =>
    expect(find('tag-breaks', { tags: [tag] })).toBeUndefined(),
  );

  it('need a letter', () => {
    expect(found('tag-figures', { tags: ['2030', '💧', '1A', 'A', ''] })).toEqual(['2030', '💧']);
    expect(find('tag-breaks', { tags: ['20.30'] })).toBeUndefined();
  });

  it('may be too many', () => {
    const tags = ['A', 'B', 'C', 'D', 'E'];
    expect(find('many-tags', { tags, text: '#a #e' })).toBeUndefined();
    expect(find('many-tags', { tags, text: '#f' })?.places).toEqual(['instagram']);
    expect(advise(draftOf({ tags, text: '#f' }), [x])).toEqual([{ id: 'many-tags', found: ['a', 'b', 'c', 'd', 'e', 'f'] }]);
  });
});

describe('pictures', () => {
  it('need a description', () => expect(found('alt-missing', alt('  ', 'b.png'))).toEqual(['b.png']));

  it.each([
    'IMG_2041.JPG',
    'two-nurses.jpeg',
    'IMG_2041',
    'DSC01234',
    'PXL_20261122_101112',
    'Screenshot 2026-11-22 at 10.11.12',
    'WhatsApp Image 2026-11-22 at 10.11.12 AM',
    'image1',
    'photo',
  ])('"%s" is a file name', (text) => {
    expect(found('alt-filename', alt(text))).toEqual([text]);
    expect(find('alt-filename', alt(text))?.fix).toBeUndefined();
  });
  it.each([
    'Two nurses give polio drops to a child.',
    'Photographers at work',
    'Image 2 of the series shows a well',
    'The sign says a.jpg here',
  ])('"%s" is none', (text) => {
    expect(find('alt-filename', alt(text))).toBeUndefined();
    expect(find('alt-image-of', alt(text))).toBeUndefined();
  });
  it('may be called by a file name in digits', () => expect(found('alt-filename', alt('nurses_2', 'nurses_2.jpg'))).toEqual(['nurses_2']));

  it.each([
    ['Image of two nurses', 'Two nurses'],
    ['A photo of a nurse', 'Nurse'],
    ['Picture showing the well', 'Well'],
    ['Une photo de deux infirmières', 'Deux infirmières'],
    ['Imagen de una niña', 'Niña'],
    ['Foto von zwei Kindern', 'Zwei Kindern'],
  ])('"%s" starts late', (text, wanted) =>
    expect(fixed('alt-image-of', alt(text))?.pictures[0]?.alt).toMatch(new RegExp(`^(A |The |Una )?${wanted}$`, 'i')),
  );

  it('always ask about people', () => expect(found('photo-consent', alt('A well'))).toEqual(['a.jpg']));
});

describe('emoji', () => {
  it.each([
    ['Yes 🎉🎉🎉!', 'Yes 🎉!'],
    ['🎉 👩‍👩‍👧 👍🏽 now', '🎉 now'],
    ['a ❤️❤️❤️\n💧💧💧💧', 'a ❤️\n💧'],
  ])('in a row: %j', (text, wanted) => expect(fixed('emoji-run', { text })?.text).toBe(wanted));

  it.each(['🎉🎉', '🎉\n🎉\n🎉', '🎉 a 🎉 b 🎉', '👩‍👩‍👧‍👦 👍🏽', '🇰🇪🇺🇬🇹🇿', '©®™', '1️⃣2️⃣3️⃣'])('not in a row: %j', (text) =>
    expect(find('emoji-run', { text })).toBeUndefined(),
  );

  it('are found in versions written by hand, of the chosen places', () => {
    const version = { title: '', parts: ['ok', '🎉🎉🎉'] };
    const given = { handWritten: { x: version, line: version } };
    expect(fixed('emoji-run', given)?.handWritten).toEqual({ x: { title: '', parts: ['ok', '🎉'] }, line: version });
  });
});

describe('letters', () => {
  it.each([
    ['𝗡𝗼 𝘄𝗮𝗿 𝟮𝟬𝟮𝟲 ｎｏｗ', 'No war 2026 now'],
    ['ⓅⒺⒶⒸⒺ ⒫⒪ 🄿🄾 🅟🅔 🆀🆁', 'PEACE (p)(o) PO PE QR'],
    ['𝓒𝓪𝓯é', 'Café'],
  ])('of their own become plain: %s', (text, wanted) => expect(fixed('fancy-letters', { text })?.text).toBe(wanted));
  it.each(['𝑝 < 0.05', 'ＮＰＯ法人', '🅰️🅱️', '½ ② Ⓜ️ ™ ﬁ'])('that are at home stay: %s', (text) =>
    expect(find('fancy-letters', { text })).toBeUndefined(),
  );

  it.each([
    'PLEASE SHARE WITH ALL',
    'Hello. EMERGENCY APPEAL! Give now.',
    'CONGRATULATIONS',
    'HELP THESE NOW and',
    'We say STOP THE WAR IN SUDAN today',
    'ПОМОГИТЕ НАМ СЕЙЧАС',
    'JOIN US ON 5 MAY AT NOON',
  ])('in capitals: %s', (text) => expect(find('all-caps', { text })).toMatchObject({ found: [expect.any(String)] }));
  it.each([
    'WHO UNICEF UNHCR IFRC ICRC UNFPA',
    'SWASTI, CRY, PRADAN and SEWA',
    'The FUNDACIÓN ESPERANZA helps',
    '#STOPTHEWARINSUDAN @STOPTHEWAR',
    'NO WAR NOW',
    'HELP THEM NOW and',
    'https://A.EXAMPLE/ABC/DEFGHIJKLM',
    'A I O',
  ])('are no shouting: %s', (text) => expect(find('all-caps', { text })).toBeUndefined());
});

describe('links', () => {
  it('lose what follows people, in the link and in the texts', () => {
    const given = { link: 'https://a.example/?utm_source=x&id=1', text: 'See (https://b.example/?fbclid=1), or #top' };
    expect(found('tracking', given)).toEqual(['utm_source', 'fbclid']);
    expect(fixed('tracking', given)).toEqual(draftOf({ link: 'https://a.example/?id=1', text: 'See (https://b.example/), or #top' }));
  });

  it('are dead in some places', () => {
    expect(find('dead-link', { link: 'https://a.example' })?.places).toEqual(['instagram']);
    expect(find('dead-link', { text: 'See https://a.example.' })?.found).toEqual(['https://a.example']);
    expect(find('dead-link', { text: 'No link' })).toBeUndefined();
    expect(advise(draftOf({ link: 'https://a.example' }), [x])).toEqual([]);
    expect(advise(draftOf({ link: 'https://a.example' }), [instagram])).toHaveLength(1);
  });

  it('are dead there only where one goes there, and nothing more is known', () => {
    const own = { link: 'https://a.example', handWritten: { instagram: { title: '', parts: ['No link'] } } };
    expect(find('dead-link', own)).toBeUndefined();
    const some: Where = {
      ...instagram,
      id: 'wechat',
      rules: { ...instagram.rules, links: { work: false, but: 'One works.', source: 's' } },
    };
    expect(advise(draftOf({ link: 'https://a.example' }), [some])).toEqual([]);
    expect(advise(draftOf({ link: 'https://a.example' }), [placeOf('wechat')])).toEqual([]);
  });

  it('become safe', () => {
    const given = { link: 'HTTP://a.example/x', text: 'http://b.example http://c.example:8080/' };
    expect(fixed('insecure-link', given)).toEqual(
      draftOf({ link: 'https://a.example/x', text: 'https://b.example http://c.example:8080/' }),
    );
    expect(find('insecure-link', { link: 'https://a.example/?to=http://b' })).toBeUndefined();
  });

  it('show where they go', () => {
    expect(found('short-link', { link: 'https://bit.ly/abc', text: 'or tinyurl.com/y2 or https://t.co/x' })).toEqual([
      'https://bit.ly/abc',
      'https://t.co/x',
      'tinyurl.com/y2',
    ]);
    for (const text of [
      'https://youtu.be/abc',
      'https://habit.ly/abc',
      'habit.ly/abc',
      'mail@bit.ly/x',
      'https://a.example/bit.ly/x',
      'https://bit.ly/',
      'https://goo.gl/maps/abc',
    ]) {
      expect(find('short-link', { text }), text).toBeUndefined();
    }
  });
});

describe('hashtags in the text', () => {
  const dead = (given: Partial<Draft>, ids = ['x', 'reddit', 'whatsapp']) =>
    advise(draftOf({ places: ids, ...given }), ids.map(placeOf)).find(({ id }) => id === 'dead-tag');
  it('are told of where they do nothing', () => {
    expect(dead({ text: '#EndPolio now.\n#Health' })).toMatchObject({ found: ['#EndPolio', '#Health'], places: ['reddit', 'whatsapp'] });
    expect(dead({ action: 'Join #EndPolio' })?.places).toEqual(['reddit', 'whatsapp']);
  });
  it('but not those of the list, which are left out there, nor where they work', () => {
    expect(dead({ text: 'Polio', tags: ['EndPolio'] })).toBeUndefined();
    expect(dead({ text: '#EndPolio' }, ['x', 'mastodon'])).toBeUndefined();
    expect(dead({ text: 'No. #1 and C#' })).toBeUndefined();
  });
  it('and not where the version of that place has none', () => {
    const handWritten = { reddit: { title: '', parts: ['Polio'] } };
    expect(dead({ text: '#EndPolio', handWritten })?.places).toEqual(['whatsapp']);
  });
});

describe('what may be private', () => {
  it.each([
    '+44 20 7946 0958',
    '(555) 123-4567',
    '555-123-4567',
    '06 12 34 56 78',
    '0800 123 456',
    '98765 43210',
    '+254 712 345 678',
    '٠٥٠ ١٢٣ ٤٥٦٧',
    '13812345678',
    '050-1234567',
  ])('phone number: %s', (number) => expect(found('personal-data', { text: `Ask Ana (${number}).` })).toEqual([number]));
  it.each(['Tel: 612 345 678', 'WhatsApp us: 7911 123456', 'Llame al 612 345 678', '电话：82345678', '📞 7911 123456'])(
    'phone number by its word: %s',
    (text) => expect(found('personal-data', { text })).toHaveLength(1),
  );
  it.each([
    '1 000 000',
    '12 345 678',
    '€ 10 000 000',
    '2020-2025',
    '2024 2025 2026',
    '22.11.2026',
    '2026-11-22',
    '01.02.2026–03.04.2026',
    '0900-1700',
    '09.00-17.00',
    '0.12345678',
    'IBAN DE89 3704 0044 0532 0130 00',
    'Charity no. 1112223344',
    'ISBN 978-0-306-40615-7',
    '3,141,592,653',
    '12345678 people',
    'v1.2.3.4.5.6.7.8',
    '₹ 9876543210',
    '9876543210 people',
    'call 2024 2025 2026',
  ])('no phone number: %s', (text) => expect(find('personal-data', { text: `In ${text} we met.` })).toBeUndefined());

  it('e-mail addresses of a person', () => {
    expect(found('personal-data', { text: 'ana.diaz@ngo.example, info@ngo.example, press.office@ngo.example' })).toEqual([
      'ana.diaz@ngo.example',
    ]);
    expect(find('personal-data', { text: '@who @a@server.example' })).toBeUndefined();
  });

  it.each([
    '51.5074, -0.1278',
    '-1.28333;36.81667',
    '51°30′26″N',
    '///filled.count.soap',
    'https://www.google.com/maps/@51.5,-0.12,15z',
    'https://maps.app.goo.gl/abc',
  ])('exact place: %s', (text) => expect(found('personal-data', { text: `Here: ${text}` })).toHaveLength(1));
  it.each(['It is 30° today', '3.14159, 2.71', 'https://a.example/maps', 'Aid reached 12.5, 13.5 and 14.5 per cent', '// todo'])(
    'no exact place: %s',
    (text) => expect(find('personal-data', { text })).toBeUndefined(),
  );
  it('is looked for in descriptions and the link too', () => {
    expect(found('personal-data', alt('A sign: 0800 123 456'))).toEqual(['0800 123 456']);
    expect(found('personal-data', { link: 'https://maps.google.com/?q=1,2' })).toEqual(['https://maps.google.com/?q=1,2']);
  });
});

describe('the same words everywhere', () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => ({ ...x, id }));
  const same = (versions: Record<string, string>) => advise(draftOf(), four, versions).find(({ id }) => id === 'same-everywhere')?.places;
  it('are said from four places on', () => {
    expect(same({ a: 'one', b: 'one\n', c: ' one', d: 'one', other: 'one' })).toEqual(['a', 'b', 'c', 'd']);
    expect(same({ a: 'one', b: 'one', c: 'one', other: 'one' })).toBeUndefined();
    expect(same({ a: '', b: '', c: '', d: '' })).toBeUndefined();
  });
});
