import type { Platform } from '../../data/schema/schema.ts';
import { withScheme } from '../text/address.ts';
import { urlOf } from '../text/url.ts';

/** What a person writes of a platform of their own. */
export interface OwnForm {
  name: string;
  address: string;
  /** What it is for, in one sentence. */
  purpose: string;
}
export type OwnField = keyof OwnForm;

/** Two lines of a tip. */
interface TipWords {
  id: string;
  title: string;
  text: string;
}

/** Texts that every entry needs and nobody writes: core/ has no words of its own. */
export interface EntryWords {
  source: string;
  doubt: string;
  learn: string;
  network: string;
  limit: string;
  tips: readonly TipWords[];
  steps: readonly string[];
  guide: readonly string[];
}

/** What is wrong with a field before the entry is made at all. */
export type FormFault = { field: OwnField; code: 'noName' | 'noAddress' | 'noHttps' | 'noPurpose' };

/** The address as the entry has it: without what leads to one page or one visit only. */
function startOf(address: string): URL | undefined {
  const url = urlOf(withScheme(address.trim()));
  return url?.hostname.includes('.') && !/\s/.test(address.trim()) ? url : undefined;
}

/** What is missing or no address, in the order of the fields. Everything else is for the check of platform files. */
export function formFaults({ name, address, purpose }: OwnForm): FormFault[] {
  const url = startOf(address);
  return [
    ...(name.trim() ? [] : [{ field: 'name', code: 'noName' } as const]),
    ...(url ? [] : [{ field: 'address', code: 'noAddress' } as const]),
    ...(url && url.protocol !== 'https:' ? [{ field: 'address', code: 'noHttps' } as const] : []),
    ...(purpose.trim().length < 3 ? [{ field: 'purpose', code: 'noPurpose' } as const] : []),
  ];
}

/** The same site with or without "www." in front: people know both as one. */
const twinOf = (host: string): string => (host.startsWith('www.') ? host.slice('www.'.length) : `www.${host}`);

/** In capitals and small letters as an id takes them, with one hyphen between. */
const idOf = (host: string): string =>
  `own-${host
    .replace(/^www\./, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')}`;

/**
 * The entry for a platform, in the format of a platform file. Nobody has checked any of it, and it says so.
 * @param form without formFaults()
 * @param day on which it was written, as 2026-11-22
 * @param both whether the site is meant with and without "www.": not where one of the two belongs to somebody else
 */
export function entryOf(form: OwnForm, words: EntryWords, day: string, both: boolean): Platform {
  const { hostname, origin, pathname } = startOf(form.address) as URL;
  const [name, bestFor] = [form.name.trim(), form.purpose.trim()];
  const start = origin + pathname;
  const id = idOf(hostname);
  const source = 'own';
  const unsure = { source, doubt: words.doubt };
  return {
    id,
    name,
    formerNames: [],
    owner: { name, ...unsure },
    category: 'forum',
    icon: 'world',
    inPage: 'never',
    hosts: { pages: both ? [hostname, twinOf(hostname)] : [hostname], short: [], never: [] },
    neverPaths: [],
    pages: [
      ['home', '/'],
      ['other', '/*'],
    ],
    reserved: [],
    bestFor,
    strengths: [
      { purpose: 'exchange-opinions', text: bestFor, source },
      { purpose: 'learn', text: words.learn, ...unsure },
      { purpose: 'network', text: words.network, ...unsure },
    ],
    tips: words.tips.map((tip) => ({ ...tip, id: `${id}-${tip.id}`, pages: ['home', 'other'], purposes: ['learn'], source })),
    share: { fills: 'copy-paste', url: start, steps: [...words.steps], source, doubt: words.doubt },
    compose: {
      text: { unit: 'graphemes', ...unsure },
      links: { work: true, ...unsure },
      tags: { work: false, ...unsure },
      handles: 'none',
      threads: false,
    },
    limits: [{ id: `${id}-length`, text: words.limit, source }],
    links: [],
    numbers: [],
    guide: [...words.guide],
    help: { start, accessibility: start, security: start },
    sources: { [source]: { title: words.source, checked: day, confidence: 'reported' } },
    examples: { home: [`${origin}/`], other: [`${origin}/page`] },
    notExamples: [],
  };
}

/** The field of the form that a fault of its entry is about; undefined where no field of it is. @param at as in Fault */
export function fieldOf(at: string): OwnField | undefined {
  const [field = ''] = at.split(/[.[]/);
  if (field === 'name' || field === 'owner') return 'name';
  if (field === 'bestFor' || field === 'strengths') return 'purpose';
  return ['hosts', 'share', 'help', 'examples', 'id'].includes(field) ? 'address' : undefined;
}
