import { directory } from './directory.ts';
import { unpackHosts } from './host-table.ts';
import { packedHosts } from './hosts.generated.ts';

/** What grows with every platform: names, pictures and hosts of all. For pages that show all of them. */
export const lists = { directory, hosts: packedHosts.map(unpackHosts) };
