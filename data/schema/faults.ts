import { z } from 'zod';
import { citing } from './citing.ts';
import type { Fault, FaultCode, PlainCode } from './fault.ts';
import { hostPattern } from './host-pattern.ts';
import { type Platform, platform as shape } from './schema.ts';
import { belittling } from './schema-parts.ts';
import type { Category, PageKind } from './vocabulary.ts';

// Pages of an extension may not make code from text, and the library would try.
z.config({ jitless: true });

/** Page kinds that every catalogue entry must have at least one tip for, where it has such pages. */
const neededTips: PageKind[][] = [['home'], ['profile'], ['composer'], ['post', 'video'], ['group'], ['settings']];

/** The fewest tips that a platform has, where it is fewer than the eight of most kinds. */
const leastTips: Partial<Record<Category, number>> = { network: 6, blog: 6, messaging: 4, reviews: 4, forum: 4 };

/** What a value should be. */
const kinds: Record<string, PlainCode> = {
  string: 'text',
  number: 'number',
  int: 'wholeNumber',
  boolean: 'yesOrNo',
  array: 'list',
  tuple: 'pair',
  object: 'fields',
  record: 'fields',
};

/** Which fault it is where the schema itself does not say. */
function codeOf(issue: z.core.$ZodRawIssue): FaultCode {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return 'missing';
  const size = issue.origin === 'string' ? 'text' : issue.origin === 'number' || issue.origin === 'int' ? 'number' : 'list';
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? 'unfit';
  if (issue.code === 'invalid_value') return 'choose';
  if (issue.code === 'unrecognized_keys' || issue.code === 'invalid_key') return 'unknownField';
  if (issue.code === 'invalid_union') return 'shortText';
  if (issue.code === 'too_small')
    return { text: 'lengthen', list: 'moreItems', number: issue.inclusive ? 'atLeast' : 'above' }[size] as FaultCode;
  if (issue.code === 'too_big')
    return { text: 'shorten', list: 'fewerItems', number: issue.inclusive ? 'atMost' : 'below' }[size] as FaultCode;
  return 'unfit';
}

/** A fault of the shape, with the values its words need. */
function faultOf(issue: z.core.$ZodIssue): Fault {
  const at = fieldOf(issue);
  const code = issue.message as FaultCode;
  if (issue.code === 'invalid_value' && code === 'choose') return { at, code, values: issue.values.map((value) => JSON.stringify(value)) };
  if (code === 'belittling') return { at, code, words: belittling.map((word) => JSON.stringify(word)) };
  const count = Number(issue.code === 'too_big' ? issue.maximum : issue.code === 'too_small' ? issue.minimum : 0);
  if (code === 'shorten' || code === 'lengthen' || code === 'moreItems' || code === 'fewerItems') return { at, code, count };
  if (code === 'above' || code === 'atLeast') return { at, code, least: count };
  if (code === 'below' || code === 'atMost') return { at, code, most: count };
  return { at, code: code as PlainCode };
}

/** The field an issue is about, as "hosts.pages[0]". */
function fieldOf(issue: z.core.$ZodIssue): string {
  const path = z.core.toDotPath(issue.path);
  return issue.code === 'unrecognized_keys' ? [path, issue.keys.join(', ')].filter(Boolean).join('.') : path || 'id';
}

/**
 * Checks one platform, wherever it comes from.
 * @returns what to change; the platform where its shape is right
 */
export function faultsOf(value: unknown): { platform?: Platform; faults: Fault[] } {
  const parsed = shape.safeParse(value, { error: codeOf });
  if (!parsed.success) return { faults: parsed.error.issues.map(faultOf) };
  const platform = parsed.data;
  const faults: Fault[] = [];

  const cited = citing(platform);
  for (const { at, keys, doubt } of cited) {
    for (const key of keys) {
      const source = Object.hasOwn(platform.sources, key) ? platform.sources[key] : undefined;
      if (!source) faults.push({ at, code: 'noSource', key });
      else if (source.confidence === 'unconfirmed' && !doubt) faults.push({ at, code: 'unsure', key });
    }
  }
  const used = new Set(cited.flatMap(({ keys }) => keys));
  for (const key of Object.keys(platform.sources)) {
    if (!used.has(key)) faults.push({ at: `sources.${key}`, code: 'uncited' });
  }
  const ids = [platform.id, ...(platform.was ?? [])];
  const { id } = platform;
  for (const { from, to } of platform.links) {
    if (!ids.includes(from) && !ids.includes(to)) faults.push({ at: 'links', code: 'linkElsewhere', from, to, id });
  }
  for (const pattern of platform.hosts.patterns ?? []) {
    if (!hostPattern.test(pattern)) faults.push({ at: 'hosts.patterns', code: 'pattern', pattern });
    if (pattern.endsWith('.<cc>') && !platform.hosts.endings) faults.push({ at: 'hosts.endings', code: 'endings', pattern });
  }
  for (const host of [...platform.hosts.pages, ...platform.hosts.short, ...platform.hosts.never]) {
    if (!/^(\*\.)?([a-z0-9-]+\.)+[a-z0-9-]+$/.test(host)) faults.push({ at: 'hosts', code: 'hostForm', host });
  }
  if (!platform.hosts.pages.length && !platform.marks?.length) {
    faults.push({ at: 'hosts', code: 'noHostNorMarks' });
  }
  const handles = platform.compose?.handles ?? 'none';
  if (platform.handle && handles === 'none') faults.push({ at: 'handle', code: 'handleUnused' });
  if (platform.handle?.shape && handles !== 'name') faults.push({ at: 'handle.shape', code: 'handleKnown', form: handles });
  for (const host of platform.hosts.hiding ?? []) {
    if (!platform.hosts.short.includes(host)) faults.push({ at: 'hosts.hiding', code: 'hidingShort', host });
  }
  const tips = platform.tips.map((tip) => tip.id);
  for (const tip of tips) {
    if (!tip.startsWith(`${id}-`)) faults.push({ at: 'tips', code: 'tipStart', tip, id });
    if (tips.indexOf(tip) !== tips.lastIndexOf(tip)) faults.push({ at: 'tips', code: 'tipTwice', tip });
  }
  const kinds = new Set(platform.pages.map(([kind]) => kind));
  for (const kind of kinds) {
    if (!platform.examples[kind]) faults.push({ at: 'examples', code: 'noExample', kind });
  }
  const least = leastTips[platform.category] ?? 8;
  if (tips.length < least) faults.push({ at: 'tips', code: 'fewTips', count: tips.length, least });
  if (platform.category === 'network') {
    for (const wanted of neededTips) {
      const has = platform.tips.some((tip) => tip.pages.some((page) => wanted.includes(page)));
      if (!has && wanted.some((kind) => kinds.has(kind))) faults.push({ at: 'tips', code: 'tipPages', kinds: wanted });
    }
  }
  return { platform, faults };
}
