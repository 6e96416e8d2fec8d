import type { PathRules } from '../../data/catalogue/detection.ts';
import type { PageFacts } from '../../data/catalogue/in-page.ts';
import type { PageKind } from '../../data/schema/vocabulary.ts';
import type { PagePart } from '../catalogue/catalogue.ts';

const split = (list: string, by: string) => (list ? list.split(by) : []);
const words = (list: string) => split(list, ' ');
/** Rows of words, the first of which is what the others are about. */
const rows = (packed: string) => split(packed, '|').map(words) as [string, ...string[]][];

/** The path rules of the platform that the page script was given. */
export const pathRulesOf = ({ neverPaths, pages, reserved }: PageFacts): PathRules => ({
  neverPaths: words(neverPaths),
  pages: rows(pages).flatMap(([kind, ...templates]) => templates.map((template): [PageKind, string] => [kind as PageKind, template])),
  reserved: words(reserved),
});

/** Ids of the tips for one kind of page, in the order of the platform file. */
export function chipTips({ platform, tips }: PageFacts, page: PageKind): string[] {
  return rows(tips).flatMap(([id, ...kinds]) => (kinds.includes(page) ? [`${platform}-${id}`] : []));
}

/** Unpacks what the page script was given, for pages of ours. */
export const pagePartOf = (facts: PageFacts): PagePart => ({
  rules: pathRulesOf(facts),
  tips: rows(facts.tips).map(([id, ...pages]) => ({ id: `${facts.platform}-${id}`, pages: pages as PageKind[] })),
});
