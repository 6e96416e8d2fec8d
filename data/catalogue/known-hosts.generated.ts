import type { Platform } from '../schema/schema.ts';
import { platforms } from './catalogue.ts';
import { packHosts } from './host-table.ts';

/** The hosts of a platform's pages without those that follow from the rest: below a "*." or "<ll>.", or a pattern with an ending. */
function leanHosts({ hosts: { pages, patterns = [], endings = [] } }: Platform): string[] {
  const fromPatterns = new Set(patterns.flatMap((pattern) => endings.map((ending) => pattern.replace('<cc>', ending))));
  const domains = [...pages, ...patterns]
    .map((host) => /^(?:\*|<ll[^>]*>)(\..+)$/.exec(host)?.[1])
    .filter((domain) => domain !== undefined);
  const follows = (host: string) => !host.startsWith('*.') && domains.some((domain) => host.endsWith(domain));
  return pages.filter((host) => !fromPatterns.has(host) && !follows(host));
}

/** Hosts that people use of every platform, packed; core/detection/platform-hosts.ts reads it. */
export const packedKnownHosts: string[] = platforms.map((platform) => {
  const { patterns = [], endings = [] } = platform.hosts;
  return packHosts({ id: platform.id, hosts: leanHosts(platform), patterns, endings, short: [], never: [] });
});
