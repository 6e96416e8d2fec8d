import { map } from './en/map.ts';
import { messagesOf } from './language.ts';

/** Texts of the map of links. */
export const m = messagesOf('map', map);
