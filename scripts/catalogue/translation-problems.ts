import { holesProblem } from '../../core/translation/message-texts.ts';
import { translation } from '../../data/schema/translation.ts';
import { partsOf, type Source } from './exchange.ts';

/** What is wrong with the name of a language; undefined where it is a BCP 47 tag as it is written and no English of ours. */
export function languageProblem(language: string): string | undefined {
  if (language === 'en') return 'English is what the others are made from; name another language';
  try {
    const [right] = Intl.getCanonicalLocales(language);
    return right === language ? undefined : `"${language}" is written "${right}"`;
  } catch {
    return `"${language}" is no language code such as "sw" or "pt-BR"`;
  }
}

function parsed(text: string): { value?: unknown; problem?: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: `is no JSON: ${(error as Error).message}` };
  }
}

/** Checks one file. @param file from the data folder, such as "translations/sw/x.json" */
function problemsOf(file: string, text: string, source: Source): string[] {
  const language = /^(?:translations\/([^/]+)\/[^/]+|messages\/([^/]+))\.json$/.exec(file)?.slice(1).find(Boolean) ?? '';
  const wrong = languageProblem(language);
  if (wrong) return [wrong];
  const part = partsOf(source, language).find((one) => one.file === file);
  if (!part) return ["there is no platform of this name; give the file the platform's new id, or take it away"];
  const { value, problem } = parsed(text);
  if (problem) return [problem];
  const { data, error } = translation.safeParse(value);
  if (error) return error.issues.map(({ path, message }) => `${path.join(' ') || 'the file'}: ${message}`);
  return Object.entries(data).flatMap(([path, entry]) => {
    if (!part.english.has(path)) return [`${path}: there is no such text any more; take the entry out`];
    const hole = holesProblem(part.english, part.numbers, path, entry.text);
    return hole ? [`${path}: ${hole}`] : [];
  });
}

/**
 * Checks all translations.
 * @param files their texts, by file from the data folder
 * @returns what to change, one line each
 */
export const translationProblems = (files: Readonly<Record<string, string>>, source: Source): string[] =>
  Object.entries(files).flatMap(([file, text]) => problemsOf(file, text, source).map((problem) => `data/${file}: ${problem}`));
