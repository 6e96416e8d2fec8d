import { language } from './app.ts';
import { advice } from './en/advice.ts';
import { texts } from './text.ts';

/** Texts of the advice on a draft, of the name book and of the questions about pictures. */
export const a = texts(advice, language);
