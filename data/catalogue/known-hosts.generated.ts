import type { Platform } from '../schema/schema.ts';
import { platforms } from './catalogue.ts';

/** The hosts of a platform's pages without those that follow from the rest: below a "*." or "<ll>.", or a pattern with an ending. */
function leanHosts({ hosts: { pages, patterns = [], endings = [] } }: Platform): string[] {
  const fromPatterns = new Set(patterns.flatMap((pattern) => endings.map((ending) => pattern.replace('<cc>', ending))));
  const domains = [...pages, ...patterns]
    .map((host) => /^(?:\*|<ll[^>]*>)(\..+)$/.exec(host)?.[1])
    .filter((domain) => domain !== undefined);
  const follows = (host: string) => !host.startsWith('*.') && domains.some((domain) => host.endsWith(domain));
  return pages.filter((host) => !fromPatterns.has(host) && !follows(host));
}

/**
 * Hosts that people use, packed small because the worker reads them at every start: one line a platform with its id, hosts, host
 * patterns and their endings, "|" between them and blanks within. core/detection/platform-hosts.ts reads it.
 */
export const packedHosts: string = platforms
  .map((platform) => {
    const { patterns = [], endings = [] } = platform.hosts;
    return [platform.id, ...[leanHosts(platform), patterns, endings].map((list) => list.join(' '))].join('|');
  })
  .join('\n');
