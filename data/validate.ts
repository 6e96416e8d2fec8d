import { z } from 'zod';
import { hasIcon } from './icons.ts';
import { type Platform, platform as shape } from './schema.ts';
import type { PageKind } from './vocabulary.ts';

/** Page kinds that every catalogue entry must have at least one tip for, where it has such pages. */
const neededTips: PageKind[][] = [['home'], ['profile'], ['composer'], ['post', 'video'], ['group'], ['settings']];

/** Every key of "sources" that a platform file cites, with the place that cites it. */
function citations(value: unknown, at: string): [key: string, at: string][] {
  if (Array.isArray(value)) return value.flatMap((item, i) => citations(item, `${at}[${item?.id ?? i}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]): [string, string][] => {
    if (at === '' && name === 'sources') return [];
    if (name === 'source' && typeof inner === 'string') return [[inner, at]];
    if (name === 'sources' && Array.isArray(inner)) return inner.map((key) => [key, at]);
    return citations(inner, at ? `${at}.${name}` : name);
  });
}

/**
 * Checks one platform file.
 * @param value the default export of data/platforms/<file>.ts
 * @param file the file's name without ".ts"
 * @returns what to change, one line each; empty where all is well
 */
export function problemsOf(value: unknown, file: string): string[] {
  const parsed = shape.safeParse(value);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => `data/platforms/${file}.ts: ${z.core.toDotPath(issue.path)}: ${issue.message}`);
  }
  const platform = parsed.data;
  const problems: string[] = [];
  const say = (where: string, what: string) => problems.push(`data/platforms/${file}.ts: ${where}: ${what}`);

  if (platform.id !== file) say('id', `the id is "${platform.id}" but the file is called "${file}.ts"; make them the same`);
  if (!hasIcon(platform.icon)) say('icon', `@tabler/icons has no outline icon "${platform.icon}"; choose one from tabler.io/icons`);
  const cited = citations(platform, '');
  for (const [key, at] of cited) {
    if (!(key in platform.sources)) say(at, `cites the source "${key}", which "sources" does not have; add it there`);
  }
  for (const key of Object.keys(platform.sources)) {
    if (!cited.some(([used]) => used === key)) say(`sources.${key}`, 'nothing cites this source; cite it or take it out');
  }
  for (const link of platform.links) {
    if (link.from !== platform.id && link.to !== platform.id) {
      say('links', `the link from "${link.from}" to "${link.to}" does not touch "${platform.id}"; move it to one of their files`);
    }
  }
  for (const host of [...platform.hosts.pages, ...platform.hosts.short, ...platform.hosts.never]) {
    if (!/^(\*\.)?([a-z0-9-]+\.)+[a-z0-9-]+$/.test(host))
      say('hosts', `"${host}" is not a host name such as "www.example.com" or "*.example.com"`);
  }
  if (!platform.hosts.pages.length && !platform.marks?.length) {
    say('hosts', 'no host and no "marks": say by which address or by which marks in the page it is known');
  }
  const ids = platform.tips.map((tip) => tip.id);
  for (const id of ids) {
    if (!id.startsWith(`${platform.id}-`))
      say('tips', `the tip "${id}" must start with "${platform.id}-", so that no two platforms share it`);
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) say('tips', `two tips are called "${id}"; give one another id`);
  }
  const kinds = new Set(platform.pages.map(([kind]) => kind));
  for (const kind of kinds) {
    if (!platform.examples[kind]) say('examples', `no example for the page kind "${kind}"; add a real-looking address`);
  }
  const fewest = { network: 6, blog: 6, messaging: 4, reviews: 4, forum: 4 }[platform.category];
  if (platform.tips.length < fewest) say('tips', `has ${platform.tips.length} tips; give at least ${fewest}`);
  if (platform.category === 'network') {
    for (const wanted of neededTips) {
      const has = platform.tips.some((tip) => tip.pages.some((page) => wanted.includes(page)));
      if (!has && wanted.some((kind) => kinds.has(kind))) say('tips', `no tip for ${wanted.join(' or ')} pages; add one`);
    }
  }
  return problems;
}

/** Checks the whole catalogue: each file, and that no two claim one host. */
export function catalogueProblems(files: Record<string, unknown>): string[] {
  const problems = Object.entries(files).flatMap(([file, value]) => problemsOf(value, file));
  const owners = new Map<string, string>();
  for (const [file, value] of Object.entries(files as Record<string, Platform>)) {
    for (const host of [...(value.hosts?.pages ?? []), ...(value.hosts?.short ?? [])]) {
      const owner = owners.get(host);
      if (owner) problems.push(`data/platforms/${file}.ts: hosts: "${host}" is already claimed by "${owner}"; keep it in one file`);
      owners.set(host, file);
    }
  }
  return problems;
}
