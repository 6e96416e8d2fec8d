import type { Messages } from '../../data/messages/text.ts';

/** The end of a message's path that names a plural form, as i18next writes it: https://www.i18next.com/misc/json-format */
const form = /_(?:zero|one|two|few|many|other)$/;

/** The path of a message's form "other", or undefined where the path names no plural form. */
export const otherForm = (path: string): string | undefined => (form.test(path) ? path.replace(form, '_other') : undefined);

/**
 * Every text of the interface by its path: "app.popup.back", "map.count.works_one". A message with plural forms has one text
 * for each form of the language; a form that English has not starts from its "other".
 * @param areas the message files by name, such as "app"
 * @param language BCP 47 tag of the language to translate into
 */
export function messageTexts(areas: Readonly<Record<string, Messages>>, language: string): Map<string, string> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const entries = Object.entries(areas).flatMap(([area, messages]) =>
    Object.entries(messages).flatMap(([key, message]): [string, string][] => {
      if (typeof message === 'string') return [[`${area}.${key}`, message]];
      const byForm: Partial<Record<Intl.LDMLPluralRule, string>> = message;
      return forms.map((one) => [`${area}.${key}_${one}`, byForm[one] ?? message.other]);
    }),
  );
  return new Map(entries);
}

const holesIn = (text: string) => new Set([...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole));

/**
 * Whether a translation keeps what is filled in later, such as {name}.
 * @param english every English text of the file, by path
 * @returns what is wrong with it; undefined where all is well
 */
export function holesProblem(english: ReadonlyMap<string, string>, path: string, text: string): string | undefined {
  const own = holesIn(english.get(path) ?? '');
  const other = otherForm(path);
  const allowed = other === undefined ? own : new Set([...own, ...holesIn(english.get(other) ?? '')]);
  // "One draft" may leave the number out; the form for all other numbers may not.
  const needed = [...own].filter((hole) => hole !== '{count}' || other === undefined || other === path);
  const found = holesIn(text);
  const missing = needed.find((hole) => !found.has(hole));
  if (missing) return `${missing} is missing; write it as it stands in the English`;
  const strange = [...found].find((hole) => !allowed.has(hole));
  if (strange) return `${strange} is not in the English; take it out`;
  return /[{}]/.test(text.replace(/\{\w+\}/g, '')) ? 'there is a { or } too many' : undefined;
}
