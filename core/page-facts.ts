import type { PageFacts } from '../data/in-page.bake.ts';
import type { PageKind } from '../data/vocabulary.ts';
import { pageKinds } from './page-kind.ts';

const words = (list: string) => (list ? list.split(' ') : []);

/** A tip as the chip needs it. */
export interface ChipTip {
  id: string;
  title: string;
  pages: PageKind[];
}

/** Unpacks what the page script was given. */
export function unpackPageFacts({ platform, neverPaths, pages, reserved, tips }: PageFacts) {
  return {
    kindOf: pageKinds({
      neverPaths: words(neverPaths),
      pages: pages.flatMap(([kind, templates]) => words(templates).map((template): [PageKind, string] => [kind, template])),
      reserved: words(reserved),
    }),
    tips: tips.map(([id, title, kinds]): ChipTip => ({ id: `${platform}-${id}`, title, pages: words(kinds) as PageKind[] })),
  };
}
