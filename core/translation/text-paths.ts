/**
 * Gives every text of a platform that people read a path that stays when the platform grows: "tips.x-alt-text.title",
 * "links.x>facebook:native.steps.2". Names, ids, addresses and the titles of sources are the same in every language: they have none.
 */

/** Fields that hold a text, wherever they stand. */
const textFields = new Set(['bestFor', 'text', 'title', 'doubt', 'drops', 'instead', 'who', 'but', 'what', 'change', 'told']);

/** Fields that hold a list of texts. */
const listFields = new Set(['steps', 'only', 'except', 'titles']);

/** What was read elsewhere stays as it is called there; and what only tells platforms apart is shown to nobody. */
const sameFields = new Set(['source', 'sources', 'otherSources', 'handle', 'tracking', 'lookAlike']);

/** What an item of a list is called: its own name where it has one, so that the path stays when others come before it. */
function nameOf(item: unknown, at: number): string {
  const { id, from, to, how, purpose } = (item ?? {}) as Partial<Record<string, string>>;
  return id ?? (from && to ? `${from}>${to}:${how}` : (purpose ?? `${at + 1}`));
}

/** Names for all items of a list; the second of two that are called the same gets "~2". */
function namesOf(list: readonly unknown[]): string[] {
  const seen = new Map<string, number>();
  return list.map((item, at) => {
    const name = nameOf(item, at);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  });
}

type Change = (text: string, path: string) => string;

function changed(value: unknown, field: string, path: string, change: Change): unknown {
  if (sameFields.has(field)) return value;
  if (typeof value === 'string') return textFields.has(field) ? change(value, path) : value;
  if (Array.isArray(value)) {
    const names = namesOf(value);
    return value.map((item, at) => {
      const here = `${path}.${names[at]}`;
      if (typeof item !== 'string') return changed(item, '', here, change);
      // A first step may get a source one day: its text has the same path then.
      if (field === 'guide') return change(item, `${here}.text`);
      return listFields.has(field) ? change(item, here) : item;
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, changed(part, name, path ? `${path}.${name}` : name, change)]),
  );
}

/**
 * Copies a platform, or a part of one, with other texts.
 * @param part a platform or anything built like a part of it; it stays as it is
 * @param change gets each text and its path, and gives the text to put there
 * @param at the path of the part, such as "tips.x-alt-text"; left out for a whole platform
 */
export const mapTexts = <Part>(part: Part, change: Change, at = ''): Part =>
  changed(part, at.slice(at.lastIndexOf('.') + 1), at, change) as Part;

/** Every text that people read of a platform or a part of one, by its path. @param at as for mapTexts */
export function textsOf(part: unknown, at = ''): Map<string, string> {
  const texts = new Map<string, string>();
  mapTexts(
    part,
    (text, path) => {
      texts.set(path, text);
      return text;
    },
    at,
  );
  return texts;
}
