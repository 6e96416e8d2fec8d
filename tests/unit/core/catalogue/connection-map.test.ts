import { describe, expect, it } from 'vitest';
import { answersFor, firstSpot, type MapFilter, matrix, step } from '../../../../core/catalogue/connection-map.ts';
import type { Reached } from '../../../../core/catalogue/reach.ts';
import { directory } from '../../../../data/catalogue/directory.ts';
import type { Connection } from '../../../../data/schema/schema.ts';
import { connections } from '../../../fixtures/catalogue.ts';
import { idNow, idsNow, ofToday } from '../../../fixtures/ids.ts';

const all: MapFilter = { alive: false, photos: false, everywhere: false };
const platforms = directory.map(({ id }) => id);
const map = (filter: Partial<MapFilter> = {}) => matrix(connections, platforms, { ...all, ...filter });
const cellsFrom = (from: string, filter: Partial<MapFilter> = {}) =>
  map(filter)
    .rows.find((row) => row.from === from)
    ?.cells.filter((cell) => cell !== undefined) ?? [];
const way = (from: string, to: string, state: Connection['state'], carries: Connection['carries'] = ['text']) => ({
  from,
  to,
  state,
  carries,
});

describe('answers', () => {
  const of = (from: string) => answersFor(connections, directory, from);
  const to = (from: string, reached: Reached) =>
    of(from)
      .reaches.find((group) => group.reached === reached)
      ?.connections.map((connection) => connection.to);
  const share = (from: string, fills: string) =>
    of(from)
      .share.find((group) => group.fills === fills)
      ?.entries.map(({ id }) => id);

  it('Instagram: Facebook and Threads with a switch, X and Tumblr are over and have a way round', () => {
    expect(to('instagram', 'one-switch')).toEqual(expect.arrayContaining(idsNow('facebook', 'threads')));
    expect(to('instagram', 'ended')).toEqual(expect.arrayContaining(idsNow('x', 'tumblr')));
    const ended = of('instagram').reaches.find(({ reached }) => reached === 'ended')?.connections ?? [];
    for (const link of ended) expect(link.instead, `${link.from} to ${link.to}`).toBeTruthy();
  });

  it('a blog: its feed goes to a newsletter, share pages take the link, and what holds for websites holds too', () => {
    expect(to('blog', 'by-itself')).toContain('newsletter');
    expect(share('blog', 'text-and-link')).toEqual(expect.arrayContaining(['mastodon', 'bluesky']));
    expect(share('blog', 'link-only')).toContain(idNow('facebook'));
    expect(share('blog', 'copy-paste')).toContain('instagram');
    expect(of('blog').isWebsite).toBe(true);
    expect(of('instagram').isWebsite).toBe(false);
    expect(to('website', 'by-itself')?.length).toBeGreaterThan(5);
  });

  it.each(directory.filter(({ category }) => ['petition', 'giving', 'event'].includes(category)).map(({ id }) => id))(
    '%s: its link goes to networks and messengers, and something leads people there',
    (id) => {
      expect(of(id).reaches.flatMap((group) => group.connections).length).toBeGreaterThan(0);
      expect(connections.some((one) => one.to === id)).toBe(true);
      // Whatever it is, its address can be shared by hand: with the ask where a place takes words too.
      expect(share(id, 'text-and-link')).toEqual(expect.arrayContaining(['whatsapp', 'mastodon', 'bluesky']));
      expect(share(id, 'link-only')).toContain(idNow('facebook'));
      // It takes no posts from elsewhere.
      expect(of('blog').share.flatMap(({ entries }) => entries.map((entry) => entry.id))).not.toContain(id);
    },
  );

  it('leave out the place itself, and what takes nothing', () => {
    expect(share('mastodon', 'text-and-link')).not.toContain('mastodon');
    expect(share('mastodon', 'none')).toBeUndefined();
    expect(answersFor([], directory, 'x').reaches).toEqual([]);
  });
});

