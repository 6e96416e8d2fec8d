/** A place to fill in: a few words in square brackets on one line, such as [what happened]. */
const hole = /\[[^[\]\n]{1,80}\]/u;

/** Where the first place to fill in starts and ends, in UTF-16 units; undefined where there is none. */
export function firstHole(text: string): { start: number; end: number } | undefined {
  const found = hole.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** A text in pieces, those to fill in marked. Together they are the text. */
export function withHoles(text: string): { words: string; isHole: boolean }[] {
  return text
    .split(new RegExp(`(${hole.source})`, 'u'))
    .map((words, at) => ({ words, isHole: at % 2 === 1 }))
    .filter(({ words }) => words !== '');
}
