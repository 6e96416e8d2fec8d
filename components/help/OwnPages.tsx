import { useContext } from 'preact/hooks';
import { pagesFor, shownAddress } from '../../core/catalogue/emergency.ts';
import type { EmergencyPages } from '../../data/catalogue/emergency-pages.ts';
import { h } from '../../data/messages/help.ts';
import type { Emergency } from '../../data/schema/vocabulary.ts';
import { useActions } from '../actions.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Fold, Printing } from '../library/Fold.tsx';
import { OriginBadge } from '../platform/OriginBadge.tsx';
import { SourceLine } from '../platform/SourceLine.tsx';
import { Icon } from '../ui/Icon.tsx';

/** The pages of all platforms, by id. */
export type AllPages = Readonly<Record<string, EmergencyPages | undefined>>;

/** A button that opens an address, and the address itself: to compare, and for paper. */
export function OpenButton({ label, url, isMain = false }: { label: string; url: string; isMain?: boolean }) {
  const { open } = useActions();
  return (
    <p class="opens">
      <button type="button" class={isMain ? 'primary control' : 'second control'} onClick={() => open(url)}>
        <span>{label}</span> <Icon name="open" size={16} />
      </button>
      <b class="on-paper">{label}</b>
      <bdi class="address" lang="en" dir="ltr">
        {shownAddress(url)}
      </bdi>
    </p>
  );
}

interface ListProps {
  name: string;
  pages: EmergencyPages;
  kinds: readonly Emergency[];
  /** The first is what to press next. */
  isMain?: boolean;
}

function PageList({ name, pages, kinds, isMain = false }: ListProps) {
  return (
    <>
      {pagesFor(pages, kinds).map(({ kind, page }, at) => (
        <div key={kind} class="fact-of">
          <OpenButton label={h(`page.${kind}`, { name })} url={page.url} isMain={isMain && at === 0} />
          <SourceLine source={page.source} />
        </div>
      ))}
    </>
  );
}

interface Props {
  /** Id of the chosen place; empty for none. */
  place: string;
  pages: AllPages;
  kinds: readonly Emergency[];
}

/** Where the chosen place helps. Nothing while none is chosen. */
export function ChosenPages({ place, pages, kinds }: Props) {
  const entry = useWholeCatalogue().directory.find(({ id }) => id === place);
  const own = pages[place];
  if (!entry || !own) return null;
  const { name } = entry;
  const isKnown = pagesFor(own, kinds).length > 0;
  return (
    <section class="card chosen" aria-labelledby="chosen-pages">
      <h3 id="chosen-pages">
        {h('page.title', { name })} <OriginBadge id={place} />
      </h3>
      <PageList name={name} pages={own} kinds={kinds} isMain />
      {!isKnown && (
        <>
          <p>{h('page.none', { name })}</p>
          <OpenButton label={h('page.start', { name })} url={own.start} />
        </>
      )}
      <p class="hint">{h('page.look')}</p>
    </section>
  );
}

/** Where the other places help, the person's own first. */
export function OtherPages({ place, pages, kinds, ownPlaces }: Props & { ownPlaces: readonly string[] }) {
  const { directory } = useWholeCatalogue();
  const printing = useContext(Printing);
  const rank = (id: string) => (ownPlaces.includes(id) ? ownPlaces.indexOf(id) : ownPlaces.length);
  const others = directory
    .flatMap((entry) => {
      const own = pages[entry.id];
      return own && entry.id !== place && pagesFor(own, kinds).length ? [{ ...entry, own }] : [];
    })
    .sort((a, b) => rank(a.id) - rank(b.id));
  // Paper is for the one place that was chosen.
  if (others.length === 0 || (printing && place)) return null;
  return (
    <section class="card">
      <Fold id="other-pages" summary={<span>{h(place ? 'page.others' : 'page.all')}</span>}>
        {() => (
          <ul class="others">
            {others.map(({ id, name, icon, own }) => (
              <li key={id}>
                <h4>
                  <Icon shapes={icon} />
                  <span>
                    {name} <OriginBadge id={id} />
                  </span>
                </h4>
                <PageList name={name} pages={own} kinds={kinds} />
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </section>
  );
}
