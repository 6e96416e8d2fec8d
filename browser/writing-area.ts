import browser from 'webextension-polyfill';

/** Where what a person writes is kept: the one place that decides it. On this computer, until they want it gone. */
export const area = browser.storage.local;
