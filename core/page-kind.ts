import type { DetectionRow } from '../data/detection.bake.ts';
import type { PageKind } from '../data/vocabulary.ts';
import { isFile } from './files.ts';
import { type PathTemplate, parseTemplate, templateMatches } from './path-template.ts';

/** The paths of one platform, as its file gives them. */
export type PathRules = Pick<DetectionRow, 'neverPaths' | 'pages' | 'reserved'>;

/** What the rules say of an address: a kind, "never" where it is none of the platform's pages, undefined where they say nothing. */
function ruling({ neverPaths, pages, reserved }: PathRules) {
  const parsed = new Map<string, PathTemplate>();
  return (url: URL, host: string): PageKind | 'never' | undefined => {
    if (isFile(url.pathname)) return 'never';
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
    return neverPaths.some(fits) ? 'never' : pages.find(([, template]) => fits(template))?.[0];
  };
}

const orUndefined = (kind: PageKind | 'never' = 'other') => (kind === 'never' ? undefined : kind);

/**
 * Builds the function that tells the page kind of an address that is known to be on the platform's host.
 * It answers undefined where the path is none of the platform's pages, such as an embed or a file.
 */
export function pageKinds(rules: PathRules) {
  const rulingOn = ruling(rules);
  return (url: URL, host: string): PageKind | undefined => orUndefined(rulingOn(url, host));
}

/** What people call the folder that a forum or blog lives in. */
const folders = /^\/(blogs?|boards?|community|discuss(ion)?s?|forums?|phpbb\d?|talk|vb)\/?$/i;

/**
 * The same for software that people run where they like: it often lives in a folder of a site, so a first folder that
 * means nothing to the rules is taken off and the rest is asked again, two deep.
 */
export function pageKindsInFolder(rules: PathRules) {
  const rulingOn = ruling(rules);
  return (url: URL, host: string): PageKind | undefined => {
    const inside = new URL(url);
    for (let depth = 0; ; depth++) {
      const kind = rulingOn(inside, host);
      if (kind) return orUndefined(kind);
      if (folders.test(inside.pathname)) return 'home';
      const [folder = '', ...rest] = inside.pathname.split('/').filter(Boolean);
      const means = !folders.test(`/${folder}`) && rules.reserved.includes(folder.toLowerCase());
      if (!rest.length || depth === 2 || means) return 'other';
      inside.pathname = `/${rest.join('/')}`;
    }
  };
}
