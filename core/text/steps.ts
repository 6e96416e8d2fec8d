/** Work in steps: at each of them somebody else may have their turn, such as a key that was pressed meanwhile. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps one after the other. @returns what the last one gives */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
