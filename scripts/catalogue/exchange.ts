/**
 * Texts on their way to translators and back: one flat JSON object of path and text, which Weblate ("JSON file" or "i18next JSON
 * file v4") and Crowdin take. Texts of a platform are "x:tips.x-alt-text.title", those of the interface "app.popup.back", plural
 * forms "map.count.works_one" as i18next has them: https://docs.weblate.org/en/latest/formats/i18next.html
 */
import { type Areas, holesProblem, messageTexts, numberHoles, otherForm } from '../../core/translation/message-texts.ts';
import { textsOf } from '../../core/translation/text-paths.ts';
import { freshTexts, hashOf } from '../../core/translation/translate.ts';
import type { Platform } from '../../data/schema/schema.ts';
import type { Translation } from '../../data/schema/translation.ts';

/** What is translated: every platform, and the message files by name. */
export interface Source {
  platforms: readonly Platform[];
  messages: Areas;
}

/** What one translation file may hold. */
export interface Part {
  /** For people: the platform's id, or "interface". */
  name: string;
  /** Its file, from the data folder. */
  file: string;
  /** What its paths begin with in the file for translators. */
  prefix: string;
  english: ReadonlyMap<string, string>;
  /** Holes that a plural form may leave out. */
  numbers: ReadonlySet<string>;
}

/** All translation files that a language may have. @param language BCP 47 tag */
export const partsOf = ({ platforms, messages }: Source, language: string): Part[] => [
  {
    name: 'interface',
    file: `messages/${language}.json`,
    prefix: '',
    english: messageTexts(messages, language),
    numbers: numberHoles(messages),
  },
  ...platforms.map((platform) => ({
    name: platform.id,
    file: `translations/${language}/${platform.id}.json`,
    prefix: `${platform.id}:`,
    english: textsOf(platform),
    numbers: new Set<string>(),
  })),
];

/** Paths that have no translation, and those whose English has changed since. */
export function gapsOf({ english }: Part, translation: Translation): { missing: string[]; stale: string[] } {
  const fresh = freshTexts(english, translation);
  const gaps = [...english.keys()].filter((path) => !Object.hasOwn(fresh, path));
  const isStale = (path: string) => Object.hasOwn(translation, path);
  return { missing: gaps.filter((path) => !isStale(path)), stale: gaps.filter(isStale) };
}

/** The flat file of a language: each text as it is translated now, else in English. @param kept the translations, by file */
export function toFlat(parts: readonly Part[], kept: Readonly<Record<string, Translation>>): Record<string, string> {
  const entries = parts.flatMap(({ file, prefix, english }) => {
    const fresh = freshTexts(english, kept[file] ?? {});
    return [...english].map(([path, text]) => [prefix + path, Object.hasOwn(fresh, path) ? fresh[path] : text]);
  });
  return Object.fromEntries(entries);
}

/** Some tools make objects inside objects of paths with stops in them: the same paths again, flat. */
export function flattened(value: unknown, path = ''): [path: string, text: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => flattened(inner, path ? `${path}.${name}` : name));
}

/** What reading a file back would change, and what was left out of it, by path. */
export interface ReadBack {
  /** The translation files that change, whole. */
  files: Record<string, Translation>;
  taken: number;
  unknown: string[];
  empty: string[];
  /** Still English. */
  same: string[];
  /** Made from an English that has changed, where there is a translation of the new one already. */
  older: string[];
  /** With the reason. */
  refused: string[];
}

/**
 * Works out what a file from translators changes. Only texts that it has are touched.
 * @param kept the translations, by file
 * @param flat the file, already parsed
 * @param seen the English file that went to the translators with it; what it does not have was as it is today
 */
export function fromFlat(parts: readonly Part[], kept: Readonly<Record<string, Translation>>, flat: unknown, seen: unknown = {}): ReadBack {
  const [given, then] = [new Map(flattened(flat)), new Map(flattened(seen))];
  const known = new Set(parts.flatMap(({ prefix, english }) => [...english.keys()].map((path) => prefix + path)));
  const unknown = [...given.keys()].filter((key) => !known.has(key));
  const result: ReadBack = { files: {}, taken: 0, unknown, empty: [], same: [], older: [], refused: [] };

  for (const { file, prefix, english, numbers } of parts) {
    const texts = new Map(Object.entries(kept[file] ?? {}));
    const before = result.taken;
    for (const [path, today] of english) {
      const key = prefix + path;
      if (!given.has(key)) continue;
      const text = given.get(key);
      const source = then.get(key) ?? then.get(otherForm(key) ?? key) ?? today;
      if (typeof text !== 'string' || typeof source !== 'string') {
        result.refused.push(`${key}: this is no text`);
        continue;
      }
      const [entry, old] = [{ of: hashOf(source), text: text.trim() }, texts.get(path)];
      const problem = holesProblem(english, numbers, path, text);
      if (!entry.text) result.empty.push(key);
      else if (text === source) result.same.push(key);
      else if (problem) result.refused.push(`${key}: ${problem}`);
      else if (source !== today && old?.of === hashOf(today)) result.older.push(key);
      else if (old?.of !== entry.of || old.text !== entry.text) {
        texts.set(path, entry);
        result.taken += 1;
      }
    }
    if (result.taken > before) {
      // In the order of the platform file, so that two people's changes touch few lines.
      const order = [...new Set([...english.keys(), ...texts.keys()])];
      const entries = order.map((path) => [path, texts.get(path)] as const).filter((one): one is [string, Translation[string]] => !!one[1]);
      result.files[file] = Object.fromEntries(entries);
    }
  }
  return result;
}
