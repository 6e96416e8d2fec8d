/** Turns message files into texts. A message is a text, or one text for each plural form of its {count}. */
type Plural = { readonly one: string; readonly other: string };
export type Messages = Record<string, string | Plural>;

type Holes<Text> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;
type HolesOf<Message> = Message extends Plural ? Holes<Message['one'] | Message['other']> | 'count' : Holes<Message>;
type Arguments<Message> = [HolesOf<Message>] extends [never] ? [] : [fill: Record<HolesOf<Message>, string | number>];

/**
 * Builds the function that looks a message up.
 * @param messages one language's file
 * @param language BCP 47 tag, for plural rules and for writing numbers
 */
export function texts<const Catalog extends Messages>(messages: Catalog, language: string) {
  // Made when they are first needed, and once: making one takes longer than a whole text.
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const isOne = (count: number) => {
    plurals ??= new Intl.PluralRules(language);
    return plurals.select(count) === 'one';
  };
  const numberInWords = (value: number) => {
    numbers ??= new Intl.NumberFormat(language);
    return numbers.format(value);
  };
  return <Key extends keyof Catalog & string>(key: Key, ...[fill]: Arguments<Catalog[Key]>): string => {
    const message: string | Plural = messages[key] as Catalog[Key];
    const values: Record<string, string | number> = fill ?? {};
    const text = typeof message === 'string' ? message : isOne(Number(values.count)) ? message.one : message.other;
    return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = values[name] ?? hole;
      return typeof value === 'number' ? numberInWords(value) : value;
    });
  };
}
