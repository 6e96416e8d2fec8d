import type { Areas } from '../../core/translation/message-texts.ts';

export { platforms } from '../../data/catalogue/catalogue.ts';

const files = import.meta.glob<Record<string, Areas[string]>>('../../data/messages/en/*.ts', { eager: true });

/** The message files by name, such as "app". */
export const messages: Areas = Object.fromEntries(
  Object.entries(files).map(([file, exports]) => [file.replace(/^.*\/|\.ts$/g, ''), Object.assign({}, ...Object.values(exports))]),
);
