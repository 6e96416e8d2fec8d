/** What a platform from a file may not do that one of the catalogue may. */
import type { DetectionRow } from '../../data/catalogue/detection.ts';
import { directory } from '../../data/catalogue/directory.ts';
import { type HostRow, unpackHosts } from '../../data/catalogue/host-table.ts';
import { packedHosts } from '../../data/catalogue/hosts.generated.ts';
import { currentIds } from '../../data/catalogue/renamed.generated.ts';
import { externalServices } from '../../data/reference/external-services.ts';
import { guardedHosts } from '../../data/reference/guarded-hosts.ts';
import type { Fault } from '../../data/schema/fault.ts';
import type { Platform } from '../../data/schema/schema.ts';
import { detector } from '../detection/detector.ts';
import { addressesOn } from '../detection/host-patterns.ts';
import { hostMatches } from '../detection/path-template.ts';
import { skeleton } from '../look-alike/skeleton.ts';
import { isOpenableSite } from '../sharing/openable.ts';
import { shareFaults } from './share.ts';

/** How many platforms of their own a person can have. */
export const mostOwn = 20;

/** The detection part of a platform from a file. It is known by its hosts alone. */
export function rowOf({ id, hosts, neverPaths, pages, reserved }: Platform): DetectionRow {
  const { pages: own, short, never } = hosts;
  return { id, hosts: own, patterns: [], endings: [], short, never, neverPaths, pages, reserved, marks: [], general: false };
}

/** Whether two host patterns have a host in common. */
const overlap = (one: string, other: string) =>
  hostMatches(one, other.replace(/^\*\./, '')) || hostMatches(other, one.replace(/^\*\./, ''));

/** Whether a host is written as a browser writes it and is a name, not an IP address in any notation. */
const isHost = (host: string) =>
  /^[a-z0-9.-]+$/.test(host) && isOpenableSite(`https://${host}/`) && new URL(`https://${host}/`).hostname === host;

/** A name as a hurried eye reads it: without what is invisible, and whatever the alphabet of its letters. */
const glance = (name: string) =>
  skeleton(
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );

/** Whether a host is one of a platform's, by name or by a pattern. */
function claimsOf({ hosts, patterns, endings, short, never }: HostRow): (host: string) => boolean {
  const names = [...hosts, ...short, ...never];
  const rules = patterns.map((pattern) => new RegExp(addressesOn(pattern, endings)));
  return (host) => names.some((name) => overlap(host, name)) || rules.some((rule) => rule.test(`https://${host.replace(/^\*\./, '')}/`));
}

function hostFaults(row: DetectionRow, taken: readonly { row: HostRow; name: string }[]): Fault[] {
  const own = (['pages', 'short', 'never'] as const).flatMap((field) =>
    row[field === 'pages' ? 'hosts' : field].map((host) => ({ field, host })),
  );
  const owners = taken.map(({ row: other, name }) => ({ name, claims: claimsOf(other) }));
  return own.flatMap(({ field, host }): Fault[] => {
    const at = `hosts.${field}`;
    if (!isHost(host.replace(/^\*\./, ''))) return [{ at, code: 'host', host }];
    const owner = owners.find(({ claims }) => claims(host));
    if (owner) return [{ at, code: 'hostTaken', host, name: owner.name }];
    const guarded = guardedHosts.find((one) => overlap(host, `*.${one}`));
    return guarded ? [{ at, code: 'hostGuarded', host, guarded }] : [];
  });
}

