/**
 * The hashtags in a line as people type it: with or without "#", with spaces or commas between.
 * @returns each once, without "#", as they were typed; two that differ only in capitals are the same
 */
export function readTags(line: string): string[] {
  const tags = line
    .split(/[\s,;，、；،؛]+|(?=[#＃])/u)
    .map((word) => word.replace(/^[#＃]+/u, ''))
    .filter(Boolean);
  const seen = new Set<string>();
  return tags.filter((tag) => {
    const known = seen.has(tag.toLowerCase());
    seen.add(tag.toLowerCase());
    return !known;
  });
}
