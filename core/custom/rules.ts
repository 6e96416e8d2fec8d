/** What a platform from a file may not do that one of the catalogue may. */
import type { DetectionRow } from '../../data/catalogue/detection.ts';
import { directory } from '../../data/catalogue/directory.generated.ts';
import { type HostRow, unpackHosts } from '../../data/catalogue/host-table.ts';
import { packedHosts } from '../../data/catalogue/hosts.generated.ts';
import { currentIds } from '../../data/catalogue/renamed.generated.ts';
import { o } from '../../data/messages/own.ts';
import { elsewhere } from '../../data/reference/external-services.ts';
import { guardedHosts } from '../../data/reference/guarded-hosts.ts';
import type { Platform } from '../../data/schema/schema.ts';
import { detector } from '../detection/detector.ts';
import { addressesOn } from '../detection/host-patterns.ts';
import { hostMatches } from '../detection/path-template.ts';
import { skeleton } from '../look-alike/skeleton.ts';
import { isOpenableSite } from '../sharing/openable.ts';
import { shareProblems } from './share.ts';

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

/** Whether a host stands as a browser writes it, with a name; no IP address in any notation. */
const isHost = (host: string) =>
  /^[a-z0-9.-]+$/.test(host) && isOpenableSite(`https://${host}/`) && new URL(`https://${host}/`).hostname === host;

/** What is left of a name when a hurried eye reads it: neither what is not seen nor which alphabet a letter is of. */
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

function hostProblems(row: DetectionRow, taken: readonly { row: HostRow; name: string }[]): string[] {
  const own = (['pages', 'short', 'never'] as const).flatMap((field) =>
    row[field === 'pages' ? 'hosts' : field].map((host) => ({ field, host })),
  );
  const owners = taken.map(({ row: other, name }) => ({ name, claims: claimsOf(other) }));
  return own.flatMap(({ field, host }) => {
    if (!isHost(host.replace(/^\*\./, ''))) return [`hosts.${field}: ${o('own.host', { host })}`];
    const owner = owners.find(({ claims }) => claims(host));
    if (owner) return [`hosts.${field}: ${o('own.hostTaken', { host, name: owner.name })}`];
    const guarded = guardedHosts.find((one) => overlap(host, `*.${one}`));
    return guarded ? [`hosts.${field}: ${o('own.hostGuarded', { host, guarded })}`] : [];
  });
}

/** Every address of a platform with the field it stands in; other values are left out. */
function addresses({ help, share, sources, nonprofit, links, examples }: Platform): [field: string, url: string | undefined][] {
  return [
    ...Object.entries(help).map(([field, url]): [string, string] => [`help.${field}`, url]),
    ['share.url', share.url.replace(/\{\w*\}/g, 'x')],
    ['share.anyServer', share.anyServer],
    ['share.fallback', share.fallback?.replace(/\{\w+\}/g, 'x')],
    ['nonprofit.url', nonprofit?.url],
    ...Object.entries(sources).map(([key, { url }]): [string, string | undefined] => [`sources.${key}.url`, url]),
    ...links.map(({ settings }, i): [string, string | undefined] => [`links[${i}].settings`, settings]),
    ...Object.entries(examples).flatMap(([kind, urls]) => urls.map((url): [string, string] => [`examples.${kind}`, url])),
  ];
}

function exampleProblems(row: DetectionRow, { examples, notExamples }: Platform): string[] {
  const locate = detector([row]);
  const wrong = Object.entries(examples).flatMap(([kind, urls]) =>
    urls
      .filter((url) => locate(url)?.page !== kind)
      .map((url) => `examples.${kind}: ${o('own.example', { url, kind: locate(url)?.page ?? o('own.nothing') })}`),
  );
  const claimed = notExamples.filter((url) => locate(url)).map((url) => `notExamples: ${o('own.claimed', { url })}`);
  return [...wrong, ...claimed];
}

/** A built-in name with what stands in brackets is known without it too: "X (Twitter)" is "X" and "Twitter". */
const namesOf = (name: string): string[] => [name, ...name.split(/[()/]/)].map(glance).filter(Boolean);

/**
 * What keeps a platform from a file out, one line each, "field: what to change". It has the right shape already.
 * @param others the platforms from files that are there already
 */
export function ruleProblems(platform: Platform, others: readonly Platform[]): string[] {
  const problems: string[] = [];
  const row = rowOf(platform);
  const { id, name } = platform;
  const builtIn = packedHosts
    .map(unpackHosts)
    .map((one) => ({ row: one, name: directory.find((entry) => entry.id === one.id)?.name ?? one.id }));
  const taken = [...builtIn, ...others.map((one) => ({ row: rowOf(one), name: one.name }))];
  const names = [...taken.map((one) => one.name), ...directory.flatMap((entry) => entry.formerNames.map((former) => former.name))];

  if (others.length >= mostOwn) problems.push(`id: ${o('own.tooMany', { count: mostOwn })}`);
  if (id in elsewhere || id in currentIds || taken.some((one) => one.row.id === id)) problems.push(`id: ${o('own.idTaken', { id })}`);
  const seen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(name) ? '' : glance(name);
  if (!seen) problems.push(`name: ${o('own.nameHidden')}`);
  else if (names.some((one) => namesOf(one).includes(seen))) problems.push(`name: ${o('own.nameTaken', { name })}`);
  if (platform.marks) problems.push(`marks: ${o('own.marks')}`);
  for (const field of ['was', 'handle', 'tracking', 'lookAlike'] as const) {
    if (platform[field]) problems.push(`${field}: ${o('own.builtInOnly')}`);
  }
  if (platform.compose?.firstDraft) problems.push(`compose.firstDraft: ${o('own.builtInOnly')}`);
  if (platform.hosts.hiding) problems.push(`hosts.hiding: ${o('own.builtInOnly')}`);
  if (platform.hosts.patterns || platform.hosts.endings) problems.push(`hosts.patterns: ${o('own.patterns')}`);
  if (platform.general) problems.push(`general: ${o('own.general')}`);
  if (platform.inPage === 'always') problems.push(`inPage: ${o('own.inPage')}`);
  if (!row.hosts.length) problems.push(`hosts.pages: ${o('own.noHost')}`);
  problems.push(...hostProblems(row, taken), ...shareProblems(platform));
  for (const [field, url] of addresses(platform)) {
    if (url !== undefined && !isOpenableSite(url)) problems.push(`${field}: ${o('own.https')}`);
  }
  return [...problems, ...exampleProblems(row, platform)];
}
