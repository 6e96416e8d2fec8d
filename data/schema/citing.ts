/** One place of a platform file that says where it was read. */
export interface Citing {
  /** Where it stands, such as "tips[x-alt-text]"; empty for the file itself. */
  at: string;
  /** Keys of "sources". */
  keys: string[];
  doubt?: string;
}

const named = (item: unknown, i: number): string => {
  const { id, from, to, purpose } = (item ?? {}) as Partial<Record<string, string>>;
  return id ?? (from && to ? `${from} to ${to}` : (purpose ?? `${i}`));
};

/**
 * Finds everything that cites a source, at any depth.
 * @param value a platform, or a part of one; a field "sources" counts where it is a list of keys
 * @param at where the value stands
 */
export function citing(value: unknown, at = ''): Citing[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => citing(item, `${at}[${named(item, i)}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { source, unitSource, foldsSource, shapesSource, fallbackSource, sources, doubt } = value as Record<string, unknown>;
  const keys = [source, unitSource, foldsSource, shapesSource, fallbackSource, ...(Array.isArray(sources) ? sources : [])].filter(
    (key) => typeof key === 'string',
  );
  const here: Citing[] = keys.length ? [{ at, keys, ...(typeof doubt === 'string' ? { doubt } : {}) }] : [];
  const inner = Object.entries(value).flatMap(([name, part]) =>
    name === 'sources' || name === 'examples' ? [] : citing(part, at ? `${at}.${name}` : name),
  );
  return [...here, ...inner];
}

/**
 * The sources that a part of a platform cites.
 * @param part the platform, or anything in it
 * @param sources all of the platform's, by their keys
 * @returns an object without the names that every other has: a file that somebody has written may cite "constructor"
 */
export function citedSources<One>(part: unknown, sources: Readonly<Record<string, One>>): Record<string, One> {
  const cited = new Set(citing(part).flatMap(({ keys }) => keys));
  return Object.assign(Object.create(null), Object.fromEntries(Object.entries(sources).filter(([key]) => cited.has(key))));
}
