import type { PageKind } from '../../data/schema/vocabulary.ts';
import { isTenant } from '../look-alike/tenant.ts';

/** Page kinds at which an account may stand. */
export const accountPages: readonly PageKind[] = ['profile', 'group', 'event', 'donation', 'petition'];

/**
 * Whether a page of a platform can be somebody's account, as its kind and host tell before any rule of the platform is read: false is
 * certain, true is not. Where a name is a host, the front page and pages of no known kind may be somebody's too.
 */
export const mayBeAccount = (page: PageKind, address: string): boolean =>
  page === 'other' || accountPages.includes(page) || isTenant(address);
