import type { Platform } from '../schema/schema.ts';

const files = import.meta.glob<Platform>('../platforms/*.ts', { eager: true, import: 'default' });

/** Every platform file, by id. Heavy: meant for tests and for what is worked out when the extension is built. */
export const platforms: readonly Platform[] = Object.values(files);
