/** Turns message files into texts. */
import { isEnglish } from '../schema/english.ts';
import type { Message, Messages } from '../schema/message.ts';

type Holes<Text> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;
type CountedBy<Forms> = Forms extends { readonly plural: infer Hole extends string } ? Hole : 'count';
type Inner<Forms> = Forms[keyof Forms & Intl.LDMLPluralRule];
// Forms within forms, as deep as anybody needs: TypeScript wants to see an end.
type Counts<One, Left extends unknown[] = [0, 0, 0]> = One extends string
  ? never
  : Left extends [unknown, ...infer Rest]
    ? One extends object
      ? CountedBy<One> | Counts<Inner<One>, Rest>
      : never
    : never;
type Leaves<One, Left extends unknown[] = [0, 0, 0]> = One extends string
  ? One
  : Left extends [unknown, ...infer Rest]
    ? One extends object
      ? Leaves<Inner<One>, Rest>
      : never
    : never;
type HolesOf<One> = Holes<Leaves<One>> | Counts<One>;
type Fill<One> = { [Hole in HolesOf<One>]: Hole extends Counts<One> ? number : string | number };
type Arguments<One> = [HolesOf<One>] extends [never] ? [] : [fill: Fill<One>];

/** Looks a message up and fills its holes. */
export type Say<Catalog extends Messages> = <Key extends keyof Catalog & string>(key: Key, ...fill: Arguments<Catalog[Key]>) => string;

// Made when they are first needed, and once for each language: making one takes longer than a whole text.
const plurals = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

function kept<Tool>(tools: Map<string, Tool>, language: string, make: () => Tool): Tool {
  const tool = tools.get(language) ?? make();
  tools.set(language, tool);
  return tool;
}

/** Whether a number is written in this language as its digits alone, and counted as "one" where it is 1. */
const isSmallInEnglish = (value: number, language: string): boolean =>
  isEnglish(language) && Number.isInteger(value) && value >= 0 && value < 1000;

function formOf(value: number, language: string): Intl.LDMLPluralRule {
  if (isSmallInEnglish(value, language)) return value === 1 ? 'one' : 'other';
  return kept(plurals, language, () => new Intl.PluralRules(language)).select(value);
}

function digitsOf(value: number, language: string): string {
  if (isSmallInEnglish(value, language)) return String(value);
  return kept(numbers, language, () => new Intl.NumberFormat(language)).format(value);
}

/**
 * One message in words.
 * @param values what goes into its holes; a number is written as the language writes numbers
 * @param language BCP 47 tag, for plural rules and for writing numbers
 */
export function inWords(message: Message, values: Readonly<Record<string, string | number>>, language: string): string {
  if (typeof message !== 'string') {
    const form = formOf(Number(values[message.plural ?? 'count']), language);
    return inWords((form !== 'other' && message[form]) || message.other, values, language);
  }
  // Most have no hole, and a page asks for a hundred at each drawing.
  if (!message.includes('{')) return message;
  return message.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? hole) : hole;
    return typeof value === 'number' ? digitsOf(value, language) : value;
  });
}
