import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../../core/advice/advice.ts';
import type { Where } from '../../../../core/advice/check.ts';
import type { Draft } from '../../../../core/drafts/draft.ts';
import { type AdviceId, adviceIds } from '../../../../data/reference/advice.ts';
import { placeOf } from '../../../fixtures/compose.ts';
import { draftOf, instagram, places, x } from './drafts.ts';

const ids = (draft: Draft) => advise(draft, [x]).map(({ id }) => id);

/** What organisations write every day: nothing to say about it. */
const ordinary: [string, Partial<Draft>][] = [
  [
    'vaccination day',
    { text: 'Free polio drops for all children under 5 on Saturday, 28 November 2026, 9.00–17.00 at the clinic.', tags: ['EndPolioNow'] },
  ],
  [
    'thanks',
    {
      text: 'Thank you to WHO, UNICEF, UNHCR and IFRC for 25,000 kits. Together we reached 1,250,000 people in 2025 and 2026!',
      tags: ['ThankYou'],
    },
  ],
  [
    'event',
    {
      text: 'Join us on 01.12.2026 from 14.00 to 16.00. Seats: 120. More: https://ngo.example/events/2026-12-01?lang=en&id=20261201',
      tags: ['WorldAIDSDay'],
    },
  ],
  ['amounts', { text: 'You gave £12 345 678 and $10,000,000. That is 98.5% of our goal of €12.500.000. +10 000 000 trees.' }],
  ['office mail', { text: 'Questions? Write to info@ngo.example or press@ngo.example. Charity number 01234567, ISBN 978-0-306-40615-7.' }],
  ['emergency number', { text: 'In an emergency ring 112 or 116 111. You are not alone 💙' }],
  ['short name', { text: 'We stand with Sudan. UNFPA says so too. #Sudan #KeepEyesOnSudan', action: 'Sign now' }],
  ['emoji list', { text: '✅ Wash hands\n✅ Boil water\n✅ Cover food 💧🧼', warning: 'Illness' }],
  ['flags', { text: 'Welcome friends from 🇰🇪🇺🇬🇹🇿🇷🇼 to Nairobi.' }],
  ['blood donors', { text: 'We need blood of group 🅰️ and 🅾️ 🆎 today at Ward 4, 2nd floor.', tags: ['GiveBlood'] }],
  ['mathematics', { text: 'The change is significant (𝑝 < 0.05), R₀ is 1.25 and x² grows.' }],
  ['fr', { text: 'Merci à toutes et à tous ! Rendez-vous le 8 mars 2027 à 18h30, salle 204.', tags: ['DroitsDesFemmes'], language: 'fr' }],
  ['fr capitals', { text: 'L’OMS et l’ONU lancent un appel : 1 000 000 de vaccins d’ici 2030.', language: 'fr' }],
  [
    'es',
    {
      text: '¡Gracias! Plantamos 12.500 árboles en 2026 con la ayuda de 300 voluntarios.',
      tags: ['Voluntariado', 'CambioClimático'],
      language: 'es',
    },
  ],
  ['pt', { text: 'Inscrições abertas até 30/11/2026. Vagas: 40. Saiba mais: https://ong.example/inscrições', language: 'pt' }],
  [
    'de',
    { text: 'Heute ist Weltkindertag. Danke an alle 350 Ehrenamtlichen!', tags: ['kinderrechte', 'klimagerechtigkeit'], language: 'de' },
  ],
  ['tr', { text: 'Deprem bölgesine 2.000 çadır gönderdik. İyi ki varsınız.', tags: ['Dayanışma'], language: 'tr' }],
  ['ru', { text: 'Спасибо всем волонтёрам! Собрали 1 500 000 рублей на лекарства для детей.', tags: ['ДобрыеДела'], language: 'ru' }],
  ['el', { text: 'Ευχαριστούμε όλους τους εθελοντές. Τα λέμε στις 5 Δεκεμβρίου 2026.', tags: ['ΕθελοντισμόςΤώρα'], language: 'el' }],
  [
    'ar',
    { text: 'حملة التطعيم يوم السبت ٢٨ نوفمبر ٢٠٢٦ من ٩ صباحا. شكرا لكل المتطوعين.', tags: ['القضاء_على_شلل_الأطفال'], language: 'ar' },
  ],
  ['fa', { text: 'از همهٔ داوطلبان سپاسگزاریم. ۱٬۲۰۰ کودک واکسینه شدند.', tags: ['حقوق_کودکان', 'می\u200cتوانیم'], language: 'fa' }],
  ['he', { text: 'תודה לכל המתנדבים. נפגשים ב־1.12.2026 בשעה 18:00.', tags: ['זכויותהאדםלכולםעכשיו'], language: 'he' }],
  ['hi', { text: 'बच्चों को पोलियो की दो बूँद ज़रूर पिलाएँ। शनिवार, 28 नवंबर 2026। #दोबूँदज़िंदगीकी', tags: ['शिक्षासबकेलिए'], language: 'hi' }],
  ['bn', { text: 'বন্যায় ১,২০,০০০ মানুষ ঘর হারিয়েছেন। আমরা পাশে আছি।', tags: ['বন্যাত্রাণ'], language: 'bn' }],
  [
    'zh',
    { text: '感谢各位志愿者！2026年11月22日，我们为1200名儿童接种了疫苗。', tags: ['消除脊髓灰质炎人人有责从我做起'], language: 'zh' },
  ],
  ['ja', { text: 'ＮＰＯ法人として１０年。ＳＤＧｓの取り組みを続けます。', tags: ['こどもの権利を守ろうプロジェクト'], language: 'ja' }],
  ['ka', { text: 'მადლობა ყველა მოხალისეს. შევხვდეთ 5 დეკემბერს.', tags: ['ადამიანისუფლებებიყველასთვის'], language: 'ka' }],
  ['th', { text: 'ขอบคุณอาสาสมัครทุกคน ปี 2569 เราปลูกต้นไม้ 5,000 ต้น', tags: ['สิ่งแวดล้อมเพื่อทุกคน'], language: 'th' }],
  ['sw', { text: 'Asanteni sana. Chanjo ni bure kwa watoto wote chini ya miaka 5.', tags: ['AfyaKwanza'], language: 'sw' }],
  ['am', { text: 'ለሁሉም በጎ ፈቃደኞች እናመሰግናለን። 2019 ዓ.ም.', tags: ['ጤናለሁሉም'], language: 'am' }],
  ['single words', { text: 'Work for sustainability.', tags: ['sustainability', 'accountability', 'misinformation', 'health', 'covid19'] }],
  ['video with a time', { text: 'Watch from minute 2', link: 'https://youtu.be/abc123?t=120', title: 'A DAY with us' }],
  ['full map page of a site', { text: 'See our map of services', link: 'https://ngo.example/maps?ref=home#north' }],
  ['hand-written', { text: 'A plain text.', handWritten: { x: { title: '', parts: ['One.', 'Two, at 10.30 on 3/4/2026.'] } } }],
];

