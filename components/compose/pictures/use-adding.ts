import { useRef, useState } from 'preact/hooks';
import type { Draft } from '../../../core/drafts/draft.ts';
import { mostKept, withRoom } from '../../../core/pictures/limits.ts';
import type { ChangeDraft, PictureKeeper } from './keeper.ts';
import { type ReadFault, readPicture, Unread } from './read-picture.ts';

/** What became of the files that were chosen. */
export interface Added {
  count: number;
  /** How much smaller they are than the files, in bytes; may be below zero. */
  saved: number;
  /** Those that moved. */
  stills: number;
  /** Files that there was no room for in the draft. */
  left: number;
  faults: { name: string; fault: ReadFault | 'noRoom' | 'unsaved' }[];
}

/** Which file is being read, of how many. */
export interface Reading {
  at: number;
  all: number;
}

interface Job {
  file: File;
  draft: string;
  change: ChangeDraft;
}

const nothing: Added = { count: 0, saved: 0, stills: 0, left: 0, faults: [] };

/** Lets the browser take keys and draw before the next file. */
const breathe = () => new Promise((done) => setTimeout(done));

/** Reads one file and keeps it. @returns what it adds to what is to be said */
async function keep({ file, change }: Job, keeper: PictureKeeper): Promise<Partial<Added>> {
  const { name } = file;
  const fault = (of: Added['faults'][number]['fault']) => ({ faults: [{ name, fault: of }] });
  try {
    const { file: small, type, width, height, isStill } = await readPicture(file);
    if ((await keeper.size()) + small.size > mostKept) return fault('noRoom');
    const id = crypto.randomUUID();
    await keeper.put(id, small);
    // Only now: a draft never names a picture that is not there.
    change(({ pictures }) => ({ pictures: [...pictures, { id, name, alt: '', type, width, height, bytes: small.size }] }));
    return { count: 1, saved: file.size - small.size, stills: Number(isStill) };
  } catch (error) {
    return fault(error instanceof Unread ? error.fault : 'unsaved');
  }
}

const sum = (one: Added, more: Partial<Added>): Added => ({
  count: one.count + (more.count ?? 0),
  saved: one.saved + (more.saved ?? 0),
  stills: one.stills + (more.stills ?? 0),
  left: one.left + (more.left ?? 0),
  faults: [...one.faults, ...(more.faults ?? [])],
});

/** What is under way. */
interface Work {
  /** Where the first of them go: there it is said how it went. */
  draft: string;
  /** Those that are not read yet, the one at work included. */
  jobs: Job[];
  done: number;
  tally: Added;
}

/** Adds files to the draft on screen, one after the other, so that nobody has to wait with writing. */
export function useAdding(draft: Draft, change: ChangeDraft, keeper: PictureKeeper) {
  const [reading, setReading] = useState<Reading>();
  const [outcome, setOutcome] = useState<{ draft: string; added: Added }>();
  const work = useRef<Work | undefined>(undefined);

  const run = async (now: Work) => {
    for (let job = now.jobs[0]; job; job = now.jobs[0]) {
      // More may have been added meanwhile.
      setReading({ at: now.done + 1, all: now.done + now.jobs.length });
      await breathe();
      now.tally = sum(now.tally, await keep(job, keeper));
      now.jobs.shift();
      now.done++;
    }
    work.current = undefined;
    setReading(undefined);
    setOutcome({ draft: now.draft, added: now.tally });
  };

  /** Takes as many of these files as the draft has room for. What became of all is said in `added`. */
  const add = (files: readonly File[]) => {
    const now = work.current ?? { draft: draft.id, jobs: [], done: 0, tally: nothing };
    const onTheWay = now.jobs.filter((job) => job.draft === draft.id).length;
    const { taken, left } = withRoom(files, draft.pictures.length + onTheWay);
    now.jobs.push(...taken.map((file) => ({ file, draft: draft.id, change })));
    now.tally = sum(now.tally, { left });
    if (work.current) return;
    work.current = now;
    setOutcome(undefined);
    run(now);
  };
  const added = outcome?.draft === draft.id ? outcome.added : undefined;
  /** `forget`: nobody needs to hear of it any more. */
  return { reading, added, add, forget: () => setOutcome(undefined) };
}
