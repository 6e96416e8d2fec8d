/**
 * The catalogue in pieces: four small files for each platform, written by the build (data/catalogue/all-pieces.ts), so that
 * whoever shows one platform reads that one. core/catalogue/catalogue.ts puts them together again.
 */

import { sentences } from '../messages/app.ts';
import { f } from '../messages/facts.ts';
import { citedSources } from '../schema/citing.ts';
import type { Connection, Platform, Tip } from '../schema/schema.ts';
import type { Reach } from '../schema/vocabulary.ts';
import { whereInWords } from '../schema/where.ts';
import type { DirectoryEntry } from './directory.ts';
import type { PageFacts } from './in-page.ts';
import { sourcedConnection } from './sourced-connection.ts';

/** One line of a list of connections; its steps stand in the texts of the file that holds it. */
export interface ConnectionLine extends Pick<Connection, 'from' | 'to' | 'state' | 'text'> {
  ended?: string;
  unsure?: true;
  /** Left out for the commonest, one switch: the popup reads every line. */
  reach?: Exclude<Reach, 'one-switch'>;
  /** Id of the platform whose file holds the connection, and its place there. */
  file: string;
  at: number;
}

/** A place that posts go to, as a line shows it. */
export type Neighbour = Pick<DirectoryEntry, 'id' | 'name' | 'icon'>;

/** One platform among all: how a list shows it, what hosts it has, packed, and the platforms that its own posts go to. */
export interface EntryPiece {
  itself: DirectoryEntry;
  hosts: string;
  leadsTo: Neighbour[];
}

/** What the first look at a platform shows, in the popup, on the chip and on the card. */
export interface FirstPiece extends Pick<Platform, 'name' | 'bestFor'> {
  /** Of its tips, in their order. First of all its texts, so that a translation of them is the first of its list. */
  titles: string[];
  /** The tips, in the same order: one of them is open from the start. */
  tips: TipText[];
  /** Those that the tips cite. */
  sources: Platform['sources'];
  /** Those that lead from it. */
  connections: ConnectionLine[];
  /** How many lead to it. There may be one from every platform there is, so their lines wait among the texts. */
  into: number;
}

/** A tip without its title, and without what the page script has already. */
export interface TipText extends Omit<Tip, 'id' | 'title' | 'pages'> {
  /** The whole of it where one text has to do: with where it holds and what is not certain about it. */
  told?: string;
}

/** What is long, and read only when somebody asks for it. */
export interface TextPiece
  extends Omit<
    Platform,
    | ('hosts' | 'neverPaths' | 'pages' | 'reserved' | 'marks' | 'general' | 'examples' | 'notExamples')
    | ('was' | 'handle' | 'tracking' | 'lookAlike')
    | ('bestFor' | 'fit' | 'tips' | 'share' | 'compose' | 'icon' | 'formerNames' | 'category' | 'inPage')
  > {
  /** Connections that lead to it. */
  into: ConnectionLine[];
}

/** The long texts as a file holds them: without the sources that the first look brings. Each would be there twice, 24 kB in all. */
export interface PackedTexts extends Omit<TextPiece, 'sources'> {
  otherSources: Platform['sources'];
}

/** The four pieces of one platform. */
export interface Pieces {
  pages: PageFacts;
  entries: EntryPiece;
  firsts: FirstPiece;
  texts: PackedTexts;
}

/** Every connection of some platforms, one line each, in the order of the files. */
export function connectionLines(of: readonly Platform[]): ConnectionLine[] {
  return of.flatMap(({ id, links, sources }) =>
    links.map((connection, at) => {
      const { from, to, state, text, ended, unsure, reach } = sourcedConnection(connection, sources);
      const isUsual = reach === 'one-switch' || state === 'ended';
      return {
        ...{ from, to, state, text },
        ...(ended ? { ended } : {}),
        ...(unsure ? { unsure } : {}),
        ...(isUsual ? {} : { reach }),
        ...{ file: id, at },
      };
    }),
  );
}

/** The text of a tip with what must not be left out of it. */
const told = ({ text, where, doubt }: Tip) => sentences([text, whereInWords(where), doubt && f('fact.doubtIs', { doubt })]);

function tipText(tip: Tip): TipText {
  const { id: _, title: __, pages: ___, ...text } = tip;
  return told(tip) === tip.text ? text : { ...text, told: told(tip) };
}

/** The long texts of one platform. @param lines the connections of all */
export function textPiece(platform: Platform, lines: readonly ConnectionLine[]): TextPiece {
  const {
    hosts: _h,
    neverPaths: _n,
    pages: _p,
    reserved: _r,
    marks: _m,
    general: _g,
    examples: _e,
    notExamples: _x,
    was: _w,
    handle: _ha,
    tracking: _tr,
    lookAlike: _l,
    ...readable
  } = platform;
  const {
    bestFor: _b,
    fit: _fi,
    share: _s,
    compose: _c,
    icon: _i,
    formerNames: _f,
    category: _t,
    inPage: _in,
    tips: _ti,
    ...texts
  } = readable;
  return { ...texts, into: lines.filter(({ to }) => to === platform.id) };
}

/** The first look at one platform. @param lines the connections of all */
export function firstPiece(platform: Platform, lines: readonly ConnectionLine[]): FirstPiece {
  const { id, name, bestFor, tips, sources } = platform;
  return {
    titles: tips.map(({ title }) => title),
    name,
    bestFor,
    tips: tips.map(tipText),
    sources: citedSources(tips, sources),
    connections: lines.filter(({ from }) => from === id),
    into: lines.filter(({ to }) => to === id).length,
  };
}
