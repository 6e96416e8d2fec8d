import type { PathRules } from '../../data/catalogue/detection.ts';
import type { PageKind } from '../../data/schema/vocabulary.ts';
import { isFile } from './machine-files.ts';
import { type PathTemplate, parseTemplate, pathOf, segmentsOf, templateMatches } from './path-template.ts';

/** What the rules say of an address: a kind, "never" where it is none of the platform's pages, undefined where they say nothing. */
function ruling({ neverPaths, pages, reserved }: PathRules) {
  // A page asks once, about a hundred templates: most are ruled out by their first letter, and only the others are parsed, when first needed.
  const read = new Map<string, [PageKind | 'never', PathTemplate][]>();
  const startingWith = (initial: string) => {
    const known = read.get(initial);
    if (known) return known;
    const mayFit = (template: string) => {
      const letter = (template[template.indexOf('/') + 1] ?? '').toLowerCase();
      return letter === initial || !letter || ':*?'.includes(letter);
    };
    const all = [...neverPaths.map((template): ['never', string] => ['never', template]), ...pages];
    const templates = all.flatMap(([kind, text]): [PageKind | 'never', PathTemplate][] =>
      mayFit(text) ? [[kind, parseTemplate(text)]] : [],
    );
    read.set(initial, templates);
    return templates;
  };
  return (url: URL, host: string): PageKind | 'never' | undefined => {
    const path = pathOf(url);
    if (isFile(path)) return 'never';
    const segments = segmentsOf(path);
    const parameters = url.searchParams;
    return startingWith(segments[0]?.[0] ?? '').find(([, template]) =>
      templateMatches(template, host, segments, parameters, reserved),
    )?.[0];
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
