import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Draft, isEmpty } from '../../../core/drafts/draft.ts';
import { carryOf, fallbackOf } from '../../../core/sharing/hand-off.ts';
import { leftOut } from '../../../core/sharing/left-out.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { Strangers } from '../names/Strangers.tsx';
import { Descriptions } from '../writing/Descriptions.tsx';
import { goToVersion } from './go-to-version.ts';
import { type Fit, fitOfVersion } from './Meter.tsx';
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
    if (news.length) setSaid(news.map(({ name, fit, words }) => c(`meter.says.${fit}`, { name, words })).join('. '));
  }, [versions, draft]);
  return said;
}

/** The same functions for as long as the versions are on screen; each calls the one of the latest drawing. */
function useLatest(actions: VersionActions): VersionActions {
  const latest = useRef(actions);
  latest.current = actions;
  return useMemo(
    () => ({
      open: (...given) => latest.current.open(...given),
      copy: (...given) => latest.current.copy(...given),
      mark: (...given) => latest.current.mark(...given),
      write: (...given) => latest.current.write(...given),
      refuse: (...given) => latest.current.refuse(...given),
      split: (...given) => latest.current.split(...given),
      fresh: (...given) => latest.current.fresh(...given),
      nameServer: (...given) => latest.current.nameServer(...given),
    }),
    [],
  );
}

interface CardProps {
  draft: Draft;
  place: PlatformPlace;
  version: Version;
  next: PlatformPlace | undefined;
  server: string | undefined;
  actions: VersionActions;
}

/** Drawn again only when something of it is another: not at each key, and not when another place's version comes. */
function Card({ draft, place, version, next, server, actions }: CardProps) {
  const { link, title, language, split, campaignTags, warning } = draft;
  const [carried, written] = [draft.carried[place.id], draft.handWritten[place.id]];
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are all that a card shows of the draft.
  return useMemo(
    () => (
      <VersionCard
        draft={draft}
        place={place}
        version={version}
        next={next}
        carryFor={(one) => {
          const to = { share: place.share, home: place.home, server };
          const carry = carryOf(one, draft, to);
          return { carry, fallback: fallbackOf(one, draft, to), left: leftOut(draft, one, place.rules, carry) };
        }}
        {...actions}
      />
    ),
    [place, version, next, server, actions, link, title, language, split, campaignTags, warning, carried, written],
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
  const latest = useLatest(actions);
  const isOpened = (id: string) => draft.carried[id]?.opened !== undefined;
  const opened = places.filter(({ id }) => isOpened(id)).length;
  const posted = places.filter(({ id }) => draft.carried[id]?.posted !== undefined).length;
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
          {opened > 0 && (
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
          )}
          {draft.pictures.length > 0 && <Descriptions pictures={draft.pictures} copy={actions.copy} />}
          <Strangers versions={ready.map(({ version }) => version)} addName={addName} />
          {ready.length < places.length && <p class="empty">{c('version.working')}</p>}
          {ready.map(({ place, version }) => (
            <Card
              key={`${draft.id}.${place.id}`}
              draft={draft}
              place={place}
              version={version}
              next={place.id === last ? next : undefined}
              server={servers[place.id]}
              actions={latest}
            />
          ))}
        </>
      )}
    </section>
  );
}
