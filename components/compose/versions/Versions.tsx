import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Draft, isEmpty } from '../../../core/drafts/draft.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { UnknownMentions } from '../names/UnknownMentions.tsx';
import { Descriptions } from '../writing/Descriptions.tsx';
import { goToVersion } from './go-to-version.ts';
import { type Fit, fitOfVersion } from './Meter.tsx';
import { useCardDraft } from './use-card-draft.ts';
import { type VersionActions, VersionCard } from './VersionCard.tsx';

interface Props extends VersionActions {
  draft: Draft;
  places: readonly PlatformPlace[];
  versions: Record<string, Version>;
  servers: Record<string, string>;
  /** Puts somebody into the name book. */
  addName: (key: string) => void;
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
    if (news.length)
      setSaid(
        news
          .map(({ name, fit, words }) => c(`meter.says.${fit}`, { name, words }))
          .reduce((before, next) => c('meter.news', { before, next })),
      );
  }, [versions, draft]);
  return said;
}

/** How far the round through the places has got, and the way on. Nothing before the first was opened. */
function Progress({ carried, places, next }: { carried: Draft['carried']; next: PlatformPlace | undefined } & Pick<Props, 'places'>) {
  const opened = places.filter(({ id }) => carried[id]?.opened !== undefined).length;
  const posted = places.filter(({ id }) => carried[id]?.posted !== undefined).length;
  if (opened === 0) return null;
  return (
    <p class="banner progress">
      <span>{c('carry.progress', { opened, all: places.length, posted })}</span>
      {next ? (
        <button type="button" class="plain" onClick={() => goToVersion(next.id)}>
          {c('carry.next', { name: next.name })}
        </button>
      ) : (
        <span>{c('carry.allOpened')}</span>
      )}
    </p>
  );
}

/** One version for each place, and how far the round through them has got. */
export function Versions({ draft, places, versions, servers, addName, ...actions }: Props) {
  const ready = useMemo(
    () =>
      places.flatMap((place) => {
        const version = versions[place.id];
        return version ? [{ place, name: place.name, version }] : [];
      }),
    [places, versions],
  );
  const said = useAnnounced(ready, draft.id);
  const cardDraft = useCardDraft(draft);
  const isOpened = (id: string) => draft.carried[id]?.opened !== undefined;
  const next = places.find(({ id }) => !isOpened(id));
  const openedAt = (id: string) => draft.carried[id]?.opened ?? 0;
  /** The place the person came from last: there the way to the next is offered too. */
  const last = places.reduce((latest, { id }) => (openedAt(id) > openedAt(latest) ? id : latest), '');
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
          <Progress carried={draft.carried} places={places} next={next} />
          {draft.pictures.length > 0 && <Descriptions pictures={draft.pictures} />}
          <UnknownMentions versions={ready.map(({ version }) => version)} addName={addName} />
          {ready.length < places.length && <p class="empty">{c('version.working')}</p>}
          {ready.map(({ place, version }) => (
            <VersionCard
              key={`${draft.id}.${place.id}`}
              draft={cardDraft}
              carried={draft.carried[place.id]}
              handWritten={draft.handWritten[place.id]}
              isSplit={draft.split.includes(place.id)}
              place={place}
              version={version}
              next={place.id === last ? next : undefined}
              server={servers[place.id]}
              {...actions}
            />
          ))}
        </>
      )}
    </section>
  );
}
