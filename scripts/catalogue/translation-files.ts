import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Translation } from '../../data/schema/translation.ts';
import type { Part } from './exchange.ts';

/** Reads a file as JSON. @throws Error that names the file, where there is none or it is no JSON */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} could not be read: ${(error as Error).message}`);
  }
}

/** Writes a file as people and the formatter like it. Folders are made where there are none. */
export function writeJson(file: string, value: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** Names of what is in a folder; none where there is no folder. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The languages that have a translation. @param data the data folder */
export function languagesIn(data: string): string[] {
  const interfaces = namesIn(join(data, 'messages')).filter((name) => name.endsWith('.json'));
  const folders = namesIn(join(data, 'translations')).filter((name) => !name.includes('.'));
  return [...new Set([...folders, ...interfaces.map((name) => name.slice(0, -5))])].sort();
}

/** The translations of a language by file; a file that is not there is left out. @throws Error as readJson */
export function readTranslations(data: string, parts: readonly Part[]): Record<string, Translation> {
  const there = new Set(parts.flatMap(({ file }) => namesIn(join(data, dirname(file))).map((name) => `${dirname(file)}/${name}`)));
  return Object.fromEntries(
    parts.filter(({ file }) => there.has(file)).map(({ file }) => [file, readJson(join(data, file)) as Translation]),
  );
}
