import type { ComposeRules } from '../../data/catalogue/compose.generated.ts';
import { type DirectoryEntry, directory } from '../../data/catalogue/directory.generated.ts';
import { type LinkLine, linkLines } from '../../data/catalogue/link-lines.generated.ts';
import type { PlatformFacts, PlatformTexts } from '../../data/catalogue/load.ts';
import { type SourcedLink, sourcedLink } from '../../data/catalogue/sourced-link.ts';
import { uiIcons } from '../../data/catalogue/ui-icons.generated.ts';
import type { Platform } from '../../data/schema/schema.ts';
import { rowOf, ruleProblems } from './rules.ts';
import { looksLikePlatform } from './shape.ts';

/** A text of a policy may hold the platform as JSON: Chromium's policies know no free objects. */
function opened(item: unknown): unknown {
  if (typeof item !== 'string') return item;
  try {
    return JSON.parse(item);
  } catch {
    return undefined;
  }
}

/**
 * Reads platforms that were stored, one by one: what is good stays, what is not is dropped. Never throws.
 * @param raw what storage or a policy holds
 * @param others platforms from files that come first
 */
export function readOwn(raw: unknown, others: readonly Platform[] = []): { platforms: Platform[]; dropped: number } {
  const items = Array.isArray(raw) ? raw : [];
  const platforms: Platform[] = [];
  for (const item of items.map(opened)) {
    if (looksLikePlatform(item) && ruleProblems(item, [...others, ...platforms]).length === 0) platforms.push(item);
  }
  return { platforms, dropped: items.length - platforms.length + (raw === undefined || Array.isArray(raw) ? 0 : 1) };
}

/** Sources by key, where a key such as "constructor" finds nothing by accident. */
const sourcesOf = ({ sources }: Platform): Platform['sources'] => Object.assign(Object.create(null), sources);

function entryOf(platform: Platform): DirectoryEntry | undefined {
  const { id, name, formerNames, tips, category, inPage, bestFor, strengths, share } = platform;
  const source = sourcesOf(platform)[share.source];
  return (
    source && {
      id,
      name,
      formerNames,
      tips,
      category,
      inPage,
      bestFor,
      purposes: [...new Set([...strengths.map(({ purpose }) => purpose), ...tips.flatMap(({ purposes }) => purposes)])],
      icon: uiIcons.website,
      share: { ...share, source },
    }
  );
}

/** The catalogue's lists with the person's own platforms in them. */
export type OwnKit = ReturnType<typeof ownKit>;

/** Puts platforms from files beside those of the catalogue. */
export function ownKit(platforms: readonly Platform[]) {
  const entries = platforms.map(entryOf).filter((entry) => entry !== undefined);
  const links: SourcedLink[] = platforms.flatMap((platform) => {
    const sources = sourcesOf(platform);
    // A link between two others would say something about them that nobody sees is the person's own.
    const touching = platform.links.filter(({ from, to }) => from === platform.id || to === platform.id);
    return touching.map((link) => sourcedLink(link, sources));
  });
  const texts: PlatformTexts[] = platforms.map((platform) => ({ ...platform, sources: sourcesOf(platform) }));
  // Behind the catalogue's links: a line names its link by its place in the list of all.
  const lines: LinkLine[] = links.map(({ from, to, state, text, ended, unsure }, i) => ({
    from,
    to,
    state,
    text,
    ...(ended ? { ended } : {}),
    ...(unsure ? { unsure } : {}),
    at: linkLines.length + i,
  }));
  return {
    ids: entries.map(({ id }) => id),
    rows: platforms.map(rowOf),
    directory: [...directory, ...entries].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    lines: [...linkLines, ...lines],
    /** Their links and texts only, without those of the catalogue. */
    links,
    texts,
    /** What the composer has to know of them. */
    rules: Object.fromEntries(
      platforms.flatMap((platform) => (platform.compose ? [[platform.id, { ...platform.compose, sources: sourcesOf(platform) }]] : [])),
    ) as Record<string, ComposeRules>,
    /** The texts of one platform, whichever list it is from. @param load the catalogue's own way */
    async load(id: string, load: (id: string) => Promise<PlatformFacts>): Promise<PlatformFacts> {
      const own = texts.find((platform) => platform.id === id);
      if (own) return { platform: own, links: [...(await import('../../data/catalogue/links.generated.ts')).links, ...links] };
      const facts = await load(id);
      return { ...facts, links: [...facts.links, ...links] };
    },
  };
}

/** Whose a platform from a file is, by its id: added by the person, or set by the organisation. */
export type Origins = ReadonlyMap<string, 'added' | 'managed'>;

/** The lists with the person's own platforms, and whose each of these is. */
export type MarkedKit = ReturnType<typeof markedKit>;

/** Puts platforms from files beside those of the catalogue, for pages that say whose they are. */
export function markedKit({ added, managed }: Record<'added' | 'managed', readonly Platform[]>) {
  const from = (origin: 'added' | 'managed', platforms: readonly Platform[]) => platforms.map(({ id }) => [id, origin] as const);
  const origins: Origins = new Map([...from('managed', managed), ...from('added', added)]);
  return { ...ownKit([...managed, ...added]), origins };
}
