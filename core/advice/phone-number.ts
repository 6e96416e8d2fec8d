/** Figures of other scripts that phone numbers are written with, by their zero: Arabic, Persian, Hindi, Bengali, wide. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const ascii = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, (figure) => {
    const code = figure.charCodeAt(0);
    return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code));
  });

/** Eight digits or more, with the punctuation of phone numbers between them. */
const candidate = /(?<![a-z\p{N}.,/#_+-])(?:\+ ?|\((?=\d{1,5}\)))?\d(?:[ \u00a0\u2011.()/–-]{0,3}\d){7,16}(?![a-z\p{N}_]|[.,/:-]\d)/giu;
/** Days and times, which are no part of a number. */
const dates =
  /(?<![\d./+-])(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([./-])\d{1,2}\2\d{1,2}|\d{1,2}\.\d{2} ?[–-] ?\d{1,2}\.\d{2}|(?:[01]\d|2[0-4])[0-5]\d ?[–-] ?(?:[01]\d|2[0-4])[0-5]\d)(?!\d|[./-]\d)/g;
const money = /(?:[$€£¥₹₦₵₽₺₩₱฿]|\b(?:USD|EUR|GBP|KES|NGN|INR|CHF|ZAR|UGX|TZS|XOF|XAF|Rs|Ksh)\.?)\s?$/i;
const unit = /^\s?(?:[$€£¥₹%‰°]|(?:USD|EUR|GBP|KES|NGN|INR|CHF|ZAR|UGX|TZS|XOF|XAF|million|people|children|trees|km|kg|m²|ha)\b)/i;
const reference =
  /(?:charity|company|regist\w*|reg|isbn|issn|doi|iban|account|acct|ref|reference|case|grant|id|vat|siret|no|nr|n°|№|konto\w*)\b[\s.:°#]*(?:(?:no|nr|number|nummer)\b[\s.:]*)?$/i;
const called =
  /(?:tel|tél|telephone|phone|call|ring|text|sms|whats ?app|signal|mobile|mob|cell|fax|hot ?line|help ?line|teléfono|telefono|telefone|llam\w+|ligue|appel\w*|anruf\w*|telefon\w*|тел|телефон\w*|звон\w+|هاتف|اتصل\p{L}*|واتساب|फ़ोन|फोन|कॉल|电话|電話|热线|热線|☎\ufe0f?|📞|📱)[\s.:：]*(?:(?:us|me|him|her|them|now|on|at|au|al|nous|unter|uns|number|no|\p{L}{2,12})[\s.:：]*){0,2}$/iu;

const areYears = (number: string): boolean => number.split(/[^\d]+/).every((group) => /^(19|20)\d{2}$/.test(group));

/** How numbers are written that need no word before them: international, with a leading 0, as in North America, India, China. */
const clear =
  /^(?:\+|00[1-9]|0\d|\(0?\d{1,5}\)|[2-9]\d{2}([.-])\d{3}\1\d{4}$|1[ .-][2-9]\d{2}([ .-])\d{3}\2\d{4}$|[6-9]\d{4}[ -]?\d{5}$|1[3-9]\d{9}$)/;

/**
 * The phone numbers in a text. Of what might be a sum, a day, a year or a reference, none is taken, unless a word before
 * it says that it is a phone.
 * @param text without web addresses
 */
export function phoneNumbers(text: string): string[] {
  const plain = ascii(text);
  const bare = plain.replace(dates, (found) => '#'.repeat(found.length));
  return [...bare.matchAll(candidate)].flatMap((match) => {
    const number = match[0].trim();
    const figures = number.replace(/\D/g, '').length;
    const before = plain.slice(Math.max(0, match.index - 40), match.index);
    const after = plain.slice(match.index + match[0].length);
    if (figures > 15 || areYears(number) || /(?:[ .\u00a0]000){2,}$/.test(number)) return [];
    if (money.test(before) || unit.test(after)) return [];
    const said = called.test(before);
    if (!said && (reference.test(before) || !clear.test(number))) return [];
    return [text.slice(match.index, match.index + match[0].length).trim()];
  });
}
