import { l } from '../../data/messages/library.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWays } from './Leads.tsx';

/** The short way to the guides of the places that the person really uses. */
export function OwnPlaces({ own }: { own: readonly string[] }) {
  const { directory } = useWholeCatalogue();
  const { goTo } = useWays();
  return (
    <nav class="own-places control" aria-labelledby="own-places">
      <h2 id="own-places">{l('own.title')}</h2>
      {own.map((id) => {
        const entry = directory.find((one) => one.id === id);
        return (
          entry && (
            <a
              key={id}
              href={`#platform-${id}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(`platform-${id}`);
              }}
            >
              <Icon shapes={entry.icon} />
              {entry.name}
            </a>
          )
        );
      })}
    </nav>
  );
}
