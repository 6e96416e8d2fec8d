import { useState } from 'preact/hooks';
import type { Carried, HandWritten } from '../../../core/drafts/draft.ts';
import { carryOf, fallbackOf, type HandedOff } from '../../../core/sharing/hand-off.ts';
import { type CanBeLost, leftOut } from '../../../core/sharing/left-out.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { memo } from '../../ui/memo.tsx';
import { Undo } from '../../ui/Undo.tsx';
import { Changes } from './Changes.tsx';
import { CardHeader, CardPreview, Doubt, TextButtons } from './card-parts.tsx';
import { EditVersion } from './EditVersion.tsx';
import { Exceptions } from './Exceptions.tsx';
import { ShareButtons, type Ways } from './ShareButtons.tsx';

/** What can be done with one version. */
export interface VersionActions {
  logShare: (place: string, carried: Carried) => void;
  /** Undefined: the version follows the message again. */
  write: (place: string, text: HandWritten | undefined) => void;
  refuse: (name: string, refused: boolean) => void;
  split: (place: string, on: boolean) => void;
  /** A place's version at this moment: what is shown may be a few keys behind. */
  computeNow: (place: PlatformPlace) => Version;
  /** Asks which server the person is on at a place. */
  nameServer: (place: string) => void;
}

/** What a card shows of a draft. */
export type CardDraft = HandedOff & CanBeLost;

interface Props extends VersionActions {
  /** All that a card shows of the draft, beside the version. Kept from key to key. */
  draft: CardDraft;
  /** What the person has done with this place. */
  carried: Carried | undefined;
  /** As typed: the version that is counted from it comes a little later, and a field must not fall back to it. */
  handWritten: HandWritten | undefined;
  /** Whether the text is split here on request. */
  isSplit: boolean;
  place: PlatformPlace;
  version: Version;
  /** The server that the person is on. */
  server: string | undefined;
  /** Where to go on, where this place was opened last. */
  next: PlatformPlace | undefined;
}

/** One place's version: how it fits, how it will look, what was changed and why, and the way to carry it there. */
export const VersionCard = memo(function VersionCard(props: Props) {
  const {
    draft,
    carried,
    handWritten: written,
    isSplit,
    place,
    version,
    server,
    next,
    logShare: mark,
    write,
    refuse,
    split,
    computeNow: fresh,
    nameServer,
  } = props;
  const { id, name, rules } = place;
  const [editing, setEditing] = useState(false);
  /** What the editor starts with: the version of the moment it was opened, until another one comes. */
  const [start, setStart] = useState<{ of: Version; text: HandWritten }>();
  const [undo, setUndo] = useState<HandWritten>();
  const isLong = version.changes.some(({ id }) => id === 'shorten') || version.meters.some(({ fits }) => !fits);
  const waysFor = (one: Version): Ways => {
    const to = { share: place.share, home: place.home, server };
    const carry = carryOf(one, draft, to);
    return { carry, fallback: fallbackOf(one, draft, to), left: leftOut(draft, one, rules, carry) };
  };
  const follow = () => {
    setUndo(written);
    setEditing(false);
    write(id, undefined);
  };
  return (
    <article class="version" aria-labelledby={`version-${id}`}>
      <CardHeader place={place} version={version} />
      {written && <p class="banner">{c('version.byHand')}</p>}
      {editing ? (
        <EditVersion
          text={written ?? (start?.of === version ? start.text : version)}
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
      <Changes version={version} refuse={refuse} />
      <TextButtons
        editing={editing}
        edit={() => {
          setStart({ of: version, text: fresh(place) });
          setEditing(!editing);
        }}
        follow={written && follow}
        isSplit={isSplit}
        split={rules.threads && !written && (isLong || isSplit) ? () => split(id, !isSplit) : undefined}
      />
      <p class="notice" role="status">
        <Undo
          of={undo}
          hidden={written !== undefined}
          said={c('version.followed')}
          label={c('version.undo')}
          undo={() => {
            write(id, undo);
            setUndo(undefined);
            setEditing(true);
          }}
        />
      </p>
      <Doubt rules={rules} />
      <ShareButtons
        way={waysFor(version)}
        share={place.share}
        version={version}
        computeNow={() => {
          const now = fresh(place);
          return { version: now, way: waysFor(now) };
        }}
        name={name}
        carried={carried}
        next={next}
        logShare={(carried) => mark(id, carried)}
        nameServer={() => nameServer(id)}
      />
    </article>
  );
});
