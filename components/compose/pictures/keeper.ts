import type { Draft } from '../../../core/drafts/draft.ts';

/** Where the files of pictures are kept, and where they go; see browser/picture-store.ts. */
export interface PictureKeeper {
  /** Keeps the file of a new picture. @throws where it cannot be saved */
  put: (id: string, file: Blob) => Promise<void>;
  /** None where only the name is known. */
  get: (id: string) => Promise<Blob | undefined>;
  /** How much all have together, in bytes. */
  size: () => Promise<number>;
  /** Removes files that no draft names any more. */
  release: (ids: readonly string[]) => Promise<void>;
  /** Puts a PNG on the clipboard, straight from a press. */
  copy: (png: Promise<Blob>) => Promise<void>;
  download: (name: string, type: string, file: Blob) => void;
}

/** Changes one draft, also after another has come on screen. */
export type ChangeDraft = (changes: Partial<Draft> | ((now: Draft) => Partial<Draft>)) => void;
