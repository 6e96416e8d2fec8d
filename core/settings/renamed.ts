/** A platform's id that was given up for another. It is never used again for something else. */
export interface Renamed {
  /** The version of what is kept that knows the new one; see storedVersion. */
  since: number;
  from: string;
  to: string;
}

/** Every platform that was ever renamed. Whoever renames one adds it here, and what people have kept follows. */
export const renamedPlatforms: readonly Renamed[] = [];

type Kept = Record<string, unknown>;
const isPlain = (raw: unknown): raw is Kept => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** Of two keys that become one, what stood under the new id stays. */
const keyed = (raw: unknown, { from, to }: Renamed): unknown => {
  if (!isPlain(raw) || !(from in raw)) return raw;
  const { [from]: value, ...others } = raw;
  return { [to]: value, ...others };
};
const listed = (raw: unknown, { from, to }: Renamed): unknown =>
  Array.isArray(raw) ? [...new Set(raw.map((one) => (one === from ? to : one)))] : raw;
const ended = (raw: unknown, { from, to }: Renamed): unknown =>
  Array.isArray(raw)
    ? raw.map((one) => (typeof one === 'string' && one.endsWith(`.${from}`) ? one.slice(0, -from.length) + to : one))
    : raw;

type Rename = (raw: unknown, renamed: Renamed) => unknown;

/** Fields that hold ids of platforms, and how; other fields stay as they are. */
const fieldsOf: Record<string, Record<string, Rename>> = {
  settings: { off: listed },
  seen: { sites: listed },
  sites: {
    on: (raw, { from, to }) =>
      isPlain(raw) ? Object.fromEntries(Object.entries(raw).map(([host, id]) => [host, id === from ? to : id])) : raw,
  },
  compose: { places: listed, servers: keyed, limits: keyed },
  draft: { places: listed, split: listed, handWritten: keyed, carried: keyed, refused: ended },
};

function inFields(raw: unknown, fields: Record<string, Rename>, renamed: Renamed): unknown {
  if (!isPlain(raw)) return raw;
  return Object.fromEntries(
    Object.entries(raw).map(([field, value]) => [field, Object.hasOwn(fields, field) ? fields[field]?.(value, renamed) : value]),
  );
}

/** All that is kept, with one platform's new id in the place of the old one. Never throws; what cannot be read stays. */
export function withRenamed(kept: Kept, renamed: Renamed): Kept {
  return Object.fromEntries(
    Object.entries(kept).map(([key, value]) => {
      const fields = fieldsOf[key.startsWith('draft.') ? 'draft' : key];
      if (fields) return [key, inFields(value, fields, renamed)];
      if (key === 'opened') return [key, keyed(value, renamed)];
      if (key === 'names' && Array.isArray(value)) return [key, value.map((entry) => inFields(entry, { handles: keyed }, renamed))];
      return [key, value];
    }),
  );
}
