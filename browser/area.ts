import { browser } from './api.ts';

/** Where everything that outlasts the browser is kept: on this computer, until the person wants it gone. */
export const area = browser.storage.local;

/** Where untouched originals of values that had to be repaired are kept; see core/settings/originals.ts. */
export const originalsKey = 'unreadable';

/** Where the popup looks first for what was opened where; see core/drafts/pending.ts. */
export const openedKey = 'opened';

/** Where fields are kept that had to be repaired, until the person has seen it said. Its lock guards the originals too. */
export const keyOfRepair = 'repair';

/** The database for the files of pictures, which are too large for the storage above. It outlasts the browser just as that does. */
export const pictureDatabase = 'pictures';
