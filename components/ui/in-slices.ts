import type { Steps } from '../../core/text/steps.ts';

/** How long one task may work before keys get their turn, in ms. */
const slice = 4;

/**
 * Calls `work` again and again, with room for input between, until it says that it is done or throws.
 * @param ended is told so
 * @returns the function that stops it
 */
function inSlices(work: () => boolean, ended: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  const stop = () => port2.close();
  // A message comes sooner than a timer, which browsers hold back.
  port2.onmessage = () => {
    let isDone = true;
    try {
      isDone = work();
    } finally {
      if (isDone) {
        stop();
        ended();
      } else port1.postMessage(undefined);
    }
  };
  port1.postMessage(undefined);
  return stop;
}

/**
 * Does work in steps, with room for input between. Nothing more comes of it where a step throws.
 * @param done gets what the last step gives, in a task of its own: drawing it takes as long again
 * @param ended is told when there is nothing more to come, also where a step throws; what was made of the result is drawn by then
 * @returns the function that stops it
 */
export function stepsInSlices<Result>(
  steps: Steps<Result>,
  done: (result: Result) => void,
  ended: () => void = () => undefined,
): () => void {
  let end: { result: Result } | undefined;
  let isTold = false;
  return inSlices(() => {
    if (isTold) return true;
    if (end) {
      isTold = true;
      done(end.result);
      return false;
    }
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) end = { result: step.value };
    } while (!end && performance.now() < until);
    return false;
  }, ended);
}
