import { z } from 'zod';
import { citing } from './citing.ts';
import { hostPattern } from './host-pattern.ts';
import { type Platform, platform as shape } from './schema.ts';
import type { PageKind } from './vocabulary.ts';

// Pages of an extension may not make code from text, and the library would try.
z.config({ jitless: true });

/** Page kinds that every catalogue entry must have at least one tip for, where it has such pages. */
const neededTips: PageKind[][] = [['home'], ['profile'], ['composer'], ['post', 'video'], ['group'], ['settings']];

/** What a value should be, in words. */
const kinds: Record<string, string> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  array: 'a list in [ ]',
  tuple: 'a list of two in [ ]',
  object: 'fields in { }',
  record: 'fields in { }',
};

/** What to change where the schema itself has no words for it. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return 'is missing; add it';
  if (issue.code === 'invalid_type') return `write ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `write ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
  if (issue.code === 'unrecognized_keys') return 'has no such field; take it out';
  if (issue.code === 'invalid_union') return 'write a short text';
  return undefined;
}

/** The field an issue is about, as "hosts.pages[0]". */
function fieldOf(issue: z.core.$ZodIssue): string {
  const path = z.core.toDotPath(issue.path);
  return issue.code === 'unrecognized_keys' ? [path, issue.keys.join(', ')].filter(Boolean).join('.') : path || 'id';
}

/**
 * Checks one platform, wherever it comes from.
 * @returns what to change, "field: what", one line each; the platform where its shape is right
 */
export function faultsOf(value: unknown): { platform?: Platform; faults: string[] } {
  const parsed = shape.safeParse(value, { error: inWords });
  if (!parsed.success) return { faults: parsed.error.issues.map((issue) => `${fieldOf(issue)}: ${issue.message}`) };
  const platform = parsed.data;
  const faults: string[] = [];
  const say = (where: string, what: string) => faults.push(`${where}: ${what}`);

  const cited = citing(platform);
  for (const { at, keys, doubt } of cited) {
    for (const key of keys) {
      const source = Object.hasOwn(platform.sources, key) ? platform.sources[key] : undefined;
      if (!source) say(at, `cites the source "${key}", which "sources" does not have; add it there`);
      else if (source.confidence === 'unconfirmed' && !doubt) {
        say(at, `cites "${key}", which is not confirmed; add "doubt": what is not sure, or find a better source`);
      }
    }
  }
  const used = new Set(cited.flatMap(({ keys }) => keys));
  for (const key of Object.keys(platform.sources)) {
    if (!used.has(key)) say(`sources.${key}`, 'nothing cites this source; cite it or take it out');
  }
  const ids = [platform.id, ...(platform.was ?? [])];
  for (const link of platform.links) {
    if (!ids.includes(link.from) && !ids.includes(link.to)) {
      say('links', `the link from "${link.from}" to "${link.to}" does not touch "${platform.id}"; move it to one of their files`);
    }
  }
  for (const pattern of platform.hosts.patterns ?? []) {
    if (!hostPattern.test(pattern)) say('hosts.patterns', `"${pattern}" is not a pattern such as "example.<cc>" or "<ll>.example.com"`);
    if (pattern.endsWith('.<cc>') && !platform.hosts.endings) say('hosts.endings', `"${pattern}" needs the country endings`);
  }
  for (const host of [...platform.hosts.pages, ...platform.hosts.short, ...platform.hosts.never]) {
    if (!/^(\*\.)?([a-z0-9-]+\.)+[a-z0-9-]+$/.test(host))
      say('hosts', `"${host}" is not a host name such as "www.example.com" or "*.example.com"`);
  }
  if (!platform.hosts.pages.length && !platform.marks?.length) {
    say('hosts', 'no host and no "marks": say by which address or by which marks in the page it is known');
  }
  const handles = platform.compose?.handles ?? 'none';
  if (platform.handle && handles === 'none') {
    say('handle', '"compose" says that nobody is named there by a handle; take this out, or say in "handles" how');
  }
  if (platform.handle?.shape && handles !== 'name')
    say('handle.shape', `handles of the form "${handles}" are known already; take this out`);
  for (const host of platform.hosts.hiding ?? []) {
    if (!platform.hosts.short.includes(host)) say('hosts.hiding', `"${host}" must stand in "short" too`);
  }
  const tips = platform.tips.map((tip) => tip.id);
  for (const id of tips) {
    if (!id.startsWith(`${platform.id}-`))
      say('tips', `the tip "${id}" must start with "${platform.id}-", so that no two platforms share it`);
    if (tips.indexOf(id) !== tips.lastIndexOf(id)) say('tips', `two tips are called "${id}"; give one another id`);
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
  return { platform, faults };
}
