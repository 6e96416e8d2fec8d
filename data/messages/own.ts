import { language } from './app.ts';
import { own } from './en/own.ts';
import { texts } from './text.ts';

/** Texts about platforms that a person or an organisation adds as a file. */
export const o = texts(own, language);
