import { language } from './app.ts';
import { library } from './en/library.ts';
import { texts } from './text.ts';

/** Texts of the library page. */
export const l = texts(library, language);
