import { mostKept } from '../../core/pictures/limits.ts';
import { type ReadFault, readPicture, Unread } from '../compose/pictures/read-picture.ts';
import type { StepTools } from './step-props.ts';

/** A picture that could not be kept. */
export class PictureFault extends Error {
  readonly fault: ReadFault | 'noRoom' | 'unsaved';
  /** What was said of it when it was handed in. */
  readonly id: string;
  constructor(fault: PictureFault['fault'], id: string, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
    this.id = id;
  }
  /** Whether the file itself is to blame, and not the room here. */
  get isUnread(): boolean {
    return this.fault !== 'noRoom' && this.fault !== 'unsaved';
  }
}

/**
 * Reads a picture, draws it anew and keeps it.
 * @param about what to call it where that fails
 * @returns the id it is kept under
 * @throws PictureFault
 */
export async function keepPicture(file: File, keeper: StepTools['pictures'], about: string): Promise<string> {
  try {
    const { file: small } = await readPicture(file);
    if ((await keeper.size()) + small.size > mostKept) throw new PictureFault('noRoom', about);
    const id = crypto.randomUUID();
    await keeper.put(id, small);
    return id;
  } catch (error) {
    if (error instanceof PictureFault) throw error;
    throw new PictureFault(error instanceof Unread ? error.fault : 'unsaved', about, error);
  }
}

/** The file in a data address, as readKitFile() lets it through. */
export function fileFrom(data: string, name: string): File {
  const [, type = '', base64 = ''] = /^data:([^;]+);base64,(.*)$/s.exec(data) ?? [];
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return new File([bytes], name, { type });
  } catch {
    // Nothing can be drawn of an empty one, and that is said.
    return new File([], name, { type });
  }
}

/** A file as a data address. @throws where the browser cannot read it */
const dataOf = (file: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });

/** The files of pictures as data addresses, by their ids. One without a file is left out. @throws where the browser cannot read */
export async function dataOfAll(pictures: readonly { id: string }[], get: StepTools['pictures']['get']): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  // One at a time: each is a megabyte, twice.
  for (const { id } of pictures) {
    const file = await get(id);
    if (file) all[id] = await dataOf(file);
  }
  return all;
}
