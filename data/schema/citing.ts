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
