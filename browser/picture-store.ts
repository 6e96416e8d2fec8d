import { browser } from './api.ts';
import { area, pictureDatabase } from './area.ts';
import { keeping } from './collection.ts';

/**
 * The files of pictures, one under the id of each. A file never changes, so drafts that are copies of each other share it: it goes
 * when none of them names it any more. How it is kept depends on what a browser removes at once from its disk:
 * - Firefox keeps a Blob in a file of its own. Bytes lie in the pages of its database, where they stay until written over.
 * - Chromium keeps bytes in a file of their own. Of a Blob that somebody has read, it removes the file only when it opens the
 *   database the next time.
 */
const files = 'files';

/** How long each is, in bytes, so that nobody has to read all of them to know. */
const sizes = 'sizes';

interface KeptFile {
  type: string;
  /** Bytes may have noise behind the file. */
  bytes: Blob | Uint8Array<ArrayBuffer>;
}

/**
 * How many bytes are kept at least. Chromium puts more than 64 kB, also when packed, into a file. Less lies in its log, where it stays
 * for a while after it was removed.
 */
const least = 128 * 1024;

/** Most bytes at a time: https://www.w3.org/TR/webcrypto/#Crypto-method-getRandomValues */
const noiseAtOnce = 65_536;

/** The bytes of a file, filled up with what cannot be packed. */
async function filledUp(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(Math.max(least, file.size));
  bytes.set(new Uint8Array(await file.arrayBuffer()));
  for (let at = file.size; at < bytes.length; at += noiseAtOnce) crypto.getRandomValues(bytes.subarray(at, at + noiseAtOnce));
  return bytes;
}

/** How long an erasing waits for other pages to let go, in ms: all of them close after each reading. */
const patience = 10_000;

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(pictureDatabase, 1);
  request.onupgradeneeded = () => {
    for (const table of [files, sizes]) request.result.createObjectStore(table);
  };
  return answered(request);
}

/** One question to the database, which is closed again: an erasing in another window never has to wait for this one. */
async function ask<T>(mode: IDBTransactionMode, question: (of: (table: string) => IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    const change = database.transaction([files, sizes], mode);
    const done = new Promise<void>((resolve, reject) => {
      change.oncomplete = () => resolve();
      // A full disk is told of here, after the question itself went well.
      change.onabort = () => reject(change.error);
    });
    const [answer] = await Promise.all([answered(question((table) => change.objectStore(table))), done]);
    return answer;
  } finally {
    database.close();
  }
}

/** Only Firefox says what it is: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/getBrowserInfo */
const keepsBlobs = () => browser.runtime.getBrowserInfo !== undefined;

const lockOf = (id: string) => `picture.${id}`;
const held = new Set<string>();

/**
 * Holds a picture for as long as this page lives, also one that no kept draft names yet, or any more while that can be undone. The
 * browser itself ends it with the page.
 */
const hold = (id: string): Promise<void> =>
  new Promise((isHeld, failed) => {
    if (held.has(id)) return isHeld();
    held.add(id);
    navigator.locks
      .request(lockOf(id), { mode: 'shared' }, () => {
        isHeld();
        return new Promise(() => undefined);
      })
      .catch((error) => {
        held.delete(id);
        failed(error);
      });
  });

/** Keeps the file of a new picture. @throws where the browser cannot save it, such as on a full disk */
export async function putPicture(id: string, file: Blob): Promise<void> {
  await hold(id);
  const kept: KeptFile = { type: file.type, bytes: keepsBlobs() ? file : await filledUp(file) };
  await keeping(pictureDatabase, () =>
    ask('readwrite', (of) => {
      of(sizes).put(file.size, id);
      return of(files).put(kept, id);
    }),
  );
}

/** The file of a picture, in memory; none where only its name is known. @throws where the browser cannot read */
export async function getPicture(id: string): Promise<Blob | undefined> {
  await hold(id);
  const kept: KeptFile | undefined = await ask('readonly', (of) => of(files).get(id));
  if (!kept) return undefined;
  const { type, bytes } = kept;
  if (bytes instanceof Blob) return new Blob([await bytes.arrayBuffer()], { type });
  const size: number | undefined = await ask('readonly', (of) => of(sizes).get(id));
  return new Blob([bytes.subarray(0, size)], { type });
}

/** Ids of all pictures that have a file here. @throws where the browser cannot read */
const pictureIds = async (): Promise<string[]> => (await ask('readonly', (of) => of(files).getAllKeys())).map(String);

/** How much all files have together, in bytes. @throws where the browser cannot read */
export async function picturesSize(): Promise<number> {
  const all: number[] = await ask('readonly', (of) => of(sizes).getAll());
  return all.reduce((sum, size) => sum + size, 0);
}

/** Removes the whole database. @throws where the browser cannot, or a page does not let go of it */
export const clearPictures = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('A page holds the pictures')), patience);
    answered(indexedDB.deleteDatabase(pictureDatabase))
      .then(() => resolve(), reject)
      .finally(() => clearTimeout(timer));
  });

/**
 * Removes the files of pictures that stand nowhere in what is kept: in no draft, also none that can be brought back, and in nothing
 * that waits to be repaired. What a page of ours may still put into a draft stays.
 * @param released pictures that no page needs any more, whatever it holds
 * @throws where the browser cannot
 */
export const sweepPictures = (released: readonly string[] = []): Promise<void> =>
  keeping(pictureDatabase, async () => {
    // Asking makes one where none is: most people never add a picture.
    if (!(await indexedDB.databases()).some(({ name }) => name === pictureDatabase)) return;
    const ids = await pictureIds();
    const kept = JSON.stringify(await area.get(null));
    const { held: locks = [] } = await navigator.locks.query();
    const inUse = new Set(locks.map(({ name }) => name));
    const gone = ids.filter((id) => !kept.includes(id) && (released.includes(id) || !inUse.has(lockOf(id))));
    // An empty database leaves less on the disk than one that was emptied.
    if (gone.length === ids.length) await clearPictures();
    else
      for (const id of gone)
        await ask('readwrite', (of) => {
          of(sizes).delete(id);
          return of(files).delete(id);
        });
  });