describe('ordinary drafts', () => {
  it.each(ordinary)('%s: no advice', (_, given) => expect(advise(draftOf(given), [x])).toEqual([]));

  it('with pictures are only asked about the people on them', () => {
    const pictures = [
      { id: '1', name: 'Two nurses.jpg', alt: 'Two nurses' },
      { id: '2', name: 'IMG_2041.JPG', alt: 'A map of Image Street, with the photo of a nurse in one corner.' },
    ];
    expect(ids(draftOf({ pictures }))).toEqual(['photo-consent']);
  });
});

describe('advice', () => {
  const busy = draftOf({
    text: '#Go PLEASE HELP US NOW 🎉🎉🎉 𝗯𝗼𝗹𝗱 http://a.example/?fbclid=1 bit.ly/abc +44 20 7946 0958',
    tags: ['end polio', '2030', 'a.b', 'somanywordsinone', 'E', 'F'],
    link: 'https://b.example/?utm_source=x',
    pictures: [
      { id: '1', name: 'a.jpg', alt: '' },
      { id: '2', name: 'b.jpg', alt: 'b.jpg' },
      { id: '3', name: 'c.jpg', alt: 'Photo of a nurse' },
    ],
  });
  const versions = { a: 'same', b: 'same ', c: ' same', d: 'same' };
  const noTags: Where = { ...x, id: 'e', rules: { ...x.rules, tags: { work: false, source: 's' } } };
  const four = [...['a', 'b', 'c', 'd'].map((id): Where => ({ ...instagram, id })), noTags];

  it('comes in one order, each once', () => expect(advise(busy, four, versions).map(({ id }) => id)).toEqual(adviceIds));

  it('stays away where it was refused', () => {
    const refused = adviceIds.filter((id) => id !== 'all-caps');
    expect(advise({ ...busy, refused }, four, versions).map(({ id }) => id)).toEqual(['all-caps']);
  });
});

