/** Where a text may end, in the languages people write. */
import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../../core/text/guess-language.ts';
import { split } from '../../../fixtures/measure.ts';

const at = (text: string, limit: number, language?: string) => split('own', text, { limit, language });
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe('a mark that ends no sentence', () => {
  it.each([
    ['We welcome everyone today and we are proud that our guest Dr. Smith will speak about water and health.', 70, 'Dr.'],
    ['Wir sehen uns alle zum großen Fest der Vereine am Samstag, dem 29. Juli 2026 im Stadtpark.', 75, '29.'],
    ['The new report compares how much aid has reached families from the U.S. government and from others.', 75, 'U.S.'],
    ['The new report compares how much aid has reached families from the U.S. Senate and from others.', 75, 'U.S.'],
    ['Our evening begins with a reading from the great stories of J. R. R. Tolkien, and it is free for all.', 66, 'R.'],
    ['Bring everything you can spare for the families in the camps, e.g. Blankets, tents and shoes for winter.', 68, 'e.g.'],
    ['Wir sammeln alles, was die Familien im Winter brauchen werden, z. B. Decken, Zelte und Schuhe für Kinder.', 70, 'B.'],
    ['Alle sind herzlich zu unserem Vortrag eingeladen, und zwar bei Prof. Weber im großen Saal der Schule.', 70, 'Prof.'],
    ['Die Spenden gehen an alle Vereine im Land bzw. An die Stadt, wenn es dort keinen Verein mehr gibt.', 50, 'bzw.'],
    ['Nous avons le plaisir de vous dire que notre invité de ce soir, M. Dupont, va parler de la santé.', 70, 'M.'],
    ['Les dons de ce mois iront aux familles, soit environ 500 euros, cf. Article du journal de mardi dernier.', 72, 'cf.'],
    ['Estamos muy contentos de que esta noche venga a hablar con todos la Sra. García sobre el agua y la vida.', 75, 'Sra.'],
    ['La nostra assemblea comincia alle nove e parla per prima la dott. Rossi della salute dei bambini.', 68, 'dott.'],
    ['Temos o prazer de dizer que a nossa convidada de hoje é a Profa. Silva, que fala de água e saúde.', 68, 'Profa.'],
    ['Мы рады сообщить, что сегодня вечером перед всеми выступит проф. Иванов с рассказом о воде и здоровье.', 72, 'проф.'],
    ['Zapraszamy wszystkich na spotkanie, które odbędzie się w sobotę przy ul. Długiej w centrum miasta.', 74, 'ul.'],
    ['Het is fijn dat u er allemaal bent en dat wij vandaag een gast hebben: dhr. Jansen uit de stad Utrecht.', 78, 'dhr.'],
    ['Everybody who wants to help should read the good advice that stands in chapter no. 5 of our little book.', 86, 'no.'],
    ['She looked at all of us and asked us the one thing that nobody had asked: "Why?" she said, and then left.', 84, '"Why?"'],
    ['We thought about it for a whole week and then we wrote to them all... and they never answered our letter.', 74, 'all...'],
    ['We thought about it for a whole week and then we wrote to them all… and they never answered our letter.', 74, 'all…'],
    ['The meeting in our hall was long, but the price of the food (approx. Three euros) was good for all of us.', 74, '(approx.'],
  ])('%s', (text, limit, end) => {
    const parts = at(text, limit);
    expect(parts.join(' ')).toBe(text);
    for (const part of parts) expect(part.endsWith(end), part).toBe(false);
  });
});

describe('a mark that ends one', () => {
  it.each([
    ['We met in the year 1990. Then we wrote a long letter to everyone.', 40, 'We met in the year 1990.'],
    ['The answer is on page 29. The rest of the book is about the sea and ships.', 40, 'The answer is on page 29.'],
    ['Come to our hall (at noon.) Then we all walk to the river together.', 40, 'Come to our hall (at noon.)'],
    ['They said: “We are ready.” Then all of them went home for the night.', 44, 'They said: “We are ready.”'],
    ['What do we want? Clean water for everyone, and we want it now.', 30, 'What do we want?'],
    ['We waited for them… Then all of them came and sang with us.', 34, 'We waited for them…'],
    ['We work for the WWF. They need our help in the forest this summer.', 36, 'We work for the WWF.'],
    ['Τι θέλουμε; Καθαρό νερό για όλους, και το θέλουμε τώρα.', 22, 'Τι θέλουμε;'],
    ['يمكنك المساعدة الآن. نحن في انتظاركم جميعا في الحديقة.', 34, 'يمكنك المساعدة الآن.'],
    ['ကျွန်တော်တို့ကူညီမည်။လာပါ။ကျေးဇူးတင်ပါတယ်။', 11, 'ကျွန်တော်တို့ကူညီမည်။'],
    ['ስለ ውሃ እንነጋገራለን። ሁላችሁም በሰላም ኑ።', 22, 'ስለ ውሃ እንነጋገራለን።'],
  ])('%s', (text, limit, first) => expect(at(text, limit)[0]).toBe(first));

  it('is asked about in the language of the draft', () => {
    const text = 'Es sind schon 29. Wer noch kommen will, schreibt uns eine Nachricht.';
    expect(at(text, 24, 'en')[0]).toBe('Es sind schon 29.');
    expect(at(text, 24, 'de')[0]).toBe('Es sind schon 29. Wer');
    expect(at(text, 24, 'no language')[0]).toBe('Es sind schon 29. Wer');
  });
});

