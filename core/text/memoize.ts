/** How many results are kept by default: for the texts of one draft, such as its message and its call to action. */
const most = 4;

/**
 * The same function with a memory: the result for a text is kept until `howMany` others came after it. For what many callers ask about one text.
 * @param find depends on the text alone; nobody changes what it gives
 * @param howMany results are kept
 */
export function memoized<Result>(find: (text: string) => Result, howMany = most): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = find(text);
    if (known.size === howMany) known.delete(known.keys().next().value as string);
    known.set(text, result);
    return result;
  };
}
