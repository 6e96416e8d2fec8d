import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { t } from '../../data/messages/app.ts';
import { late } from '../ui/late.ts';

/** What is known of all platforms beside their names, where it is there already. */
export type Summaries = Awaited<ReturnType<Catalogue['summaries']>> | undefined;

export interface FinderProps {
  summaries: Summaries;
  choose: (id: string) => void;
}

// In a file of its own: on a known site nobody sees it before a press.
const FinderList = late<FinderProps>(async () => (await import('./FinderList.tsx')).FinderList);

/** Finds a platform by name or purpose. What it is stands there at once, so that nothing after it comes before it. */
export function Finder(props: FinderProps) {
  return (
    <section class="finder" aria-labelledby="find">
      <h2 id="find">{t('finder.search')}</h2>
      <FinderList {...props} />
    </section>
  );
}
