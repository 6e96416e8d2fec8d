import { useEffect, useRef, useState } from 'preact/hooks';
import type { Picture } from '../../../core/drafts/draft.ts';

/** Addresses of pictures by their ids; null where there is no file. Missing until that is known. */
export type Thumbnails = Readonly<Record<string, string | null>>;

/**
 * Addresses at which the files of pictures can be shown, as long as they are among these.
 * @param get the file of a picture; must stay the same from drawing to drawing
 */
export function useThumbnails(pictures: readonly Picture[], get: (id: string) => Promise<Blob | undefined>): Thumbnails {
  const [thumbnails, setThumbnails] = useState<Thumbnails>({});
  /** What was asked for, with its address once it is there. */
  const made = useRef(new Map<string, string | undefined>());
  const ids = pictures.map(({ id }) => id).join(' ');

  useEffect(() => {
    const wanted = new Set(ids.split(' ').filter(Boolean));
    for (const [id, address] of [...made.current].filter(([id]) => !wanted.has(id))) {
      if (address) URL.revokeObjectURL(address);
      made.current.delete(id);
    }
    const show = (id: string, file: Blob | undefined) => {
      if (!made.current.has(id)) return;
      const address = file && URL.createObjectURL(file);
      made.current.set(id, address);
      setThumbnails((now) => ({ ...now, [id]: address ?? null }));
    };
    for (const id of [...wanted].filter((one) => !made.current.has(one))) {
      made.current.set(id, undefined);
      get(id)
        .catch(() => undefined)
        .then((file) => show(id, file));
    }
  }, [ids, get]);

  useEffect(
    () => () => {
      for (const address of made.current.values()) if (address) URL.revokeObjectURL(address);
      made.current.clear();
    },
    [],
  );
  return thumbnails;
}
