import { language } from './app.ts';
import { map } from './en/map.ts';
import { texts } from './text.ts';

/** Texts of the map of links. */
export const m = texts(map, language);
