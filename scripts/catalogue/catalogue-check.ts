import { evaluate } from '../build/precompute.ts';

/** Stops a build whose catalogue is wrong, and tells of languages that it leaves out. @throws Error that lists everything to change */
export async function catalogueCheck(): Promise<void> {
  const { problems } = await evaluate<{ problems: string[] }>('./scripts/catalogue/catalogue-problems.ts');
  if (problems.length) throw new Error(`The catalogue has ${problems.length} problem(s):\n  ${problems.join('\n  ')}`);
  const { unfinished } = await evaluate<{ unfinished: Record<string, number> }>('./browser/languages.generated.ts');
  for (const [language, missing] of Object.entries(unfinished))
    console.warn(
      `"${language}" is left out: ${missing} texts of the interface are missing or stale. See: npm run translations -- ${language}`,
    );
}
