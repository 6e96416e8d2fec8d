import { platforms } from './catalogue.ts';

/** Ids of platforms that people run on hosts of their own: a host alone does not tell whether an address is on one of them. */
export const onServers: string[] = platforms.filter(({ share }) => share.url.includes('{server}')).map(({ id }) => id);
