import { readdir } from 'node:fs/promises';
import type { Platform } from '../../data/schema/schema.ts';

const folder = new URL('../../data/platforms/', import.meta.url);

/** The platform files themselves, read without Vite. */
export const platforms: Platform[] = await Promise.all(
  (await readdir(folder)).map(async (file) => (await import(new URL(file, folder).href)).default as Platform),
);
