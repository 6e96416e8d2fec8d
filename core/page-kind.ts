import type { DetectionRow } from '../data/detection.bake.ts';
import type { PageKind } from '../data/vocabulary.ts';
import { type PathTemplate, parseTemplate, templateMatches } from './path-template.ts';

/** The paths of one platform, as its file gives them. */
export type PathRules = Pick<DetectionRow, 'neverPaths' | 'pages' | 'reserved'>;

/**
 * Builds the function that tells the page kind of an address that is known to be on the platform's host.
 * It answers undefined where the path is none of the platform's pages, such as an embed.
 */
export function pageKinds({ neverPaths, pages, reserved }: PathRules) {
  const parsed = new Map<string, PathTemplate>();
  return (url: URL, host: string): PageKind | undefined => {
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
