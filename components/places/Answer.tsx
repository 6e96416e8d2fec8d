import type { Suited } from '../../core/places/suit.ts';
import { inARow } from '../../data/messages/lists.ts';
import { w } from '../../data/messages/places.ts';
import { useCatalogue } from '../catalogue.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { NotNowList } from './NotNow.tsx';
import { MessengerCard, PlaceCard } from './PlaceCard.tsx';
import { UsePlaces, type UseProps } from './UsePlaces.tsx';

interface Props extends Pick<UseProps, 'own' | 'setOwn'> {
  /** Undefined as long as nothing is answered. */
  suited: Suited | undefined;
  country: string | undefined;
}

/** What came out: two places at most, a messenger, and what is not for now. It changes with every answer. */
export function Answer({ suited, country, own, setOwn }: Props) {
  const catalogue = useCatalogue();
  const summaries = useLoaded(catalogue.summaries);
  const entryOf = (id: string) => catalogue.directory.find((one) => one.id === id);
  const ids = [...(suited?.places ?? []), ...(suited?.messenger?.id ? [{ id: suited.messenger.id }] : [])].map(({ id }) => id);
  const names = ids.flatMap((id) => entryOf(id)?.name ?? []);
  return (
    <section class="answer-column" aria-labelledby="answer">
      <h2 id="answer">{w('answer.title')}</h2>
      <p class="visually-hidden" role="status">
        {names.length > 0 && w('answer.said', { places: inARow(names) })}
      </p>
      {!suited && <p class="hint">{w('answer.start')}</p>}
      {suited && (
        <>
          {suited.places.length === 0 && <p class="hint">{w('answer.none')}</p>}
          <ul class="picks">
            {suited.places.map((place) => {
              const entry = entryOf(place.id);
              return entry && <PlaceCard key={`${place.role} ${place.id}`} place={place} entry={entry} summaries={summaries} />;
            })}
            <MessengerCard messenger={suited.messenger} summaries={summaries} />
          </ul>
          {ids.length > 0 && <UsePlaces ids={ids} own={own} setOwn={setOwn} />}
          {suited.notNow.length > 0 && <NotNowList list={suited.notNow} country={country} />}
        </>
      )}
    </section>
  );
}