describe('any draft', () => {
  const bits = fc.constantFrom(
    ...[
      '#endpolionow',
      'end polio now',
      '🎉',
      '👩‍👩‍👧',
      '🏽',
      '\u200d',
      '\ufe0f',
      '𝗯𝗼𝗹𝗱',
      'ＡＢ',
      '漢',
      'Ⓐⓑ',
      '🅰🅱',
      'STOP',
      'THE',
      'WAR',
      'NOW',
      '. ',
      '\n',
      ' ',
      '#',
    ],
    ...[
      'http://a.example/p?utm_source=x',
      'https://x.com/a?s=1#:~:text=b',
      'bit.ly/a',
      '+44 20 7946 0958',
      'who@ngo.example',
      '-',
      '_',
      "'",
      'ǆ',
      'ß',
      'ი',
      'İ',
    ],
  );
  const text = fc.array(fc.oneof(bits, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 10 }).map((all) => all.join(''));
  const draft = fc
    .record({
      text,
      action: text,
      link: text,
      title: text,
      warning: text,
      name: text,
      tags: fc.array(text, { maxLength: 4 }),
      pictures: fc.array(
        fc.record({
          id: text,
          name: text,
          alt: fc.oneof(
            text,
            text.map((alt) => `Image of ${alt}`),
            text.map((alt) => `${alt}.jpg`),
          ),
        }),
        { maxLength: 2 },
      ),
      language: fc.constantFrom('', 'tr', 'de', 'xx-not a tag'),
      handWritten: fc.dictionary(
        fc.constantFrom('x', 'line', '__proto__'),
        fc.record({ title: text, parts: fc.array(text, { maxLength: 2 }) }),
      ),
    })
    .map(draftOf);

  it.each<[string, Where[]]>([
    ['X and Instagram', places],
    ['no place', []],
    ['places that read tags each in its own way', ['x', 'mastodon', 'bluesky', 'threads'].map(placeOf)],
    ['places where little works', ['instagram', 'reddit', 'whatsapp', 'wechat'].map(placeOf)],
  ])('is read without throwing, and a fix mends what it is for, at once and nothing else: %s', (_, where) => {
    fc.assert(
      fc.property(draft, (given) => {
        const before = structuredClone(given);
        for (const { id, found, fix } of advise(given, where)) {
          expect(found.length, id).toBeGreaterThan(0);
          if (!fix) continue;
          const after = fix(given);
          expect(given).toEqual(before);
          expect(
            advise(after, where).map((one) => one.id),
            JSON.stringify([id, given]),
          ).not.toContain(id);
          expect(fix(after)).toEqual(after);
          // Whatever a fix is for, this much of a draft is never its business.
          const { text, action, title, warning, link, tags, handWritten, profileLink } = after;
          const pictures = given.pictures.map((picture, at) => ({ ...picture, alt: after.pictures[at]?.alt }));
          const running = { text, action, title, warning, handWritten: { ...handWritten, line: given.handWritten.line } };
          const its: Partial<Record<AdviceId, object>> = {
            'alt-image-of': { pictures },
            'tag-breaks': { tags },
            'camel-case': { ...running, tags },
            'dead-link': { profileLink, handWritten },
            tracking: { ...running, link },
            'insecure-link': { ...running, link },
          };
          expect(after, id).toEqual({ ...given, ...(its[id] ?? running) });
          expect(tags.length).toBe(given.tags.length);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('may be very long', () => {
    for (const part of ['a', '#', '#_', '1', '1 ', 'A ', 'A.', '+1', '🎉', ' ', 'a@', 'a.', 'http://a.', '//', "'", '-', 'bit.ly/']) {
      advise(
        draftOf({ text: part.repeat(10_000), tags: [part.repeat(1000)], pictures: [{ id: '1', name: 'n', alt: part.repeat(5000) }] }),
        places,
      );
    }
  });
});
