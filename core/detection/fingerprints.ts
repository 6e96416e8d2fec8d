import type { FingerprintRow } from '../../data/catalogue/detection.ts';
import type { Mark } from '../../data/schema/schema.ts';

/**
 * What the head and the outermost elements of a page say about its software, read once when the popup opens on an
 * unknown site. Never links, images, text or fields. Each is cut to a few hundred characters.
 */
export interface Signals {
  /** Content of every meta[name=generator]: pages carry several. */
  generator: string[];
  /** Content of meta[name=application-name]. */
  application: string[];
  /** Known app-root elements that the page has, as "id" or "id.class". */
  root: string[];
  /** Id and names of data- attributes of the html element. */
  html: string[];
  /** The same of the body element. */
  body: string[];
  /** Values of link[rel]. */
  rel: string[];
  /** Ids of known inline state scripts that the page has. */
  state: string[];
  /** @type of structured data. */
  type: string[];
  /** Package names of the apps that open the page. */
  app: string[];
  /** Known hosts that the page takes style sheets from. */
  style: string[];
  /** Known folders and files that its own site gives style sheets or scripts from. */
  asset: string[];
}

/** What a page is asked about by name; nothing else of that sort is read. */
export type FingerprintQueries = Record<'root' | 'state' | 'style' | 'asset', string[]>;

/** Strong marks decide alone, medium ones in pairs. A sure one also decides where the page copies another software's mark. */
const weights = { sure: 3, strong: 2, medium: 1 };
const enough = 2;

/** The signal that a mark is about, as the page wrote it, or undefined. */
function seen(signals: Partial<Signals>, { at, value }: Mark): string | undefined {
  const wanted = value.toLowerCase();
  return signals[at]?.find((given) => (at === 'generator' ? given.toLowerCase().startsWith(wanted) : given.toLowerCase() === wanted));
}

/** A platform recognised by its pages, with what gave it away. */
export interface Recognised {
  platform: string;
  reason: { at: Mark['at']; value: string };
}

/**
 * The software that a page says it is, or undefined: one strong or two medium marks. Where several fit, the one with
 * more to show for it; a general entry (a forum, a blog) only when nothing else fits, or by a sure mark.
 * @param signals what the page answered; a field it leaves out tells nothing
 */
export function recognise(rows: readonly FingerprintRow[], signals: Partial<Signals>): Recognised | undefined {
  let best: (Recognised & { score: number }) | undefined;
  for (const row of rows) {
    const found = row.marks.flatMap((mark) => {
      const value = seen(signals, mark);
      return value === undefined ? [] : [{ at: mark.at, value, weight: weights[mark.weight] }];
    });
    const total = found.reduce((sum, { weight }) => sum + weight, 0);
    if (total < enough) continue;
    const score = row.general && !found.some(({ weight }) => weight === weights.sure) ? 1 : total;
    const [first] = found.sort((a, b) => b.weight - a.weight);
    if (first && score > (best?.score ?? 0)) best = { platform: row.id, reason: { at: first.at, value: first.value }, score };
  }
  return best && { platform: best.platform, reason: best.reason };
}

/** The most of a page's own words that we repeat in a sentence, in characters: a name with its version. */
const longestName = 40;
/** How much of it is searched for the end of the name, in characters: that takes more than linear time. */
const mostRead = 200;

/**
 * The part of a mark that a person can read: "Discourse 3.4.2 - https://github.com/..." becomes "Discourse 3.4.2".
 * @param value as the page wrote it, so anything
 */
export function nameIn(value: string): string {
  const start = value.trim().slice(0, mostRead);
  const [name = start] = start.split(/\s*[([;,|]|\s+[-–—]\s|\s+https?:/);
  const letters = [...(name || start)];
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : letters.join('');
}

/** What a page is asked about: the ids, hosts and folders of all known software. */
export function fingerprintQueries(rows: readonly FingerprintRow[]): FingerprintQueries {
  const of = (at: Mark['at']) => rows.flatMap((row) => row.marks.filter((mark) => mark.at === at).map((mark) => mark.value));
  return { root: of('root'), state: of('state'), style: of('style'), asset: of('asset') };
}
