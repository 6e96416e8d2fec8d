import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pseudoLanguages } from './pseudo-languages.ts';

const folder = join(import.meta.dirname, '../messages');

/** Languages, beside English, that Sidekick can be shown in, as BCP 47 tags: each has a file data/messages/<tag>.json. */
export const languages: string[] = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length)),
  ...pseudoLanguages,
].sort();
