import { pictures } from './en/pictures.ts';
import { messagesOf } from './language.ts';

/** Texts about the photos of a draft. */
export const i = messagesOf('pictures', pictures);
