import type { HostRow } from './host-table.ts';

/**
 * Which platforms a host can be of, by their domains: small enough for whoever looks up one host, and never too narrow. The hosts of
 * those few platforms, each in a file of its own, then tell for sure.
 */

/** What may stand for "<cc>": "de", "cat", "co.uk". */
const ending = /^(?:[a-z]{2,3}\.)?[a-z]{2,3}$/;

/** "www.example.com", "*.example.com" and "<ll>.example.com" as "example.com", "maps.example.<cc>" as "example.<cc>". */
const domainOf = (host: string): string => host.replace(/^(?:\*|www|<[^>]+>)\./, '').replace(/^.*\.(?=[^.]+\.<cc>$)/, '');

/** Every domain that a host may be found by. */
function domainsOver(host: string): string[] {
  const labels = host.split('.');
  return labels.flatMap((label, at) => {
    const rest = labels.slice(at + 1).join('.');
    return [rest ? `${label}.${rest}` : label, ...(ending.test(rest) || rest === '<cc>' ? [`${label}.<cc>`] : [])];
  });
}

/** The domains of some hosts: none that another one finds already. */
function fewest(hosts: readonly string[]): string[] {
  const all = [...new Set(hosts.map(domainOf))];
  return all.filter((host) => !domainsOver(host).some((domain) => domain !== host && all.includes(domain)));
}

/**
 * The domains of every platform, one text: "example .com example.net exa.mp" is the platform "example" on "example.com" and two others.
 * Hosts that are no pages are in it only where they stand under a domain of another platform, and are to be kept from it.
 * @throws where a country ending has a form that no host would be found by
 */
export function packIndex(rows: readonly HostRow[]): string {
  const wrong = rows.find(({ endings }) => !endings.every((one) => ending.test(one)));
  if (wrong) throw new Error(`data/platforms/${wrong.id}.ts: hosts.endings has one that data/catalogue/host-index.ts would not find`);
  const own = rows.map(({ id, hosts, patterns, short }) => ({ id, domains: fewest([...patterns, ...hosts, ...short]) }));
  return own
    .map(({ id, domains }, at) => {
      const others = new Set(own.flatMap((other) => (other.id === id ? [] : other.domains)));
      const kept = (rows[at] as HostRow).never.filter((host) =>
        domainsOver(host.replace(/^\*\./, '')).some((domain) => others.has(domain)),
      );
      const words = fewest([...domains, ...kept]).map((domain) => (domain.startsWith(`${id}.`) ? domain.slice(id.length) : domain));
      return [id, ...words].join(' ');
    })
    .join('|');
}

/** Reads what packIndex() wrote. @returns the function that gives the ids of the platforms that a host can be of */
export function hostIndex(packed: string): (host: string) => string[] {
  const idsOf = new Map<string, string[]>();
  for (const row of packed.split('|')) {
    const [id = '', ...words] = row.split(' ');
    for (const word of words) {
      const domain = word.startsWith('.') ? id + word : word;
      idsOf.set(domain, [...(idsOf.get(domain) ?? []), id]);
    }
  }
  return (host) => [...new Set(domainsOver(host).flatMap((domain) => idsOf.get(domain) ?? []))];
}

/** The ids of all platforms, in the order of their files. */
export const idsInIndex = (packed: string): string[] => packed.split('|').map((row) => row.split(' ')[0] as string);
