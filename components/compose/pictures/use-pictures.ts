import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draft, Picture } from '../../../core/drafts/draft.ts';
import { undoFor } from '../../../core/drafts/record.ts';
import { pictureFileName } from '../../../core/pictures/names.ts';
import type { Shape } from '../../../data/schema/vocabulary.ts';
import type { Made } from './canvas.ts';
import type { ChangeDraft, PictureKeeper } from './keeper.ts';
import { useAdding } from './use-adding.ts';
import { useThumbnails } from './use-thumbnails.ts';

/** What was done to a picture and can be taken back. */
interface Gone {
  what: 'removed' | 'edited';
  was: Picture;
  /** Where it stood. */
  at: number;
  /** The one in its place, where it was edited. */
  now?: string;
}

/** The list without one picture, or with another in its place. */
const replaced = (pictures: readonly Picture[], id: string, ...by: Picture[]): Picture[] =>
  pictures.flatMap((one) => (one.id === id ? by : [one]));

/** The list with a removed or edited picture as it was. */
function withBack(pictures: readonly Picture[], { was, at, now }: Gone): Picture[] {
  const edited = pictures.find(({ id }) => id === now);
  // Its description may have been written since.
  if (edited) return replaced(pictures, edited.id, { ...was, alt: edited.alt });
  return [...pictures.slice(0, at), was, ...pictures.slice(at)];
}

/** What was done last, until it cannot be taken back any more: by the next, by another draft, or by time. */
function useGone(draft: string, keeper: PictureKeeper) {
  const [gone, setGone] = useState<Gone>();
  const held = useRef<Gone | undefined>(undefined);
  const end = () => {
    // Where a draft still names it, it stays; what is missed here goes at the next start.
    if (held.current) keeper.release([held.current.was.id]).catch(() => undefined);
    held.current = undefined;
    setGone(undefined);
  };
  const note = (next: Gone) => {
    end();
    held.current = next;
    setGone(next);
  };
  const takeBack = (): Gone | undefined => {
    const back = held.current;
    held.current = undefined;
    setGone(undefined);
    return back;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it ends with the draft that it belongs to.
  useEffect(() => end, [draft]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each has its own time.
  useEffect(() => {
    if (!gone) return;
    const timer = setTimeout(end, undoFor);
    return () => clearTimeout(timer);
  }, [gone]);
  return { gone, note, takeBack };
}

/** Whether something could be done. */
const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

export type Pictures = ReturnType<typeof usePictures>;

/**
 * The pictures of the draft on screen: shown, added, edited, taken out, and handed on. The same value from key to key.
 * @param change changes that draft; another one belongs to another draft
 */
export function usePictures(draft: Draft, change: ChangeDraft, keeper: PictureKeeper) {
  const { pictures } = draft;
  const thumbnails = useThumbnails(pictures, keeper.get);
  const { reading, added, add, forget } = useAdding(draft, change, keeper);
  const { gone, note, takeBack } = useGone(draft.id, keeper);
  const find = (id: string) => pictures.find((one) => one.id === id);
  const set = (make: (now: Picture[]) => Picture[]) => change((now) => ({ pictures: make(now.pictures) }));

  /** The file of a picture, cut to a shape where one is asked for. @throws where there is none */
  const fileOf = async (id: string, shape?: Shape): Promise<Blob> => {
    const file = await keeper.get(id);
    if (!file) throw new Error('No file is kept of this picture');
    return (await import('./canvas.ts')).inShape(file, shape);
  };

  const on = {
    pictures,
    /** Addresses to show them at, by id; null where only the name is known. */
    thumbnails,
    /** Which file is being read now, if any. */
    reading,
    /** What became of the files chosen last. */
    added,
    /** What can be taken back. */
    gone,
    add,
    fileOf,
    describe: (id: string, alt: string) => set((now) => now.map((one) => (one.id === id ? { ...one, alt } : one))),
    /** Puts one earlier or later. @param by -1 or 1 */
    move: (id: string, by: -1 | 1) =>
      set((now) => {
        const at = now.findIndex((one) => one.id === id);
        const [one, other] = [now[at], now[at + by]];
        if (!one || !other) return now;
        return now.map((each) => (each === one ? other : each === other ? one : each));
      }),
    remove: (id: string) => {
      const was = find(id);
      if (!was) return;
      forget();
      note({ what: 'removed', was, at: pictures.indexOf(was) });
      set((now) => replaced(now, id));
    },
    /** Puts an edited picture in the place of one. @throws where it cannot be saved: then nothing has changed */
    replace: async (id: string, { file, type, width, height }: Made) => {
      const was = find(id);
      if (!was) return;
      const fresh = { ...was, id: crypto.randomUUID(), type, width, height, bytes: file.size };
      await keeper.put(fresh.id, file);
      forget();
      note({ what: 'edited', was, at: pictures.indexOf(was), now: fresh.id });
      set((now) => replaced(now, id, { ...fresh, alt: now.find((one) => one.id === id)?.alt ?? was.alt }));
    },
    undo: () => {
      const back = takeBack();
      if (back) set((now) => withBack(now, back));
    },
    /** Puts a picture on the clipboard. Call it straight from a press. @returns whether it is there */
    copyPicture: (id: string, shape?: Shape): Promise<boolean> =>
      succeeds(keeper.copy(Promise.all([fileOf(id, shape), import('./canvas.ts')]).then(([file, { asPng }]) => asPng(file)))),
    /** Saves a picture as a file for a place, such as "well-instagram.jpg", or for any. @returns whether it is */
    savePictureFor: (place: string | undefined, id: string, shape?: Shape): Promise<boolean> =>
      succeeds(fileOf(id, shape).then((file) => keeper.download(pictureFileName(find(id)?.name ?? '', place, file.type), file.type, file))),
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions are new at each drawing, and do the same while these are the same.
  return useMemo(() => on, [pictures, thumbnails, reading, added, gone, draft.id, change, keeper]);
}
