import { places } from './en/places.ts';
import { messagesOf } from './language.ts';

/** Texts of "Which two places suit us?". */
export const w = messagesOf('places', places);
