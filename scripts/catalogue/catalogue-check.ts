import { evaluate } from '../build/precompute.ts';

/** Stops a build whose catalogue is wrong. @throws Error that lists everything to change */
export async function catalogueCheck(): Promise<void> {
  const { problems } = await evaluate<{ problems: string[] }>('./scripts/catalogue/catalogue-problems.ts');
  if (problems.length) throw new Error(`The catalogue has ${problems.length} problem(s):\n  ${problems.join('\n  ')}`);
}
