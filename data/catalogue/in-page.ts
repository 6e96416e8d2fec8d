import type { Platform } from '../schema/schema.ts';
import { closedKinds, type PageKind } from '../schema/vocabulary.ts';
import { addressPatterns } from './address-patterns.ts';
import { platforms } from './catalogue.ts';

/**
 * What the page script gets for the one platform it runs on, packed small because it is read on every visit:
 * lists are words with spaces between, rows have "|" between and begin with what they are about, and the hosts are left to the manifest.
 */
export interface PageFacts {
  platform: string;
  /** On sites that were asked for one by one, each host is a site of its own. */
  ask?: true;
  /** No script of ours runs in its pages. */
  never?: true;
  /** It has no hosts of its own, and may live in a folder of a site. */
  folders?: true;
  neverPaths: string;
  /** Rows of a page kind and its path templates, in the order of the platform file. */
  pages: string;
  reserved: string;
  /** Rows of an id without the platform's name in front, and page kinds. The titles come when one is due: data/catalogue/pieces.ts. */
  tips: string;
}

const packedRows = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(' ')).join('|');

/** Neighbours of one kind put together; the order stays, because the first match wins. */
function packedPages(pages: Platform['pages']): string {
  const rows: [kind: PageKind, ...templates: string[]][] = [];
  for (const [kind, template] of pages) {
    const last = rows.at(-1);
    if (last?.[0] === kind) last.push(template);
    else rows.push([kind, template]);
  }
  return packedRows(rows);
}

/** Match patterns for a manifest; see https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns */
export interface InPageScript {
  id: string;
  /** False where the person is asked first. */
  always: boolean;
  matches: string[];
  excludeMatches: string[];
}

/**
 * The fewest host patterns that cover all given hosts, so that the manifest stays short: "*.domain", or any host where
 * there are many domains. They only say where a script does not run, so too wide does no harm.
 */
function domains(hosts: string[]): string[] {
  const bare = hosts.map((host) => host.replace(/^(\*|www)\./, ''));
  const shortest = bare.filter((host) => !bare.some((other) => host.endsWith(`.${other}`)));
  const covering = [...new Set(shortest)].map((host) => `*.${host}`);
  return covering.length > 8 ? ['*'] : covering;
}

/**
 * The path rules without what follows from the rest: a reserved first word is no page by itself, and a word with a
 * template of its own before every ":name" needs no reservation.
 */
function leanRules({ pages, reserved, neverPaths }: Platform): Pick<Platform, 'pages' | 'reserved'> {
  const wordOf = (template: string) => /^\/([^/:*?]+)(\/\*)?$/.exec(template)?.[1];
  /** No other template could take an address that starts with this word. */
  const isAlone = (word: string) => {
    const takers = pages.filter(([, template]) => {
      const first = template.split('/')[1] ?? '';
      const colon = first.indexOf(':');
      return colon > 0 ? word.startsWith(first.slice(0, colon)) : first.split('?')[0] === word;
    });
    return takers.length === 1;
  };
  const kept = pages.filter(([kind, template]) => {
    const word = wordOf(template);
    return !(kind === 'other' && word && reserved.includes(word) && isAlone(word));
  });
  const firstName = kept.findIndex(([, template]) => template.startsWith('/:'));
  const early = [...neverPaths, ...kept.slice(0, firstName).map(([, template]) => template)];
  return { pages: kept, reserved: reserved.filter((word) => !early.includes(`/${word}/*`)) };
}

/** What the page script gets of one platform. The popup, the library and the composer read the same. */
export function pageFacts(platform: Platform): PageFacts {
  const lean = leanRules(platform);
  return {
    platform: platform.id,
    ...(platform.inPage === 'ask' ? { ask: true as const } : {}),
    ...(platform.inPage === 'never' ? { never: true as const } : {}),
    ...(platform.hosts.pages.length ? {} : { folders: true as const }),
    neverPaths: platform.neverPaths.join(' '),
    pages: packedPages(lean.pages),
    reserved: lean.reserved.join(' '),
    tips: packedRows(platform.tips.map((tip) => [tip.id.slice(platform.id.length + 1), ...tip.pages])),
  };
}

function inPageScript(platform: Platform): InPageScript {
  const closed = platform.pages.filter(([kind]) => closedKinds.includes(kind)).map(([, template]) => template);
  const hosts = platform.hosts.pages;
  return {
    id: platform.id,
    always: platform.inPage === 'always',
    matches: hosts.map((host) => `https://${host}/*`),
    excludeMatches: [
      ...[...platform.hosts.never, ...platform.hosts.short].map((host) => `https://${host}/*`),
      ...closed.flatMap((template) => addressPatterns(template, domains(hosts))),
    ],
  };
}

/** One entry for each platform on whose pages tips may show, at once or after asking. */
export const inPageScripts: InPageScript[] = platforms.filter((p) => p.inPage !== 'never').map(inPageScript);