/** Every address of a platform, with the field it is in. */
function addresses({ help, emergency, share, sources, nonprofit, links, examples }: Platform): [field: string, url: string | undefined][] {
  return [
    ...Object.entries(help).map(([field, url]): [string, string] => [`help.${field}`, url]),
    ...Object.entries(emergency ?? {}).map(([kind, page]): [string, string | undefined] => [`emergency.${kind}.url`, page?.url]),
    ['share.url', share.url.replace(/\{\w*\}/g, 'x')],
    ['share.anyServer', share.anyServer],
    ['share.fallback', share.fallback?.replace(/\{\w+\}/g, 'x')],
    ['nonprofit.url', nonprofit?.url],
    ...Object.entries(sources).map(([key, { url }]): [string, string | undefined] => [`sources.${key}.url`, url]),
    ...links.map(({ settings }, i): [string, string | undefined] => [`links[${i}].settings`, settings]),
    ...Object.entries(examples).flatMap(([kind, urls]) => urls.map((url): [string, string] => [`examples.${kind}`, url])),
  ];
}

function exampleFaults(row: DetectionRow, { examples, notExamples }: Platform): Fault[] {
  const locate = detector([row]);
  const wrong = Object.entries(examples).flatMap(([wanted, urls]) =>
    urls.flatMap((url): Fault[] => {
      const kind = locate(url)?.page;
      const at = `examples.${wanted}`;
      if (kind === wanted) return [];
      return [kind ? { at, code: 'exampleKind', url, kind } : { at, code: 'exampleNowhere', url }];
    }),
  );
  const claimed = notExamples.filter((url) => locate(url)).map((url): Fault => ({ at: 'notExamples', code: 'claimed', url }));
  return [...wrong, ...claimed];
}

/** A built-in name with brackets is also known by its parts: "X (Twitter)" is "X" and "Twitter". */
const namesOf = (name: string): string[] => [name, ...name.split(/[()/]/)].map(glance).filter(Boolean);

/**
 * What keeps a platform from a file out. It has the right shape already.
 * @param others the platforms from files that are there already
 */
export function ruleFaults(platform: Platform, others: readonly Platform[]): Fault[] {
  const faults: Fault[] = [];
  const row = rowOf(platform);
  const { id, name } = platform;
  const builtIn = packedHosts
    .map(unpackHosts)
    .map((one) => ({ row: one, name: directory.find((entry) => entry.id === one.id)?.name ?? one.id }));
  const taken = [...builtIn, ...others.map((one) => ({ row: rowOf(one), name: one.name }))];
  const names = [...taken.map((one) => one.name), ...directory.flatMap((entry) => entry.formerNames.map((former) => former.name))];

  if (others.length >= mostOwn) faults.push({ at: 'id', code: 'tooMany', count: mostOwn });
  if (id in externalServices || id in currentIds || taken.some((one) => one.row.id === id)) faults.push({ at: 'id', code: 'idTaken', id });
  const seen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(name) ? '' : glance(name);
  if (!seen) faults.push({ at: 'name', code: 'nameHidden' });
  else if (names.some((one) => namesOf(one).includes(seen))) faults.push({ at: 'name', code: 'nameTaken', name });
  if (platform.marks) faults.push({ at: 'marks', code: 'marks' });
  for (const field of ['was', 'handle', 'tracking', 'lookAlike'] as const) {
    if (platform[field]) faults.push({ at: field, code: 'builtInOnly' });
  }
  if (platform.compose?.firstDraft) faults.push({ at: 'compose.firstDraft', code: 'builtInOnly' });
  if (platform.hosts.hiding) faults.push({ at: 'hosts.hiding', code: 'builtInOnly' });
  if (platform.hosts.patterns || platform.hosts.endings) faults.push({ at: 'hosts.patterns', code: 'patterns' });
  if (platform.general) faults.push({ at: 'general', code: 'general' });
  if (platform.inPage === 'always') faults.push({ at: 'inPage', code: 'inPage' });
  if (!row.hosts.length) faults.push({ at: 'hosts.pages', code: 'noHost' });
  faults.push(...hostFaults(row, taken), ...shareFaults(platform));
  for (const [at, url] of addresses(platform)) {
    if (url !== undefined && !isOpenableSite(url)) faults.push({ at, code: 'https' });
  }
  return [...faults, ...exampleFaults(row, platform)];
}
