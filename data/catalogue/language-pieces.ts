import type { MessageFiles } from '../messages/language.ts';
import type { Messages } from '../schema/message.ts';

/** The texts of something in another language, in the order in which core/translation/text-list.ts meets them; null where one is English still. */
export type TextList = readonly (string | null)[];

/** One platform in another language: a list for each of its pieces. */
export interface PlatformTranslation {
  firsts: TextList;
  texts: TextList;
}

/** The tables of the catalogue that hold texts of all platforms. */
export type TranslatedTable = 'shares' | 'composeRules' | 'summaries';

/** What pages of ours read at once in another language. */
export interface InterfaceTranslation {
  messages: MessageFiles;
  tables: Record<TranslatedTable, TextList>;
}

/** What chip and card say in another language. */
export interface InPageWords {
  /** BCP 47 tag. */
  tag: string;
  chip: Messages;
  card: Messages;
}
