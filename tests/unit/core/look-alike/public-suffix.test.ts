import { parse } from 'tldts';
import { edgeChild, edgeLength, edgeStart, exceptionsRoot, labelText, rulesRoot } from 'tldts/dist/cjs/src/data/trie.js';
import { expect, it } from 'vitest';
import { publicSuffix } from '../../../../core/look-alike/public-suffix.ts';

let end = 0;
const labels = Array.from(edgeLength, (length) => {
  end += length;
  return labelText.slice(end - length, end);
});

/** Every name on the way to every rule of the list. */
function namesUnder(node: number, after: string): string[] {
  const names: string[] = [];
  for (let edge = edgeStart[node] as number; edge < (edgeStart[node + 1] as number); edge++) {
    const name = `${labels[edge]?.replace('*', 'any')}${after && '.'}${after}`;
    names.push(name, ...namesUnder(edgeChild[edge] as number, name));
  }
  return names;
}
const names = [...namesUnder(rulesRoot, ''), ...namesUnder(exceptionsRoot, '')].filter((name) => /^[\w.-]+$/.test(name));

it('finds what the package finds, for every rule of the list and names under it', () => {
  expect(names.length).toBeGreaterThan(10_000);
  const differing = [...names, 'example.nowhere', 'localhost', 'a.b.localhost']
    .flatMap((name) => [name, `one.${name}`, `two.one.${name}`])
    .filter((host) => {
      const { publicSuffix: suffix, isPrivate } = parse(host, { allowPrivateDomains: true, extractHostname: false });
      const own = publicSuffix(host);
      return own.suffix !== suffix || own.isPrivate !== isPrivate;
    });
  expect(differing).toEqual([]);
});
