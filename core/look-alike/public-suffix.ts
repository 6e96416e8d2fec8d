import { suffixes } from '../../data/catalogue/suffixes.generated.ts';

/** What stands before a label, by its label; mark as in the list. */
interface Node {
  mark: string;
  under: Map<string, Node>;
}

/** Reads one line of the list. */
function read(line: string): Node {
  const root: Node = { mark: '', under: new Map() };
  const open = [root];
  let last = root;
  for (const [sign, label = '', mark = ''] of line.matchAll(/([\w*-]*[\w*])([-+!]?)|[()]/g)) {
    if (sign === '(') open.push(last);
    else if (sign === ')') open.pop();
    else {
      last = { mark, under: new Map() };
      open.at(-1)?.under.set(label, last);
    }
  }
  return root;
}

/** Read when they are first asked for: a person meets few of the endings. */
const known = new Map<string, Node>();

function nodeOf(ending: string): Node {
  const before = known.get(ending);
  if (before) return before;
  const text = `\n${suffixes}`;
  const at = [`\n${ending}(`, `\n${ending}-(`, `\n${ending}+`].map((start) => text.indexOf(start)).find((found) => found >= 0);
  const node = read(at === undefined ? '' : text.slice(at + 1, `${text}\n`.indexOf('\n', at + 1)));
  known.set(ending, node);
  return node;
}

/**
 * The part of a host under which names are given to anybody, by the Public Suffix List: https://publicsuffix.org/list/
 * @param host as the browser writes it, without a dot at the end, and no IP address
 * @returns also whether the list has it in its private part, as the ending of a company that hosts sites
 */
export function publicSuffix(host: string): { suffix: string; isPrivate: boolean } {
  const labels = host.split('.');
  let found = { suffix: labels.at(-1) ?? '', isPrivate: false };
  let { under } = nodeOf(found.suffix);
  for (let at = labels.length - 1; at >= 0; at--) {
    const label = labels[at] as string;
    const node = under.get(label) ?? (label ? under.get('*') : undefined);
    if (!node) break;
    if (node.mark === '!') return { suffix: labels.slice(at + 1).join('.'), isPrivate: false };
    if (node.mark !== '-') found = { suffix: labels.slice(at).join('.'), isPrivate: node.mark === '+' };
    under = node.under;
  }
  return found;
}

/** Whether a host is a number and no name: nothing in it was registered. */
export const isAddress = (host: string): boolean => /^\d+(\.\d+){3}$|:/.test(host);
