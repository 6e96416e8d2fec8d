export type SaveState = 'saved' | 'saving' | 'failed';

/**
 * Saves changes as they come, one saving at a time: what is typed meanwhile goes with the next one. So a key is on its way to
 * the disk at once, and a slow disk is not flooded. What could not be saved stays and goes with the next try.
 * @param save keeps some fields; rejects where it cannot
 * @param report is called with each new state
 */
export function saveQueue<T extends object>(save: (changes: Partial<T>) => Promise<unknown>, report: (state: SaveState) => void) {
  let unsent: Partial<T> | undefined;
  /** What is on its way. */
  let sent: Partial<T> | undefined;
  let running: Promise<void> | undefined;

  /** @returns whether nothing is left to save */
  async function saveUnsent(): Promise<boolean> {
    while (unsent) {
      sent = unsent;
      unsent = undefined;
      try {
        await save(sent);
      } catch {
        unsent = { ...sent, ...(unsent as Partial<T> | undefined) } as Partial<T>;
        return false;
      } finally {
        sent = undefined;
      }
    }
    return true;
  }

  async function run(): Promise<void> {
    report('saving');
    let isSaved: boolean;
    // Looked at again right before `running` is cleared: a change added while the last save finished would never be saved.
    do isSaved = await saveUnsent();
    while (isSaved && unsent);
    running = undefined;
    report(isSaved ? 'saved' : 'failed');
  }

  const start = (): Promise<void> => {
    running ??= run();
    return running;
  };

  return {
    /** Takes changes to save. */
    add(changes: Partial<T>): void {
      unsent = { ...unsent, ...changes } as Partial<T>;
      start();
    },
    /** What is not saved yet, or not known to be. */
    unsaved: (): Partial<T> => ({ ...sent, ...unsent }) as Partial<T>,
    /** Tries again what could not be saved. @returns when nothing is under way any more */
    flush: (): Promise<void> => (unsent && !running ? start() : (running ?? Promise.resolve())),
  };
}
