/** What stands before each part of an answer to a rumour. */
export interface RumourLabels {
  fact: string;
  claim: string;
  why: string;
  remember: string;
  source: string;
}

/**
 * The labels by language, each without its colon. So that a false claim never stands there like a plain sentence. English is ours;
 * nobody who grew up with one of the others has read them yet, and the helper says so (`checkedLabels`).
 */
export const rumourLabels: Readonly<Record<string, RumourLabels>> = {
  en: { fact: 'True', claim: 'False message going round', why: 'Why it is wrong', remember: 'Remember', source: 'Source' },
  fr: { fact: 'Vrai', claim: 'Fausse information qui circule', why: 'Pourquoi c’est faux', remember: 'À retenir', source: 'Source' },
  es: { fact: 'Verdadero', claim: 'Mensaje falso que circula', why: 'Por qué es falso', remember: 'Recuerde', source: 'Fuente' },
  pt: { fact: 'Verdade', claim: 'Mensagem falsa que circula', why: 'Por que é falso', remember: 'Lembre-se', source: 'Fonte' },
  ar: { fact: 'صحيح', claim: 'رسالة كاذبة متداولة', why: 'لماذا هي غير صحيحة', remember: 'تذكّروا', source: 'المصدر' },
  hi: { fact: 'सच', claim: 'फैल रहा झूठा संदेश', why: 'यह गलत क्यों है', remember: 'याद रखें', source: 'स्रोत' },
  bn: { fact: 'সত্য', claim: 'ছড়িয়ে পড়া মিথ্যা বার্তা', why: 'কেন এটি ভুল', remember: 'মনে রাখুন', source: 'সূত্র' },
  sw: { fact: 'Kweli', claim: 'Ujumbe wa uongo unaosambaa', why: 'Kwa nini si kweli', remember: 'Kumbuka', source: 'Chanzo' },
  ru: {
    fact: 'Правда',
    claim: 'Ложное сообщение, которое распространяется',
    why: 'Почему это неправда',
    remember: 'Помните',
    source: 'Источник',
  },
  uk: {
    fact: 'Правда',
    claim: 'Неправдиве повідомлення, яке поширюють',
    why: 'Чому це неправда',
    remember: 'Пам’ятайте',
    source: 'Джерело',
  },
  tr: { fact: 'Doğru', claim: 'Dolaşan yanlış mesaj', why: 'Neden yanlış', remember: 'Unutmayın', source: 'Kaynak' },
  id: { fact: 'Benar', claim: 'Pesan palsu yang beredar', why: 'Mengapa ini salah', remember: 'Ingat', source: 'Sumber' },
};

/** Languages whose labels somebody who grew up with them has read. */
export const checkedLabels: readonly string[] = ['en'];

/** Languages that write a space before a colon; one at which no line ends. */
export const spacedColon: readonly string[] = ['fr'];
