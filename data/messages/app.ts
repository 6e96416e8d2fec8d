import { app } from './en/app.ts';
import { texts } from './text.ts';

/** The language of every text shown so far. */
export const language = 'en-GB';

/** Texts of the popup and the settings page. */
export const t = texts(app, language);
export type AppText = typeof t;

/** Whether there is a text of this name: some names come from what an older or newer version has kept. */
export const isText = (name: string): name is keyof typeof app => Object.hasOwn(app, name);
