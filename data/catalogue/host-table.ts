/** What a platform file says of its hosts, as the build packs it: one short text per platform, because every popup and every start of the worker reads all of them. */

/** The hosts of one platform. */
export interface HostRow {
  id: string;
  hosts: string[];
  /** Hosts of which there is one per country or language, and what "<cc>" in them stands for. */
  patterns: string[];
  endings: string[];
  short: string[];
  never: string[];
}

const fields = ['hosts', 'patterns', 'endings', 'short', 'never'] as const;

/** What follows the first label; undefined where there is no other. */
const behindFirst = (host: string): string | undefined => /\.(.+)$/.exec(host)?.[1];

/**
 * A host and the same with "www." in front stand together as "+host", in the other order as "-host"; neighbours under one domain as
 * "de,fr,it:example.com".
 */
function packed(hosts: readonly string[]): string {
  const words: string[] = [];
  for (let at = 0; at < hosts.length; at++) {
    const [host = '', next] = [hosts[at], hosts[at + 1]];
    if (next === `www.${host}` || host === `www.${next}`) {
      words.push(host.length < (next?.length ?? 0) ? `+${host}` : `-${next}`);
      at++;
      continue;
    }
    const domain = behindFirst(host);
    let end = at + 1;
    while (domain && behindFirst(hosts[end] ?? '') === domain) end++;
    const labels = hosts.slice(at, end).map((one) => one.split('.')[0]);
    words.push(labels.length > 1 ? `${labels}:${domain}` : host);
    at = end - 1;
  }
  return words.join(' ');
}

const unpacked = (words: string): string[] =>
  words.split(' ').flatMap((word) => {
    const host = word.slice(1);
    if (word.startsWith('+')) return [host, `www.${host}`];
    if (word.startsWith('-')) return [`www.${host}`, host];
    const [labels = '', domain] = word.split(':');
    if (domain) return labels.split(',').map((label) => `${label}.${domain}`);
    return word ? [word] : [];
  });

/** Packs the hosts of one platform. */
export const packHosts = (row: HostRow): string => [row.id, ...fields.map((field) => packed(row[field]))].join('|').replace(/\|+$/, '');

/** Reads what packHosts() wrote. */
export function unpackHosts(text: string): HostRow {
  const [id = '', ...parts] = text.split('|');
  return Object.assign({ id }, ...fields.map((field, at) => ({ [field]: unpacked(parts[at] ?? '') })));
}
