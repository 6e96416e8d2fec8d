import type { Platform } from '../schema/schema.ts';
import { packHosts, unpackHosts } from './host-table.ts';

/** The hosts of a platform's pages without those that follow from the rest: below a "*." or "<ll>.", or a pattern with an ending. */
function leanHosts({ pages, patterns = [], endings = [] }: Platform['hosts']): string[] {
  const fromPatterns = new Set(patterns.flatMap((pattern) => endings.map((ending) => pattern.replace('<cc>', ending))));
  const domains = [...pages, ...patterns]
    .map((host) => /^(?:\*|<ll[^>]*>)(\..+)$/.exec(host)?.[1])
    .filter((domain) => domain !== undefined);
  const follows = (host: string) => !host.startsWith('*.') && domains.some((domain) => host.endsWith(domain));
  return pages.filter((host) => !fromPatterns.has(host) && !follows(host));
}

/** The hosts that people use of some platforms, packed. */
export const packKnownHosts = (platforms: readonly Pick<Platform, 'id' | 'hosts'>[]): string[] =>
  platforms.map(({ id, hosts }) =>
    packHosts({ id, hosts: leanHosts(hosts), patterns: hosts.patterns ?? [], endings: hosts.endings ?? [], short: [], never: [] }),
  );

/**
 * Reads what packKnownHosts() wrote: "www.example.com", or "*.example.com" for a domain and everything under it. Each once, and none
 * that another with "*." in front covers.
 */
export function unpackKnownHosts(packed: readonly string[]): string[] {
  const hosts = packed
    .map(unpackHosts)
    .flatMap(({ hosts: named, patterns, endings }) => [
      ...named,
      ...patterns.flatMap((pattern) =>
        pattern.startsWith('<ll') ? [pattern.replace(/^<[^>]+>/, '*')] : endings.map((ending) => pattern.replace('<cc>', ending)),
      ),
    ]);
  const all = [...new Set(hosts)];
  const domains = all.filter((host) => host.startsWith('*.'));
  return all.filter((host) => !domains.some((other) => other !== host && host.endsWith(other.slice(1))));
}
