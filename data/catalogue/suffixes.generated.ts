import { edgeChild, edgeLength, edgeStart, exceptionsRoot, labelText, nodeFlags, rulesRoot } from 'tldts/dist/cjs/src/data/trie.js';

let end = 0;
const labels = Array.from(edgeLength, (length) => {
  end += length;
  return labelText.slice(end - length, end);
});

interface Branch {
  label: string;
  /** '' a public suffix, '+' one of the private part, '!' an exception, '-' none itself. */
  mark: string;
  under: Branch[];
}

/** What is under a node, sorted: that packs best. As the browser writes hosts: what is written out has a twin in Punycode. */
function branches(node: number, isException: boolean): Branch[] {
  const found: Branch[] = [];
  for (let edge = edgeStart[node] as number; edge < (edgeStart[node + 1] as number); edge++) {
    const [label, child] = [labels[edge] as string, edgeChild[edge] as number];
    const flag = nodeFlags[child] as number;
    if (/^[\w*-]+$/.test(label))
      found.push({ label, mark: flag === 0 ? '-' : isException ? '!' : flag === 1 ? '' : '+', under: branches(child, isException) });
  }
  return found.sort((one, other) => (one.label < other.label ? -1 : 1));
}

/** Adds branches to others: the exceptions stand under endings that are there. */
function merged(all: Branch[], more: Branch[]): Branch[] {
  for (const one of more) {
    const same = all.find(({ label }) => label === one.label);
    if (same) merged(same.under, one.under);
    else all.push(one);
  }
  return all;
}

const written = ({ label, mark, under }: Branch): string => `${label}${mark}${under.length ? `(${under.map(written).join(' ')})` : ''}`;

const all = merged(branches(rulesRoot, false), branches(exceptionsRoot, true)).filter(({ mark, under }) => mark === '+' || under.length);
// A new version may keep the list in another way.
if (all.length < 300) throw new Error('tldts keeps its list in another way: see data/catalogue/suffixes.generated.ts');

/**
 * The Public Suffix List, one line for each last label under which there is more than itself: its labels, and under each what stands
 * before it, in brackets. A third smaller than the package's own form, which is made for speed.
 */
export const suffixes: string = all.map(written).join('\n');
