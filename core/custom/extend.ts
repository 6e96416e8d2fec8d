import type { ComposeRules } from '../../data/catalogue/compose.generated.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import { connectionLines, firstPiece, textPiece } from '../../data/catalogue/pieces.ts';
import { purposesOf } from '../../data/catalogue/purposes.ts';
import { currentIds } from '../../data/catalogue/renamed.generated.ts';
import { asksServer } from '../../data/catalogue/share-server.ts';
import type { SourcedShare } from '../../data/catalogue/shares.generated.ts';
import type { Summary } from '../../data/catalogue/summaries.generated.ts';
import { uiIcons } from '../../data/catalogue/ui-icons.generated.ts';
import type { Platform, Source } from '../../data/schema/schema.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { hostFinder } from '../detection/detector.ts';
import { rowOf, ruleFaults } from './rules.ts';
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
    if (looksLikePlatform(item) && ruleFaults(item, [...others, ...platforms]).length === 0) platforms.push(item);
  }
  return { platforms, dropped: items.length - platforms.length + (raw === undefined || Array.isArray(raw) ? 0 : 1) };
}

/** The id of today of a platform that may have had another. */
const currentId = (id: string): string => (Object.hasOwn(currentIds, id) && currentIds[id]) || id;

/** Sources by key, where a key such as "constructor" finds nothing by accident. */
const withSources = (platform: Platform): Platform => ({ ...platform, sources: Object.assign(Object.create(null), platform.sources) });

/** Only the connections that touch it: one between two others would say something about them that nobody sees is the person's own. */
const withOwnConnections = (platform: Platform): Platform => ({
  ...platform,
  links: platform.links
    .filter(({ from, to }) => from === platform.id || to === platform.id)
    .map((link) => ({ ...link, from: currentId(link.from), to: currentId(link.to) })),
});

const entryOf = ({ id, name, formerNames, category, inPage, share }: Platform): DirectoryEntry => ({
  id,
  name,
  formerNames,
  category,
  inPage,
  icon: uiIcons.website,
  fills: share.fills,
  asksServer: asksServer(share),
});

const byId = <Value>(platforms: readonly Platform[], of: (platform: Platform) => Value | undefined): Record<string, Value> =>
  Object.fromEntries(
    platforms.map((platform) => [platform.id, of(platform)] as const).filter(([, value]) => value !== undefined),
  ) as Record<string, Value>;

/**
 * Puts platforms from files beside those of a catalogue. A host of the catalogue is never theirs.
 * @param added by the person
 * @param managed set by the organisation's policy
 */
export function extendCatalogue(catalogue: Catalogue, { added, managed }: Record<'added' | 'managed', readonly Platform[]>): Catalogue {
  const from = (origin: 'added' | 'managed', platforms: readonly Platform[]) => platforms.map(({ id }) => [id, origin] as const);
  const own = [...managed, ...added]
    .map(withSources)
    .map(withOwnConnections)
    .filter(({ share, sources }) => sources[share.source]);
  const find = (id: string) => own.find((platform) => platform.id === id);
  const lines = connectionLines(own);
  const rows = own.map(rowOf);
  const into = (id: string) => lines.filter(({ to }) => to === id);
  /** The places of the catalogue that a platform from a file sends posts to. */
  const neighboursOf = async (id: string) => {
    const ids = new Set(lines.flatMap(({ from, to }) => (from === id && !find(to) ? [to] : [])));
    return (await catalogue.lists()).directory.filter((entry) => ids.has(entry.id));
  };
  const shares = byId(own, ({ share, sources }): SourcedShare => ({ ...share, source: sources[share.source] as Source }));
  const rules = byId(own, ({ compose, sources }): ComposeRules | undefined => compose && { ...compose, sources });
  const summaries = byId(own, (platform): Summary => ({ bestFor: platform.bestFor, purposes: purposesOf(platform) }));
  return {
    ...catalogue,
    async lists() {
      const { directory, hosts } = await catalogue.lists();
      return {
        directory: [...directory, ...own.map(entryOf)].sort((a, b) => a.name.localeCompare(b.name, catalogue.language)),
        hosts: [...rows, ...hosts],
      };
    },
    // The catalogue's come last: of two claims to one host the last one holds.
    mayBeAt: (host) => [...rows.filter((row) => hostFinder([row])(host)).map(({ id }) => id), ...catalogue.mayBeAt(host)],
    async entry(id) {
      const platform = find(id);
      const leadsTo = own.filter((other) => lines.some(({ from, to }) => from === id && to === other.id)).map(entryOf);
      if (platform) return { itself: entryOf(platform), hosts: rowOf(platform), leadsTo: [...(await neighboursOf(id)), ...leadsTo] };
      const entry = await catalogue.entry(id);
      return { ...entry, leadsTo: [...entry.leadsTo, ...leadsTo] };
    },
    async page(id) {
      const platform = find(id);
      return platform ? { rules: rowOf(platform), tips: platform.tips } : catalogue.page(id);
    },
    async first(id) {
      const platform = find(id);
      if (platform) return firstPiece(platform, lines);
      const first = await catalogue.first(id);
      return {
        ...first,
        connections: [...first.connections, ...lines.filter(({ from }) => from === id)],
        into: first.into + into(id).length,
      };
    },
    async texts(id) {
      const platform = find(id);
      if (platform) return textPiece(platform, lines);
      const texts = await catalogue.texts(id);
      return { ...texts, into: [...texts.into, ...into(id)] };
    },
    shares: async () => ({ ...(await catalogue.shares()), ...shares }),
    composeRules: async () => ({ ...(await catalogue.composeRules()), ...rules }),
    summaries: async () => ({ ...(await catalogue.summaries()), ...summaries }),
    origins: new Map([...from('managed', managed), ...from('added', added)]),
  };
}
