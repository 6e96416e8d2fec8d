import { area, pictureDatabase } from './area.ts';
import { keeping } from './collection.ts';

/**
 * The files of pictures, one under the id of each. A file never changes, so drafts that are copies of each other share it: it goes
 * when none of them names it any more. Files are Blobs, because browsers keep those apart and remove them at once, and not in the
 * pages of a database, where removed text stays until it is written over.
 */
const table = 'files';

/** How long an erasing waits for other pages to let go, in ms: all of them close after each reading. */
const patience = 10_000;

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(pictureDatabase, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(table);
  return answered(request);
}

/** One question to the database, which is closed again: an erasing in another window never has to wait for this one. */
async function ask<T>(mode: IDBTransactionMode, question: (files: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    const change = database.transaction(table, mode);
    const done = new Promise<void>((resolve, reject) => {
      change.oncomplete = () => resolve();
      // A full disk is told of here, after the question itself went well.
      change.onabort = () => reject(change.error);
    });
    const [answer] = await Promise.all([answered(question(change.objectStore(table))), done]);
    return answer;
  } finally {
    database.close();
  }
}

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
  await keeping(pictureDatabase, () => ask('readwrite', (files) => files.put(file, id)));
}

/** The file of a picture, in memory: it can be shown also after it was removed. None where only its name is known. @throws where the browser cannot read */
export async function getPicture(id: string): Promise<Blob | undefined> {
  await hold(id);
  const file: unknown = await ask('readonly', (files) => files.get(id));
  return file instanceof Blob ? new Blob([await file.arrayBuffer()], { type: file.type }) : undefined;
}

/** Ids of all pictures that have a file here. @throws where the browser cannot read */
export const pictureIds = async (): Promise<string[]> => (await ask('readonly', (files) => files.getAllKeys())).map(String);

/** How much all files have together, in bytes. @throws where the browser cannot read */
export async function picturesSize(): Promise<number> {
  const files: unknown[] = await ask('readonly', (all) => all.getAll());
  return files.reduce<number>((sum, file) => sum + (file instanceof Blob ? file.size : 0), 0);
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
    else for (const id of gone) await ask('readwrite', (files) => files.delete(id));
  });
