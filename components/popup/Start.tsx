import { useState } from 'preact/hooks';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import { g } from '../../data/messages/start.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { CommonPlaces } from '../start/CommonPlaces.tsx';
import { Doors } from '../start/Doors.tsx';
import { Icon } from '../ui/Icon.tsx';
import { WithLists } from '../WithLists.tsx';
import { Finder } from './Finder.tsx';

interface Props {
  /** The person asked for the list of places. */
  isList: boolean;
  own: readonly string[];
  choose: (entry: DirectoryEntry) => void;
  openOwnPage: (path: string) => void;
  write: () => void;
}

function Offers({ isList, own, choose, openOwnPage, write }: Props) {
  const [all, setAll] = useState(isList);
  const { directory } = useWholeCatalogue();
  const chooseId = (wanted: string) => {
    const entry = directory.find(({ id }) => id === wanted);
    if (entry) choose(entry);
  };
  if (all)
    return (
      <>
        <Finder choose={chooseId} />
        <div class="actions">
          <button type="button" class="second" onClick={() => openOwnPage('library.html#basics')}>
            {g('start.basics')} <Icon name="open" size={16} />
          </button>
        </div>
      </>
    );
  return (
    <>
      <Doors open={(page) => (page === 'compose.html' ? write() : openOwnPage(page))} />
      <section aria-labelledby="places">
        <div class="heading">
          <h2 id="places">{g('start.places')}</h2>
          <button type="button" class="plain" onClick={() => setAll(true)}>
            {g('start.all')}
          </button>
        </div>
        <CommonPlaces own={own} choose={chooseId} />
      </section>
    </>
  );
}

/** What shows where the tab is no known platform: what can be done, and the way to the tips for a place. */
export const Start = (props: Props) => (
  <WithLists>
    <Offers {...props} />
  </WithLists>
);
