import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../../core/drafts/draft.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Tightness } from '../../../core/versions/tightness.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { k } from '../../../data/messages/fit.ts';
import { UnknownMentions } from '../names/UnknownMentions.tsx';
import { Descriptions } from '../writing/Descriptions.tsx';
import { goToVersion } from './go-to-version.ts';
import { fitOfVersion } from './Meter.tsx';
import { useCardDraft } from './use-card-draft.ts';
import { type VersionActions, VersionCard } from './VersionCard.tsx';

interface Props {
  draft: Draft;
  /** Whether nothing is written yet. */
  isBlank: boolean;
  targets: readonly PlatformPlace[];
  versions: Record<string, Version>;
  servers: Record<string, string>;
  /** Puts somebody into the name book. */
  addName: (key: string) => void;
  actions: VersionActions;
}

/** Tells screen readers when a version begins or ceases to fit, and not at each key. */
function useAnnounced(versions: readonly { name: string; version: Version }[], draft: string): string {
  const before = useRef<{ draft: string; fits: Map<string, Tightness> }>({ draft, fits: new Map() });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const known = before.current.draft === draft ? before.current.fits : new Map<string, Tightness>();
    const now = versions.map(({ name, version }) => ({ name, target: version.place, ...fitOfVersion(version) }));
    const news = now.filter(
      ({ target, fit }) => known.has(target) && known.get(target) !== fit && !(known.get(target) === 'tight' && fit === 'roomy'),
    );
    before.current = { draft, fits: new Map(now.map(({ target, fit }) => [target, fit])) };
    if (news.length)
      setSaid(
        news
          .map(({ name, fit, words }) => k(`meter.says.${fit}`, { name, words }))
          .reduce((before, next) => k('meter.news', { before, next })),
      );
  }, [versions, draft]);
  return said;
}

/** How far the round through the places has got, and the way on. Nothing before the first was opened. */
function Progress({ carried, targets, next }: { carried: Draft['carried']; next: PlatformPlace | undefined } & Pick<Props, 'targets'>) {
  const opened = targets.filter(({ id }) => carried[id]?.opened !== undefined).length;
  const posted = targets.filter(({ id }) => carried[id]?.posted !== undefined).length;
  if (opened === 0) return null;
  return (
    <p class="banner progress">
      <span>{c('carry.progress', { opened, all: targets.length, posted })}</span>
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
export function Versions({ draft, isBlank, targets, versions, servers, addName, actions }: Props) {
  const ready = useMemo(
    () =>
      targets.flatMap((target) => {
        const version = versions[target.id];
        return version ? [{ target, name: target.name, version }] : [];
      }),
    [targets, versions],
  );
  const said = useAnnounced(ready, draft.id);
  const cardDraft = useCardDraft(draft);
  const isOpened = (id: string) => draft.carried[id]?.opened !== undefined;
  const next = targets.find(({ id }) => !isOpened(id));
  const openedAt = (id: string) => draft.carried[id]?.opened ?? 0;
  /** The target that was opened last: its card offers the next one. */
  const last = targets.reduce((latest, { id }) => (openedAt(id) > openedAt(latest) ? id : latest), '');
  return (
    <section class="versions" aria-labelledby="versions">
      <h2 id="versions">{c('carry.title')}</h2>
      <p class="visually-hidden" role="status">
        {said || undefined}
      </p>
      {isBlank ? (
        <p class="empty">{c('version.empty')}</p>
      ) : (
        <>
          <p class="hint">{c('carry.never')}</p>
          <Progress carried={draft.carried} targets={targets} next={next} />
          {draft.pictures.length > 0 && <Descriptions pictures={draft.pictures} />}
          <UnknownMentions versions={ready.map(({ version }) => version)} addName={addName} />
          {ready.length < targets.length && <p class="empty">{c('version.working')}</p>}
          {ready.map(({ target, version }) => (
            <VersionCard
              key={`${draft.id}.${target.id}`}
              draft={cardDraft}
              carried={draft.carried[target.id]}
              handWritten={draft.handWritten[target.id]}
              isSplit={draft.split.includes(target.id)}
              target={target}
              version={version}
              next={target.id === last ? next : undefined}
              server={servers[target.id]}
              actions={actions}
            />
          ))}
        </>
      )}
    </section>
  );
}
