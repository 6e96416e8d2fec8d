import type { PathRules } from '../../data/catalogue/detection.ts';
import type { PageFacts } from '../../data/catalogue/in-page.ts';
import type { PageKind } from '../../data/schema/vocabulary.ts';
import type { PagePart } from '../catalogue/catalogue.ts';

const words = (list: string) => (list ? list.split(' ') : []);

/** The path rules of the platform that the page script was given. */
export const pathRulesOf = ({ neverPaths, pages, reserved }: PageFacts): PathRules => ({
  neverPaths: words(neverPaths),
  pages: pages.flatMap(([kind, templates]) => words(templates).map((template): [PageKind, string] => [kind, template])),
  reserved: words(reserved),
});

/** Ids of the tips for one kind of page, in the order of the platform file. */
export function chipTips({ platform, tips }: PageFacts, page: PageKind): string[] {
  return tips.flatMap(([id, kinds]) => (words(kinds).includes(page) ? [`${platform}-${id}`] : []));
}

/** Unpacks what the page script was given, for pages of ours. */
export const pagePartOf = (facts: PageFacts): PagePart => ({
  rules: pathRulesOf(facts),
  tips: facts.tips.map(([id, pages]) => ({ id: `${facts.platform}-${id}`, pages: words(pages) as PageKind[] })),
});
