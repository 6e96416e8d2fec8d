/**
 * What the hosts of a platform from a file are held against in full, when the file is added. Not when it is read again: only this
 * check writes what a person has kept, an organisation that sets a policy rules the whole browser anyway, and such a platform
 * gets neither a script nor a permission. The list behind it would cost every popup more than the rest of it.
 */
import type { Fault } from '../../data/schema/fault.ts';
import type { Platform } from '../../data/schema/schema.ts';
import { isAddress, publicSuffix } from '../look-alike/public-suffix.ts';

/**
 * What is wrong with the hosts. Under a public suffix ("co.uk", "github.io") the names
 * belong to many: a platform may have a name there, and not the suffix. See https://publicsuffix.org
 */
export function suffixFaults({ hosts }: Platform): Fault[] {
  return (['pages', 'short', 'never'] as const).flatMap((field) =>
    hosts[field]
      .filter((host) => {
        const bare = host.replace(/^\*\./, '');
        return isAddress(bare) || publicSuffix(bare).suffix === bare;
      })
      .map((host): Fault => ({ at: `hosts.${field}`, code: 'hostShared', host })),
  );
}
