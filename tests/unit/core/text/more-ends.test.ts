/** Where sentences end, in the way each language writes. */
import { expect, it } from 'vitest';
import { sentenceEnds } from '../../../../core/text/sentence-ends.ts';

/** "|" stands where a sentence ends. */
function ends(language: string, text: string): string {
  let shown = '';
  let done = 0;
  for (const at of [...sentenceEnds(text, language).ends].filter((end) => end < text.length).sort((one, other) => one - other)) {
    shown += `${text.slice(done, at)}|`;
    done = at;
  }
  return shown + text.slice(done);
}

it.each([
  ['en', 'Gov. Lee, Sen. Poe, Lt. Col. Ray, J. R. R. Roe and Prof. Dr. Ana Diaz, Ph.D. met Mr. Smith.| They left.'],
  ['en', 'See Fig. 3, Art. 5, Vol. 2, p. 5, pp. 6, No. 5, a.k.a. that, approx. 5 km, Acme Inc. in Washington D.C. today.| Go.'],
  ['en', 'He said “Stop.”| She went.| (It works.)| Really?!| Yes!!!| Good…| Then go.'],
  ['en', 'Ask Ana.| https://example.org tells more.| #EndPolio now.| @who knows.'],
  ['en', "I don’t.| You do.| We can't.| They can."],
  ['de', 'Am 1. Mai, im 19. Jahrhundert, Ludwig XIV. in Paris, z. B. hier, d. h. dort, Hauptstr. 5, Bahnhofpl. 1, Tel. 0123.| Kommt.'],
  ['de', 'Dr. med. Ana Diaz, Prof. Dr. h. c. Roe, St. Gallen, ggf. mehr, vgl. S. 5, Abs. 2 dort.| Danke.| 1.000 Euro kamen.'],
  ['fr', 'M. Dupont, MM. Roe et Poe, le Dr. Roe, av. J.-C. et apr. J.-C. ici.| Quoi ?| Oui !| Bien.'],
  ['fr', 'Il dit : « Oui ! » et sort.| Elle reste.'],
  ['es', 'El Sr. Pérez, la Dra. Ana, EE. UU., Uds. son, pág. 5, p. ej. esto, 5 p. m. en punto.| ¿Qué?| ¡Sí!| Bien.'],
  ['pt', 'O Sr. Silva, a Dra. Roe, Av. Sul, n. 5, p. ex. isto.| Obrigado.'],
  ['it', 'Il Sig. Rossi, la Sig.ra Ana, l’Ing. Poe, pag. 5, ecc. e altro.| Grazie.'],
  ['ru', 'Это г. Москва, ул. Мира, д. 5, А. С. Пушкин, 1799 г. в Москве, и т. д. и т. п., т. е. так.| Да.'],
  ['pl', '1. maja, ul. Długa, prof. Nowak, np. tu, m.in. tam.| Tak.'],
  ['tr', 'Dr. Ali, 29. Ekim, vb. şeyler.| Evet.'],
  ['el', 'κ. Παπάς, δρ. Ρο, π.χ. αυτό.| Τι κάνεις;| Καλά.'],
  ['vi', 'TP. Hồ Chí Minh, TS. Nguyễn.| Cảm ơn.'],
  ['hi', 'डॉ. शर्मा आएँगे।| आइए।| धन्यवाद'],
  ['bn', 'ড. রহমান আসবেন।| ধন্যবাদ'],
  ['ar', 'د. أحمد هنا.| هل تأتي؟| نعم'],
  ['ur', 'کیا؟| جی ہاں۔| شکریہ'],
  ['ja', '来て。|見て！|本当？|「来て。」と言った。|はい'],
  ['zh', '他说：“来。”|真的吗？|好'],
  ['km', 'មក។| មើល'],
  ['am', 'ና።| እይ'],
])('%s: %s', (language, marked) => expect(ends(language, marked.replaceAll('|', ''))).toBe(marked));
