import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { externalServices } from '../reference/external-services.ts';
import type { Connection, Platform } from '../schema/schema.ts';

const names = readdirSync(join(import.meta.dirname, '../platforms')).filter((name) => name.endsWith('.ts'));

/** One platform file. Written so that Node reads it as it stands, and Vite sees which files are meant and follows their changes. */
const read = async (name: string): Promise<Platform> => (await import(`../platforms/${name}.ts`)).default;

/** Every platform file, as it stands. */
export const platformFiles: readonly Platform[] = await Promise.all(names.sort().map((name) => read(name.slice(0, -'.ts'.length))));

/** The id of today by each that was given up. */
const idNow = new Map(platformFiles.flatMap(({ id, was = [] }) => was.map((former) => [former, id] as const)));
const places = new Set([...platformFiles.map(({ id }) => id), ...Object.keys(externalServices)]);
const now = (connection: Connection): Connection => ({
  ...connection,
  from: idNow.get(connection.from) ?? connection.from,
  to: idNow.get(connection.to) ?? connection.to,
});

/** Whether a connection leads somewhere: files of others still speak of a platform that was removed. */
export const leadsSomewhere = (connection: Connection): boolean => [now(connection).from, now(connection).to].every((id) => places.has(id));

/**
 * Every platform; links name the others by their ids of today. Heavy: meant for tests and for what is worked out when the
 * extension is built.
 */
export const platforms: readonly Platform[] = platformFiles.map((platform) => ({
  ...platform,
  links: platform.links.filter(leadsSomewhere).map(now),
}));
