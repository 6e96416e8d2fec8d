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
  const never = neverPaths.map(parseTemplate);
  const kinds = pages.map(([kind, template]): [PageKind, PathTemplate] => [kind, parseTemplate(template)]);
  return (url: URL, host: string): PageKind | undefined => {
    const segments = url.pathname.toLowerCase().split('/').filter(Boolean);
    const fits = (template: PathTemplate) => templateMatches(template, host, segments, url.searchParams, reserved);
    if (never.some(fits)) return undefined;
    return kinds.find(([, template]) => fits(template))?.[0] ?? 'other';
  };
}
