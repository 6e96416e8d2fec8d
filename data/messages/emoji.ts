import { emojiNames } from './en/emoji.ts';
import { messagesOf } from './language.ts';

/** Names of emoji, and what stands where one is picked. */
export const j = messagesOf('emoji', emojiNames);
