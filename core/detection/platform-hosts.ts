import { unpackHosts } from '../../data/catalogue/host-table.ts';
import { packedKnownHosts } from '../../data/catalogue/known-hosts.generated.ts';
import { packedPrivatePages } from '../../data/catalogue/private-pages.generated.ts';

const words = (list = '') => (list ? list.split(' ') : []);
const rowsOf = (packed: string) => packed.split('\n').map((row) => row.split('|'));

/** The hosts of one platform: "www.example.com", or "*.example.com" for a domain and everything under it. */
interface PlatformHosts {
  id: string;
  hosts: string[];
  /** Hosts of which there is one for each country or language, as core/detection/host-patterns.ts reads them. */
  patterns: string[];
}

function hostsByPlatform(): PlatformHosts[] {
  return packedKnownHosts.map(unpackHosts).map(({ id, hosts, patterns, endings }) => {
    const perLand = patterns.flatMap((pattern) =>
      pattern.startsWith('<ll') ? [pattern.replace(/^<[^>]+>/, '*')] : endings.map((ending) => pattern.replace('<cc>', ending)),
    );
    return { id, hosts: [...hosts, ...perLand], patterns };
  });
}

/** Every host that people use of a platform, each once; none that another with "*." in front covers. */
export function knownHosts(): string[] {
  const all = [...new Set(hostsByPlatform().flatMap(({ hosts }) => hosts))];
  const domains = all.filter((host) => host.startsWith('*.'));
  return all.filter((host) => !domains.some((other) => other !== host && host.endsWith(other.slice(1))));
}

/** Where a platform keeps private messages and takes payments: domains with everything under them, "example.<cc>" for any country, and path templates. */
export interface PrivatePages {
  domains: string[];
  templates: string[];
}

const domainOf = (host: string) => host.replace(/^(\*|www|m|web|<[^>]+>)\./, '');

const templateRows = () => rowsOf(packedPrivatePages).map(([id = '', shows, templates]) => ({ id, shows, templates: words(templates) }));

/** Every platform with such pages. A domain is taken whole, so that no host of it is forgotten. */
export function privatePages(): PrivatePages[] {
  const byId = new Map(hostsByPlatform().map(({ id, hosts, patterns }) => [id, [...hosts, ...patterns].map(domainOf)]));
  return templateRows().flatMap(({ id, templates }) => (templates.length ? [{ domains: byId.get(id) ?? [], templates }] : []));
}

/** Path templates of private messages and payment steps, for each platform on whose pages tips may show, by its id. */
export const closedTemplates = (): Map<string, string[]> =>
  new Map(templateRows().flatMap(({ id, shows, templates }) => (shows ? [[id, templates] as const] : [])));
