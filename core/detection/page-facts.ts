import type { PageFacts } from '../../data/catalogue/in-page.generated.ts';
import type { PageKind } from '../../data/schema/vocabulary.ts';
import { pageKinds, pageKindsInFolder } from './page-kind.ts';

const words = (list: string) => (list ? list.split(' ') : []);

/** A tip as the chip needs it. */
export interface ChipTip {
  id: string;
  title: string;
}

/** Unpacks the path rules that the page script was given. Software without hosts of its own may live in a folder. */
export function pageKindsOf({ folders, neverPaths, pages, reserved }: PageFacts) {
  return (folders ? pageKindsInFolder : pageKinds)({
    neverPaths: words(neverPaths),
    pages: pages.flatMap(([kind, templates]) => words(templates).map((template): [PageKind, string] => [kind, template])),
    reserved: words(reserved),
  });
}

/** The tips for one kind of page, in the order of the platform file. */
export function chipTips({ platform, tips }: PageFacts, page: PageKind): ChipTip[] {
  return tips.flatMap(([id, title, kinds]) => (words(kinds).includes(page) ? [{ id: `${platform}-${id}`, title }] : []));
}
