import type { Messages } from '../../data/messages/text.ts';
import type { Source } from './exchange.ts';

export { platforms } from '../../data/catalogue/catalogue.ts';

const files = import.meta.glob<Record<string, Messages>>('../../data/messages/en/*.ts', { eager: true });

/** The message files by name, such as "app". */
export const messages: Source['messages'] = Object.fromEntries(
  Object.entries(files).map(([file, exports]) => [file.replace(/^.*\/|\.ts$/g, ''), Object.assign({}, ...Object.values(exports))]),
);
