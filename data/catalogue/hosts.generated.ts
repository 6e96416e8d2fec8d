import { detection } from './detection.ts';
import { type HostRow, packHosts } from './host-table.ts';

/** Hosts that no pattern gives: one with "<cc>" gives all its endings, and "<ll>." each label of two letters. */
function apartFromPatterns({ hosts, patterns, endings }: HostRow): string[] {
  const given = new Set(patterns.flatMap((pattern) => endings.map((ending) => pattern.replace('<cc>', ending))));
  const domains = patterns.filter((pattern) => pattern.startsWith('<ll>.')).map((pattern) => pattern.slice('<ll>.'.length));
  const isGiven = (host: string) => given.has(host) || (/^[a-z]{2}\./.test(host) && domains.includes(host.slice(3)));
  return hosts.filter((host) => !isGiven(host));
}

/** The hosts of every platform, packed. */
export const packedHosts: string[] = detection.map((row) => packHosts({ ...row, hosts: apartFromPatterns(row) }));
