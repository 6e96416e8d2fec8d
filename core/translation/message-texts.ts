import type { Message, Messages } from '../../data/schema/message.ts';

/** The message files by name, such as "app". */
export type Areas = Readonly<Record<string, Messages>>;

/** The end of a path that names plural forms, as i18next writes it: https://www.i18next.com/misc/json-format */
const forms = /(?:_(?:zero|one|two|few|many|other))+$/;

/** The path of the same message with the form "other" of every number; undefined where the path names no plural form. */
export const otherForm = (path: string): string | undefined =>
  forms.test(path) ? path.replace(forms, (found) => found.replace(/_\w+?(?=_|$)/g, '_other')) : undefined;

function textsIn(message: Message, path: string, wanted: readonly Intl.LDMLPluralRule[]): [path: string, text: string][] {
  if (typeof message === 'string') return [[path, message]];
  return wanted.flatMap((form) => textsIn(message[form] ?? message.other, `${path}_${form}`, wanted));
}

/**
 * Every text of the interface by its path: "app.popup.back", "map.count.ended_one". A message with plural forms has one text
 * for each form of the language, "_one_other" where it counts two things; a form that English has not starts from its "other".
 * @param language BCP 47 tag of the language to translate into
 */
export function messageTexts(areas: Areas, language: string): Map<string, string> {
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const entries = Object.entries(areas).flatMap(([area, messages]) =>
    Object.entries(messages).flatMap(([key, message]) => textsIn(message, `${area}.${key}`, wanted)),
  );
  return new Map(entries);
}

const numbersIn = (message: Message): string[] => {
  if (typeof message === 'string') return [];
  const { plural = 'count', ...inner } = message;
  return [`{${plural}}`, ...Object.values(inner).flatMap(numbersIn)];
};

/** A message again from its texts; undefined where one of them is missing. */
function messageFrom(
  message: Message,
  path: string,
  texts: Readonly<Record<string, string>>,
  wanted: readonly Intl.LDMLPluralRule[],
): Message | undefined {
  if (typeof message === 'string') return Object.hasOwn(texts, path) ? texts[path] : undefined;
  const forms = wanted.map((form) => [form, messageFrom(message[form] ?? message.other, `${path}_${form}`, texts, wanted)] as const);
  if (forms.some(([, one]) => one === undefined)) return undefined;
  return { ...(message.plural ? { plural: message.plural } : {}), ...(Object.fromEntries(forms) as Record<'other', Message>) };
}

/**
 * Message files of a language, made from its texts. What is not translated whole is left out.
 * @param areas the English ones
 * @param texts by the paths of messageTexts
 * @param language BCP 47 tag
 */
export function messagesFrom(areas: Areas, texts: Readonly<Record<string, string>>, language: string): Areas {
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const made = Object.entries(areas).map(([area, messages]) => {
    const entries = Object.entries(messages).map(([key, message]) => [key, messageFrom(message, `${area}.${key}`, texts, wanted)] as const);
    return [area, Object.fromEntries(entries.filter((one): one is [string, Message] => one[1] !== undefined))] as const;
  });
  return Object.fromEntries(made);
}

/** The holes by whose number some message chooses a plural form, such as {count}. */
export const numberHoles = (areas: Areas): Set<string> =>
  new Set(
    Object.values(areas)
      .flatMap((messages) => Object.values(messages))
      .flatMap(numbersIn),
  );

const holesIn = (text: string) => new Set([...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole));

/**
 * Whether a translation keeps what is filled in later, such as {name}.
 * @param english every English text of the file, by path
 * @param numbers what numberHoles gives
 * @returns what is wrong with it; undefined where all is well
 */
export function holesProblem(
  english: ReadonlyMap<string, string>,
  numbers: ReadonlySet<string>,
  path: string,
  text: string,
): string | undefined {
  const own = holesIn(english.get(path) ?? '');
  const other = otherForm(path);
  const allowed = other === undefined ? own : new Set([...own, ...holesIn(english.get(other) ?? '')]);
  // "One draft" may leave the number out; the form for all other numbers may not.
  const needed = [...own].filter((hole) => !numbers.has(hole) || other === undefined || other === path);
  const found = holesIn(text);
  const missing = needed.find((hole) => !found.has(hole));
  if (missing) return `${missing} is missing; write it as it stands in the English`;
  const strange = [...found].find((hole) => !allowed.has(hole));
  if (strange) return `${strange} is not in the English; take it out`;
  return /[{}]/.test(text.replace(/\{\w+\}/g, '')) ? 'there is a { or } too many' : undefined;
}
