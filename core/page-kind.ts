import type { DetectionRow } from '../data/detection.bake.ts';
import type { PageKind } from '../data/vocabulary.ts';
import { isFile } from './files.ts';
import { type PathTemplate, parseTemplate, templateMatches } from './path-template.ts';

/** The paths of one platform, as its file gives them. */
export type PathRules = Pick<DetectionRow, 'neverPaths' | 'pages' | 'reserved'>;

/**
 * Builds the function that tells the page kind of an address that is known to be on the platform's host.
 * It answers undefined where the path is none of the platform's pages, such as an embed or a file.
 */
export function pageKinds({ neverPaths, pages, reserved }: PathRules) {
  const parsed = new Map<string, PathTemplate>();
  return (url: URL, host: string): PageKind | undefined => {
    if (isFile(url.pathname)) return undefined;
    const segments = url.pathname.toLowerCase().split('/').filter(Boolean);
    const initial = segments[0]?.[0];
    // A page asks once, about a hundred templates: most are out by one letter, and only the others are read.
    const fits = (text: string) => {
      const letter = text[text.indexOf('/') + 1]?.toLowerCase();
      if (letter && letter !== initial && !':*?'.includes(letter)) return false;
      const template = parsed.get(text) ?? parseTemplate(text);
      parsed.set(text, template);
      return templateMatches(template, host, segments, url.searchParams, reserved);
    };
    if (neverPaths.some(fits)) return undefined;
    return pages.find(([, template]) => fits(template))?.[0] ?? 'other';
  };
}

/**
 * The same for software that people run where they like: it often lives in a folder of a site, so a first folder that
 * means nothing is taken off and the rest is asked again, two deep.
 */
export function pageKindsInFolder(rules: PathRules) {
  const kindOf = pageKinds(rules);
  return (url: URL, host: string): PageKind => {
    const kind = kindOf(url, host) ?? 'other';
    const inside = new URL(url);
    for (let depth = 0; depth < 2; depth++) {
      const [folder, ...rest] = inside.pathname.split('/').filter(Boolean);
      if (!folder || !rest.length || kind !== 'other') break;
      inside.pathname = `/${rest.join('/')}`;
      const within = kindOf(inside, host);
      if (within && within !== 'other') return within;
    }
    return kind;
  };
}
