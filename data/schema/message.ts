/**
 * A message of the interface: a text, or one message for each plural form of a number in it; such a message may itself have forms for
 * another number. https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export type Message = string | Plural;
interface Plural extends Readonly<Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, Message>>> {
  /** The hole whose number decides; {count} where it is left out. */
  readonly plural?: string;
  readonly other: Message;
}

/** The messages of one file. */
export type Messages = Readonly<Record<string, Message>>;
