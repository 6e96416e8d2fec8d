import { language } from './app.ts';
import { rumour } from './en/rumour.ts';
import { texts } from './text.ts';

/** Texts of the helper that decides whether to answer a rumour. */
export const r = texts(rumour, language);
