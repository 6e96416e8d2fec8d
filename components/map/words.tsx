import { language } from '../../data/messages/app.ts';
import { map } from '../../data/messages/en/map.ts';
import { texts } from '../../data/messages/text.ts';

/** Texts of the map. */
export const say = texts(map, language);
