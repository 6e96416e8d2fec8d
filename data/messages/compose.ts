import { language } from './app.ts';
import { compose } from './en/compose.ts';
import { texts } from './text.ts';

/** Texts of the composer. */
export const c = texts(compose, language);
