/** The Public Suffix List as the package keeps it: an edge is a label, and leads from one node to another. */
declare module 'tldts/dist/cjs/src/data/trie.js' {
  /** 1: a public suffix of the list's first part ends here. 2: one of its private part. */
  export const nodeFlags: Uint8Array;
  /** Of each node its first edge; the last entry is the number of edges. */
  export const edgeStart: Uint32Array;
  export const edgeLength: Uint8Array;
  export const edgeChild: Uint16Array;
  /** The labels of all edges, one after the other. */
  export const labelText: string;
  export const rulesRoot: number;
  export const exceptionsRoot: number;
}
