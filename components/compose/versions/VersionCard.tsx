import { useState } from 'preact/hooks';
import type { Carried, HandWritten } from '../../../core/drafts/draft.ts';
import { fallbackOf, type HandOffDraft, handOff } from '../../../core/sharing/hand-off.ts';
import { type CanBeLost, leftOut } from '../../../core/sharing/left-out.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { memo } from '../../ui/memo.tsx';
import { Undo } from '../../ui/Undo.tsx';
import { Changes } from './Changes.tsx';
import { CardHeader, CardPreview, LimitDoubt, TextButtons } from './card-parts.tsx';
import { EditVersion } from './EditVersion.tsx';
import { Exceptions } from './Exceptions.tsx';
import { ShareButtons, type Ways } from './ShareButtons.tsx';

/** What can be done with the versions of a draft. The same value from key to key, or every card would be drawn anew. */
export interface VersionActions {
  logShare: (target: string, carried: Carried) => void;
  /** Undefined: the version follows the message again. */
  write: (target: string, text: HandWritten | undefined) => void;
  refuse: (name: string, refused: boolean) => void;
  split: (target: string, on: boolean) => void;
  /** A version of the text as it is now: the one on screen may be a few keys behind. */
  computeNow: (target: PlatformPlace) => Version;
  /** Asks which server of the target the person is on. */
  nameServer: (target: string) => void;
}

/** What a card shows of a draft. */
export type CardDraft = HandOffDraft & CanBeLost;

interface Props {
  /** The same value from key to key. */
  draft: CardDraft;
  /** When the person opened the target's page, and posted there. */
  carried: Carried | undefined;
  /** As typed. `version` comes a little later, and a field that showed it would lose keys. */
  handWritten: HandWritten | undefined;
  /** Whether the text is split here on request. */
  isSplit: boolean;
  target: PlatformPlace;
  version: Version;
  /** The server that the person is on. */
  server: string | undefined;
  /** Where to go on; only at the target that was opened last. */
  next: PlatformPlace | undefined;
  actions: VersionActions;
}

/** One target's version: how it fits, how it will look, what was changed and why, and the buttons to share it. */
export const VersionCard = memo(function VersionCard(props: Props) {
  const { draft, carried, handWritten, isSplit, target, version, server, next, actions } = props;
  const { id, name, rules } = target;
  const { write, computeNow } = actions;
  const [editing, setEditing] = useState(false);
  /** What the editor starts with: the version of the moment it was opened, until another one comes. */
  const [start, setStart] = useState<{ of: Version; text: HandWritten }>();
  const [undo, setUndo] = useState<HandWritten>();
  const isLong = version.changes.some(({ id }) => id === 'shorten') || version.meters.some(({ fits }) => !fits);
  const waysFor = (one: Version): Ways => {
    const to = { share: target.share, home: target.home, server };
    const first = handOff(one, draft, to);
    return { first, fallback: fallbackOf(one, draft, to), left: leftOut(draft, one, rules, first) };
  };
  const follow = () => {
    setUndo(handWritten);
    setEditing(false);
    write(id, undefined);
  };
  return (
    <article class="version" aria-labelledby={`version-${id}`}>
      <CardHeader target={target} version={version} />
      {handWritten && <p class="banner">{c('version.byHand')}</p>}
      {editing ? (
        <EditVersion
          text={handWritten ?? (start?.of === version ? start.text : version)}
          name={name}
          language={draft.language}
          hasTitle={rules.title !== undefined}
          write={(text) => write(id, text)}
        />
      ) : (
        <CardPreview draft={draft} rules={rules} version={version} />
      )}
      {draft.link && !rules.links.work && <p class="banner">{rules.links.but ? c('carry.deadBut') : c('carry.dead')}</p>}
      <Exceptions rules={rules} version={version} />
      <Changes version={version} refuse={actions.refuse} />
      <TextButtons
        editing={editing}
        edit={() => {
          setStart({ of: version, text: computeNow(target) });
          setEditing(!editing);
        }}
        follow={handWritten && follow}
        isSplit={isSplit}
        split={rules.threads && !handWritten && (isLong || isSplit) ? () => actions.split(id, !isSplit) : undefined}
      />
      <p class="notice" role="status">
        <Undo
          of={undo}
          hidden={handWritten !== undefined}
          said={c('version.followed')}
          label={c('version.undo')}
          undo={() => {
            write(id, undo);
            setUndo(undefined);
            setEditing(true);
          }}
        />
      </p>
      <LimitDoubt rules={rules} />
      <ShareButtons
        ways={waysFor(version)}
        share={target.share}
        version={version}
        computeNow={() => {
          const now = computeNow(target);
          return { version: now, ways: waysFor(now) };
        }}
        name={name}
        carried={carried}
        next={next}
        logShare={(carried) => actions.logShare(id, carried)}
        nameServer={() => actions.nameServer(id)}
      />
    </article>
  );
});