describe('the matrix', () => {
  it('shows platforms that have connections, every connection once, the best in front', () => {
    const { rows, columns, filled } = map();
    for (const { cells } of rows) expect(cells.some(Boolean)).toBe(true);
    for (const [at] of columns.entries()) expect(rows.some(({ cells }) => cells[at])).toBe(true);
    expect(columns).not.toContain('website');
    const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined));
    expect(filled).toBe(cells.length);
    expect(cells.flatMap((cell) => cell.connections)).toHaveLength(
      connections.filter(({ from, to }) => platforms.includes(from) && platforms.includes(to)).length,
    );
    const [cell] = matrix([way('a', 'b', 'ended'), way('a', 'b', 'works')], ['a', 'b'], all).rows[0]?.cells ?? [];
    expect(cell?.reached).toBe('one-switch');
    expect(cell?.connections.map(({ state }) => state)).toEqual(['works', 'ended']);
  });

  it('knows Instagram', () => {
    const states = Object.fromEntries(cellsFrom('instagram').map(({ to, reached }) => [to, reached]));
    expect(states).toMatchObject(
      Object.fromEntries(
        ofToday([
          ['facebook', 'one-switch'],
          ['threads', 'one-switch'],
          ['x', 'ended'],
          ['tumblr', 'ended'],
        ]),
      ),
    );
  });

  it('filters by what has ended and by photos', () => {
    for (const cell of cellsFrom('instagram', { alive: true })) expect(cell.reached).not.toBe('ended');
    expect(cellsFrom('instagram', { alive: true }).map(({ to }) => to)).not.toContain('x');
    const photos = map({ photos: true }).rows.flatMap((row) => row.cells.flatMap((cell) => cell?.connections ?? []));
    expect(photos.length).toBeGreaterThan(0);
    for (const connection of photos) expect(connection.carries).toContain('photo');
  });

  it('shows every place on request', () => {
    const { rows, columns } = map({ everywhere: true });
    expect(columns).toEqual(expect.arrayContaining(['website', 'newsletter']));
    const onTheMap = new Set([...columns, ...rows.map(({ from }) => from)]);
    for (const { from, to } of connections) expect([...onTheMap]).toEqual(expect.arrayContaining([from, to]));
  });
});

describe('steps by keyboard', () => {
  // Columns a, b, d. Row a: b and d. Row c: b. Row d: a.
  const small = matrix(
    [way('a', 'b', 'works'), way('a', 'd', 'ended'), way('c', 'b', 'works'), way('d', 'a', 'limited')],
    [...'abcd'],
    all,
  );
  const from = (row: number, column: number) => (move: Parameters<typeof step>[2]) => {
    const next = step(small, { row, column }, move);
    return `${small.rows[next.row]?.from}${small.columns[next.column]}`;
  };

  it('pass over empty cells, take the nearest column in another row, and stay at the edge', () => {
    const ab = from(0, 1);
    expect([ab('next'), ab('previous'), ab('down'), ab('up'), ab('first'), ab('last')]).toEqual(['ad', 'ab', 'cb', 'ab', 'ab', 'ad']);
    const ad = from(0, 2);
    expect([ad('next'), ad('previous'), ad('down')]).toEqual(['ad', 'ab', 'cb']);
  });

  it('reach every connection of the whole map from the first', () => {
    const whole = map({ everywhere: true });
    const start = firstSpot(whole);
    const seen = new Set<string>();
    const waiting = start ? [start] : [];
    for (let at = waiting.pop(); at; at = waiting.pop()) {
      const key = `${at.row} ${at.column}`;
      if (seen.has(key)) continue;
      seen.add(key);
      for (const move of ['next', 'previous', 'down', 'up'] as const) waiting.push(step(whole, at, move));
    }
    expect(seen.size).toBe(whole.filled);
  });

  it('begin nowhere in an empty map', () => {
    expect(firstSpot(matrix([], ['a'], all))).toBeUndefined();
  });
});
