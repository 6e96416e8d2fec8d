import type { Basic } from '../reference/basic.ts';
import { basics } from '../reference/basics.ts';
import { basicTexts } from './en/basics.ts';
import { messagesOf } from './language.ts';

const b = messagesOf('basics', basicTexts);

/** What to know first, in the language on show. */
export const basicsInWords = (): Basic[] =>
  basics.map((basic) => ({
    ...basic,
    title: b(`${basic.id}.title`),
    text: basic.text.map((_, at) => b(`${basic.id}.${at + 1}`)),
  }));
