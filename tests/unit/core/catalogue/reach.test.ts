import { expect, test } from 'vitest';
import { reachedInOrder, reachOf } from '../../../../core/catalogue/reach.ts';
import { pieces } from '../../../../data/catalogue/all-pieces.ts';
import { connections } from '../../../fixtures/catalogue.ts';

const between = (from: string, to: string) => connections.filter((connection) => connection.from === from && connection.to === to);

test.each([
  ['an open network others follow by itself', 'mastodon', 'fediverse', ['by-itself']],
  ['a bridge', 'bluesky', 'mastodon', ['by-itself']],
  ['a box that shows the newest posts', 'facebook', 'website', ['by-itself']],
  ['a switch in the post screen', 'instagram', 'facebook', ['one-switch']],
  ['a sharing that is off at first', 'whatsapp', 'facebook', ['one-switch']],
  ['a planning tool, where each post is written', 'buffer', 'mastodon', ['one-switch']],
  ['a button on a profile', 'tiktok', 'instagram', ['link']],
  ['one post shown in a web page', 'instagram', 'website', ['link']],
  ['what is carried over by hand', 'snapchat', 'instagram', ['link']],
  ['what old guides still promise', 'instagram', 'x', ['ended']],
  ['a claim, a feed and a button', 'website', 'pinterest', ['link', 'by-itself', 'link']],
])('%s', (_what, from, to, reached) => {
  expect(between(from, to).map(reachOf)).toEqual(reached);
});

test('the line of a list says the same as the whole connection', () => {
  const lines = Object.values(pieces).flatMap(({ firsts, texts }) => [...firsts.connections, ...texts.into]);
  expect(lines.length).toBeGreaterThan(connections.length);
  for (const line of lines) {
    const whole = connections.filter(({ from, to, text }) => from === line.from && to === line.to && text === line.text);
    expect(whole.map(reachOf)).toEqual([reachOf(line)]);
  }
});

test('every answer is there, in order', () => {
  const found = new Set(connections.map(reachOf));
  expect(reachedInOrder.filter((reached) => found.has(reached))).toEqual(['by-itself', 'one-switch', 'link', 'ended']);
});
