import type { Platform } from '../schema/schema.ts';

/** Whether a share page opens only where it is known which server the person is on. */
export const asksServer = ({ url, anyServer }: Pick<Platform['share'], 'url' | 'anyServer'>): boolean =>
  url.includes('{server}') && anyServer === undefined;
