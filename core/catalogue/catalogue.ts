import type { ComposeRules } from '../../data/catalogue/compose.generated.ts';
import type { FingerprintRow, PathRules } from '../../data/catalogue/detection.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import type { HostRow } from '../../data/catalogue/host-table.ts';
import type { ConnectionLine, EntryPiece, FirstPiece, TextPiece } from '../../data/catalogue/pieces.ts';
import type { SourcedShare } from '../../data/catalogue/shares.generated.ts';
import { type SourcedConnection, sourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import type { Summary } from '../../data/catalogue/summaries.generated.ts';
import type { Tip } from '../../data/schema/schema.ts';

/** What decides on a visit: path rules, and on which kinds of page there are tips. */
export interface PagePart {
  rules: PathRules;
  tips: Pick<Tip, 'id' | 'pages'>[];
}

/** One platform among all, with its hosts unpacked. */
export interface CatalogueEntry extends Omit<EntryPiece, 'hosts'> {
  hosts: HostRow;
}

/** What grows with every platform: read whole only by what shows or searches all of them. */
export interface Lists {
  /** Every platform, in order of its name. */
  directory: readonly DirectoryEntry[];
  hosts: readonly HostRow[];
}

type ById<Value> = Readonly<Record<string, Value | undefined>>;

/**
 * Everything that is known of platforms, as one value: at hand is only whose a host may be, the rest comes in pieces that are read
 * when they are asked for. So what one platform takes to show stays the same, however many there are. What reads the pieces is handed in, so that a longer catalogue, or one with a person's own platforms, is only another value.
 */
export interface Catalogue {
  /** BCP 47 tag of the language of its texts. */
  language: string;
  /** Ids of the platforms that a host can be of: none, mostly one, and never too few. Their hosts tell for sure. */
  mayBeAt: (host: string) => readonly string[];
  lists: () => Promise<Lists>;
  /** One piece of one platform. Rejects where there is no such platform, or its file cannot be read. */
  page: (id: string) => Promise<PagePart>;
  entry: (id: string) => Promise<CatalogueEntry>;
  first: (id: string) => Promise<FirstPiece>;
  texts: (id: string) => Promise<TextPiece>;
  /** Tables that few pages need, each whole and by id. */
  shares: () => Promise<ById<SourcedShare>>;
  composeRules: () => Promise<ById<ComposeRules>>;
  summaries: () => Promise<ById<Summary>>;
  fingerprints: () => Promise<readonly FingerprintRow[]>;
  /** Whose each platform is that came from a file; missing where there is none. */
  origins?: Origins;
  /** Texts that are English where the rest is in another language; missing where all is English. Grows as pieces are read. */
  english?: ReadonlySet<string>;
}

/** A catalogue with its lists at hand, for pages that show all platforms. */
export interface WholeCatalogue extends Catalogue, Lists {}

/** Reads the lists of a catalogue. */
export const wholeOf = async (catalogue: Catalogue): Promise<WholeCatalogue> => ({ ...catalogue, ...(await catalogue.lists()) });

/** Whose a platform from a file is, by its id: added by the person, or set by the organisation. */
type Origins = ReadonlyMap<string, 'added' | 'managed'>;

/** All that is to be read of one platform. */
export interface PlatformTexts extends Omit<TextPiece, 'into'> {
  bestFor: string;
  tips: Tip[];
  formerNames: DirectoryEntry['formerNames'];
  share: SourcedShare;
  compose: ComposeRules | undefined;
}

async function textsWith(catalogue: Catalogue, id: string, former: () => Promise<DirectoryEntry['formerNames']>): Promise<PlatformTexts> {
  const [page, { bestFor, titles, tips }, { into: _, ...texts }, shares, rules, formerNames] = await Promise.all([
    catalogue.page(id),
    catalogue.first(id),
    catalogue.texts(id),
    catalogue.shares(),
    catalogue.composeRules(),
    former(),
  ]);
  const share = shares[id];
  if (!share) throw new Error(`No platform "${id}" in the catalogue`);
  const whole = tips.flatMap(({ told: _, ...text }, at): Tip[] => {
    const [tip, title] = [page.tips[at], titles[at]];
    return tip && title !== undefined ? [{ ...tip, title, ...text }] : [];
  });
  return { ...texts, bestFor, formerNames, tips: whole, share, compose: rules[id] };
}

/** Reads all texts of one platform. Rejects as the pieces do. */
export const loadTexts = (catalogue: Catalogue, id: string): Promise<PlatformTexts> =>
  textsWith(catalogue, id, async () => (await catalogue.entry(id)).itself.formerNames);

/** Reads the texts of all platforms, in the order of the directory. */
export const loadAllTexts = (catalogue: WholeCatalogue): Promise<PlatformTexts[]> =>
  Promise.all(catalogue.directory.map(({ id, formerNames }) => textsWith(catalogue, id, async () => formerNames)));

/** Reads every connection, with its steps and sources, in the order of the directory. */
export async function loadConnections({ directory, texts }: Pick<WholeCatalogue, 'directory' | 'texts'>): Promise<SourcedConnection[]> {
  const all = await Promise.all(directory.map(({ id }) => texts(id)));
  return all.flatMap(({ links, sources }) => links.map((connection) => sourcedConnection(connection, sources)));
}

/** Reads the steps and sources of one connection; undefined where its file has no such line any more. */
export async function loadConnection({ texts }: Catalogue, { file, at }: ConnectionLine): Promise<SourcedConnection | undefined> {
  const { links, sources } = await texts(file);
  const connection = links[at];
  return connection && sourcedConnection(connection, sources);
}

/** Everything that the map of links shows, of this catalogue. */
export async function loadMap(catalogue: WholeCatalogue) {
  const [connections, shares] = await Promise.all([loadConnections(catalogue), catalogue.shares()]);
  return { catalogue, connections, shares };
}
