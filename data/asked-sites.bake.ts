import { inPageScripts } from './in-page.bake.ts';

/** For platforms on people's own hosts: the addresses with private messages, on whatever host they are. */
export const messagePatterns: Record<string, string[]> = Object.fromEntries(inPageScripts.map(({ id, anywhere }) => [id, anywhere]));
