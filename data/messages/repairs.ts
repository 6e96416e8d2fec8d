import { repairs } from './en/repairs.ts';
import { messagesOf } from './language.ts';

/** Texts about what could not be read. */
export const p = messagesOf('repairs', repairs);

/** Whether there is a text of this name: some names come from what an older or newer version has kept. */
export const isText = (name: string): name is keyof typeof repairs => Object.hasOwn(repairs, name);