describe('words without blanks', () => {
  it.each([
    ['th', 'ขอเชิญทุกคนมาร่วมกันปกป้องแม่น้ำของเราในวันเสาร์นี้'],
    ['lo', 'ຂໍເຊີນທຸກຄົນມາຮ່ວມກັນປົກປ້ອງແມ່ນ້ຳຂອງພວກເຮົາໃນວັນເສົາ'],
    ['km', 'សូមអញ្ជើញមនុស្សគ្រប់គ្នាមកការពារទន្លេរបស់យើងនៅថ្ងៃសៅរ៍នេះ'],
    ['my', 'လူတိုင်းကျွန်ုပ်တို့၏မြစ်ကိုကာကွယ်ရန်ဖိတ်ခေါ်အပ်ပါသည်'],
    ['ja', '今週の土曜日にみんなで私たちの川を守りましょう'],
    ['zh', '我们邀请所有人在这个星期六一起保护我们的河流'],
  ])('end where a word of %s ends', (language, text) => {
    for (const limit of [8, 12, 20]) {
      const parts = at(text, limit);
      expect(parts.join('')).toBe(text);
      const ends = new Set(Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text), ({ index }) => index));
      let end = 0;
      for (const part of parts.slice(0, -1)) {
        end += part.length;
        expect(ends, part).toContain(end);
      }
    }
  });

  it('begin no part with a small kana, a closing sign or a mark that lengthens', () => {
    const text = 'スーパーマーケット、キャンペーンへようこそ！みんなでがんばりましょう。';
    for (const limit of [3, 4, 5, 8, 13]) {
      for (const part of at(text, limit).filter((part) => part.length > 2))
        expect(part).not.toMatch(/^[ーャュョッァィゥェォっゃゅょ、。！」]/u);
    }
  });
});

describe('what belongs together', () => {
  it.each([
    ['1.', '2.'],
    ['1)', '2)'],
    ['(1)', '(2)'],
    ['a)', 'b)'],
    ['iv.', 'v.'],
    ['•', '•'],
    ['-', '-'],
    ['–', '–'],
    ['١.', '٢.'],
    ['1️⃣', '2️⃣'],
    ['👉', '👉'],
    ['✅', '✅'],
    ['1.2.', '1.3.'],
  ])('the mark of a list, "%s", and its line', (one, two) => {
    const text = `Some things you can do:\n${one} Sign the petition\n${two} Tell a friend about it\n${two} Come on Saturday`;
    for (const limit of [24, 26, 28, 40, 50]) {
      for (const part of at(text, limit)) {
        expect(part.endsWith(one), part).toBe(false);
        expect(part.endsWith(two), part).toBe(false);
      }
    }
  });

  it('a word and the mark behind a blank', () => {
    expect(at('Que voulez-vous ? De l’eau pour tous', 18)).toEqual(['Que voulez-vous ?', 'De l’eau pour tous']);
    expect(at('Nous voulons tous vivre !', 23)[0]).not.toBe('Nous voulons tous vivre');
  });

  it('what stands beside a blank that holds', () => {
    expect(at('Wir haben 10\u00a0000 Menschen', 14)[0]).toBe('Wir haben');
    expect(at('Wir haben 10\u202f000 Menschen', 14)[0]).toBe('Wir haben');
  });
});

describe('what a place makes a link of', () => {
  it.each([
    ['見て #スター・ウォーズ だよ', '#スター・ウォーズ', 10],
    ['Thanks to @stadt@bäumeland.example for all', '@stadt@bäumeland.example', 28],
    ['Write to buero@bäumeland.example about it', 'buero@bäumeland.example', 26],
    ['Read on at bäume.example.org/über/uns today', 'bäume.example.org/über/uns', 26],
    ['ببین #می\u200cخواهم دنیا', '#می\u200cخواهم', 12],
  ])('%s', (text, whole, limit) => {
    for (let most = limit; most < 40; most++) {
      expect(
        at(text, most).filter((part) => part.includes(whole)),
        `${most}`,
      ).toHaveLength(1);
    }
  });
});

describe('the last part', () => {
  it.each([
    ['This is a sentence that is just a bit too long to fit in.', 56],
    ['First we met all of them in the hall. Then we left them there. Thanks.', 64],
    ['One two three four five six seven eight nine ten eleven twelve', 55],
  ])('is no left-over word: %s', (text, limit) => {
    const parts = at(text, limit);
    expect(parts.join(' ')).toBe(text);
    expect(words(parts.at(-1) ?? '')).toBeGreaterThanOrEqual(2);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(limit);
  });

  it('is no left-over word above what must stand whole', () => {
    const parts = split('own', 'This is a sentence that is just a bit too long to fit in.', {
      limit: 56,
      keep: '#Help',
    });
    const [text = ''] = (parts.at(-1) ?? '').split('\n\n');
    expect(words(text)).toBeGreaterThanOrEqual(2);
    expect(parts.at(-1)).toMatch(/#Help$/);
  });

  it('may be a short sentence of its own', () => {
    expect(at('We are all going to the river on Saturday. Join us.', 44)).toEqual([
      'We are all going to the river on Saturday.',
      'Join us.',
    ]);
  });
});

describe('the language of a text', () => {
  it.each([
    ['We want clean water for all of the children', 'en'],
    ['Wir wollen sauberes Wasser für alle und nicht mehr', 'de'],
    ['Nous voulons de l’eau propre pour tous les enfants', 'fr'],
    ['Queremos agua limpia para los niños y las familias', 'es'],
    ['Θέλουμε καθαρό νερό', 'el'],
    ['Ми хочемо чистої води', 'uk'],
    ['Water', ''],
    ['', ''],
  ])('%s', (text, language) => expect(guessLanguage(text)).toBe(language));
});
