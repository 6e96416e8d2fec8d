import type { ComponentChild } from 'preact';
import type { Suited } from '../../core/places/suit.ts';
import { allOf } from '../../data/messages/lists.ts';
import { w } from '../../data/messages/places.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { NotNowList } from './NotNow.tsx';
import { MessengerCard, PlaceCard } from './PlaceCard.tsx';
import { UsePlaces, type UseProps } from './UsePlaces.tsx';

interface Props extends Pick<UseProps, 'own' | 'setOwn'> {
  /** Undefined as long as nothing is answered. */
  suited: Suited | undefined;
  country: string | undefined;
}

/** The places and the messenger that came out, as ids of the catalogue. */
export const idsOf = (suited: Suited | undefined): string[] => [
  ...(suited?.places ?? []).map(({ id }) => id),
  ...(suited?.messenger?.id ? [suited.messenger.id] : []),
];

/** What came out, in one sentence. */
export function Names({ ids }: { ids: readonly string[] }): ComponentChild {
  const { directory } = useWholeCatalogue();
  const names = ids.flatMap((id) => directory.find((one) => one.id === id)?.name ?? []);
  return names.length > 0 && w('answer.said', { places: allOf(names) });
}

/** What came out: two places at most, a messenger, and what is not for now. It changes with every answer. */
export function Answer({ suited, country, own, setOwn }: Props) {
  const catalogue = useWholeCatalogue();
  const summaries = useLoaded(catalogue.summaries);
  const entryOf = (id: string) => catalogue.directory.find((one) => one.id === id);
  const ids = idsOf(suited);
  return (
    <section class="answer-column" aria-labelledby="answer">
      <h2 id="answer" tabIndex={-1}>
        {w('answer.title')}
      </h2>
      <p class="visually-hidden" role="status">
        <Names ids={ids} />
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
