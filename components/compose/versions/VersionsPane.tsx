import { useMemo, useRef } from 'preact/hooks';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { UnknownMentions } from '../names/UnknownMentions.tsx';
import type { Composing } from '../use-composing.ts';
import { Descriptions } from '../writing/Descriptions.tsx';
import { OtherOutputs } from './OtherOutputs.tsx';
import type { CardDraft, VersionActions } from './VersionPanel.tsx';
import { VersionPanel } from './VersionPanel.tsx';
import { type Group, useAnnounced, useTabs, VersionTabs } from './VersionTabs.tsx';

interface Props {
  on: Composing;
  groups: readonly Group[];
  /** The one on show. */
  shown: Group | undefined;
  cardDraft: CardDraft;
  actions: VersionActions;
}

/** The versions of some places: the same value as long as these come out the same. */
function useVersionsOf(places: readonly { id: string }[], versions: Readonly<Record<string, Version>>): Record<string, Version> {
  const before = useRef<Record<string, Version>>({});
  const now = Object.fromEntries(places.flatMap(({ id }) => (versions[id] ? [[id, versions[id]]] : [])));
  const ids = Object.keys(now);
  const isAsBefore = ids.length === Object.keys(before.current).length && ids.every((id) => before.current[id] === now[id]);
  if (!isAsBefore) before.current = now;
  return before.current;
}

/** What becomes of the message: one tab for each different text. */
export function VersionsPane({ on, groups, shown, cardDraft, actions }: Props) {
  const { draft, stored, chosen, outputs, versions, showVersion } = on;
  const said = useAnnounced(chosen, versions, draft.id);
  const ready = useMemo(() => chosen.flatMap(({ id }) => versions[id] ?? []), [chosen, versions]);
  const tabs = useTabs(groups);
  const ofOutputs = useVersionsOf(outputs, versions);
  const { name, short } = stored.group;
  const who = useMemo(() => ({ name, short }), [name, short]);
  const { thumbnails } = on.pictures;
  const pictures = useMemo(() => ({ pictures: draft.pictures, thumbnails }), [draft.pictures, thumbnails]);
  return (
    <section class="versions" aria-labelledby="versions">
      <h2 id="versions" class="visually-hidden">
        {c('version.title')}
      </h2>
      <p class="visually-hidden" role="status">
        {said || undefined}
      </p>
      {on.isBlank && <p class="empty sheet">{c('version.empty')}</p>}
      {!on.isBlank && (
        <>
          <UnknownMentions versions={ready} addName={(key) => on.wantName({ key })} />
          {ready.length < chosen.length && <p class="empty">{c('version.working')}</p>}
          {shown && (
            <div class="sheet">
              <VersionTabs tabs={tabs} shown={shown.targets} show={showVersion} />
              <VersionPanel
                key={draft.id}
                group={shown}
                draft={cardDraft}
                who={who}
                pictures={pictures}
                handWritten={draft.handWritten}
                split={draft.split}
                servers={stored.compose.servers}
                actions={actions}
              />
              {draft.pictures.length > 0 && <Descriptions pictures={draft.pictures} />}
            </div>
          )}
          <OtherOutputs
            draft={cardDraft}
            short={on.shortSms}
            setShort={on.setShortSms}
            targets={outputs}
            versions={ofOutputs}
            computeNow={on.computeNow}
            refuse={actions.refuse}
          />
        </>
      )}
    </section>
  );
}
