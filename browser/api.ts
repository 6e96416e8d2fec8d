import type { Browser } from 'webextension-polyfill';

/** The WebExtension API under the name that a browser gives it. An element of a page may have one of these names as its id. */
const { browser: named, chrome } = globalThis as unknown as { browser?: Partial<Browser>; chrome: Browser };

/**
 * The WebExtension API, with its types. Firefox's "browser" and Chromium's "chrome" both answer with promises under Manifest V3, so
 * no wrapper is needed; only answers to messages must be given in one way for both, see browser/answer.ts.
 */
export const browser = (named?.runtime?.id ? named : chrome) as Browser;
