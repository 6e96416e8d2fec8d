import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { carryOf } from '../../core/carry.ts';
import { type Draft, isEmpty } from '../../core/draft.ts';
import type { Version } from '../../core/version.ts';
import type { PlatformPlace } from '../../core/writing-places.ts';
import { c } from '../../data/messages/compose.ts';
import { Still } from '../Still.tsx';
import { type Fit, fitOf, meterWords } from './Meter.tsx';
import { cardFields, type VersionActions, VersionCard } from './VersionCard.tsx';

interface Props extends VersionActions {
  draft: Draft;
  places: readonly PlatformPlace[];
  versions: Record<string, Version>;
  servers: Record<string, string>;
}

/** The worst of a version's meters, and its words. */
function fitOfVersion({ meters, titleMeter }: Version): { fit: Fit; words: string } {
  const all = titleMeter ? [...meters, titleMeter] : meters;
  const worst = all.find((meter) => !meter.fits) ?? all.find((meter) => fitOf(meter) === 'near') ?? all[0];
  return worst ? { fit: fitOf(worst), words: meterWords(worst) } : { fit: 'fits', words: '' };
}

/** Says when a version crosses a line, and not at each key. */
function useAnnounced(versions: readonly { name: string; version: Version }[], draft: string): string {
  const before = useRef<{ draft: string; fits: Map<string, Fit> }>({ draft, fits: new Map() });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const known = before.current.draft === draft ? before.current.fits : new Map<string, Fit>();
    const now = versions.map(({ name, version }) => ({ name, place: version.place, ...fitOfVersion(version) }));
    const news = now.filter(
      ({ place, fit }) => known.has(place) && known.get(place) !== fit && !(known.get(place) === 'near' && fit === 'fits'),
    );
    before.current = { draft, fits: new Map(now.map(({ place, fit }) => [place, fit])) };
    if (news.length) setSaid(news.map(({ name, fit, words }) => c(`meter.says.${fit}`, { name, words })).join('. '));
  }, [versions, draft]);
  return said;
}

/** One version for each place, and how far the round through them has got. */
export function Versions({ draft, places, versions, servers, ...actions }: Props) {
  const ready = useMemo(
    () =>
      places.flatMap((place) => {
        const version = versions[place.id];
        return version ? [{ place, name: place.name, version }] : [];
      }),
    [places, versions],
  );
  const said = useAnnounced(ready, draft.id);
  const isOpened = (id: string) => draft.carried[id]?.opened !== undefined;
  const opened = places.filter(({ id }) => isOpened(id)).length;
  const posted = places.filter(({ id }) => draft.carried[id]?.posted !== undefined).length;
  const next = places.find(({ id }) => !isOpened(id));
  const goTo = (id: string) => {
    const heading = document.getElementById(`version-${id}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus();
  };
  return (
    <section class="versions" aria-labelledby="versions">
      <h2 id="versions">{c('carry.title')}</h2>
      <p class="visually-hidden" role="status">
        {said || undefined}
      </p>
      {isEmpty(draft) ? (
        <p class="empty">{c('version.empty')}</p>
      ) : (
        <>
          <p class="hint">{c('carry.never')}</p>
          {opened > 0 && (
            <p class="banner progress">
              <span>{c('carry.progress', { opened, all: places.length, posted })}</span>
              {next ? (
                <button type="button" class="plain" onClick={() => goTo(next.id)}>
                  {c('carry.next', { name: next.name })}
                </button>
              ) : (
                <span>{c('carry.allOpened')}</span>
              )}
            </p>
          )}
          {draft.pictures.length > 0 && <p class="hint">{c('pictures.carry')}</p>}
          {ready.length < places.length && <p class="empty">{c('version.working')}</p>}
          {ready.map(({ place, version }) => (
            <Still
              key={`${draft.id}.${place.id}`}
              of={[place, version, servers[place.id], ...cardFields.map((field) => draft[field]), ...Object.values(actions)]}
            >
              {() => (
                <VersionCard
                  draft={draft}
                  place={place}
                  version={version}
                  carry={carryOf(version, draft, { share: place.share, home: place.home, server: servers[place.id] })}
                  {...actions}
                />
              )}
            </Still>
          ))}
        </>
      )}
    </section>
  );
}
