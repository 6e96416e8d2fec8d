import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HandWritten } from '../../../core/drafts/draft.ts';
import type { Stored } from '../../../core/settings/stored.ts';
import type { HandOffDraft } from '../../../core/sharing/hand-off.ts';
import type { CanBeLost } from '../../../core/sharing/left-out.ts';
import { isWebAddress } from '../../../core/text/clean-links.ts';
import { saysInProfile } from '../../../core/versions/profile-link.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { afterDrawing } from '../../ui/after-drawing.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { memo } from '../../ui/memo.tsx';
import { Undo } from '../../ui/Undo.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import type { Pictures } from '../pictures/use-pictures.ts';
import { waysFor } from '../round/use-share.ts';
import { EditVersion } from './EditVersion.tsx';
import { LeftOut } from './LeftOut.tsx';
import { PostFrame } from './PostFrame.tsx';
import { PostPictures } from './PostPictures.tsx';
import { EditButtons, FollowAndSplit } from './TextButtons.tsx';
import type { Group } from './VersionTabs.tsx';
import { changeCount, isShortened, Why } from './Why.tsx';

/** What can be done with the versions of a draft. The same value from key to key, or the card would be drawn anew. */
export interface VersionActions {
  /** Undefined: the version follows the message again. */
  write: (target: string, text: HandWritten | undefined) => void;
  refuse: (name: string, refused: boolean) => void;
  split: (target: string, on: boolean) => void;
  /** A version of the text as it is now: the one on screen may be a few keys behind. */
  computeNow: (target: PlatformPlace) => Version;
  /** Keeps a place's version on screen, also where it becomes another than those it was the same as. */
  show: (target: string) => void;
  /** Asks which server of the target the person is on. */
  nameServer: (target: string) => void;
}

/** What a card shows of a draft. */
export type CardDraft = HandOffDraft & CanBeLost;

interface Props {
  group: Group;
  /** The same value from key to key. */
  draft: CardDraft;
  who: Pick<Stored['group'], 'name' | 'short'>;
  /** Those of the draft. The same value from key to key. */
  pictures: Pick<Pictures, 'pictures' | 'thumbnails'>;
  /** As typed, by place. `versions` come a little later, and a field that showed them would lose keys. */
  handWritten: Readonly<Record<string, HandWritten>>;
  /** Places where the text is split on request. */
  split: readonly string[];
  servers: Readonly<Record<string, string>>;
  actions: VersionActions;
}

/** The version that is edited, as it was when that began. */
interface Editing {
  place: string;
  start: HandWritten;
  /** The version that was on screen then: as soon as another one comes, that counts. */
  of: Version | undefined;
}

/** A version that is written over by the person, and let follow the message again, with the way back. */
function useWritingOver({ targets, versions }: Group, handWritten: Props['handWritten'], actions: VersionActions) {
  const [editing, setEditing] = useState<Editing>();
  const [undo, setUndo] = useState<{ place: string; text: HandWritten }>();
  const buttons = useRef<HTMLDivElement>(null);
  const place = editing?.place;
  const isHere = place === undefined || targets.some(({ id }) => id === place);
  // Another tab is on show, or the place was taken out: whoever comes back begins anew, and the focus stays where it is.
  useLayoutEffect(() => {
    if (!isHere) setEditing(undefined);
  }, [isHere]);
  return {
    editing,
    undo: targets.some(({ id }) => id === undo?.place) ? undo : undefined,
    begin: (target: PlatformPlace) => {
      actions.show(target.id);
      setEditing({ place: target.id, start: actions.computeNow(target), of: versions[targets.indexOf(target)] });
    },
    /** What holds the button to begin with: the one that was pressed to end makes way for it. */
    buttons,
    finish: () => {
      setEditing(undefined);
      afterDrawing(() => buttons.current?.querySelector<HTMLElement>('button, summary')?.focus());
    },
    follow: ({ id }: PlatformPlace) => {
      const text = handWritten[id];
      if (text) setUndo({ place: id, text });
      setEditing(undefined);
      actions.write(id, undefined);
    },
    takeBack: () => {
      if (!undo) return;
      actions.write(undo.place, undo.text);
      setEditing({ place: undo.place, start: undo.text, of: undefined });
      setUndo(undefined);
    },
  };
}

/** One different text, for one or several places: how it will look, and one line of what can be done with it. */
export const VersionPanel = memo(function VersionPanel(props: Props) {
  const { group, draft, who, pictures, handWritten, split, servers, actions } = props;
  const { targets, versions } = group;
  const [first] = targets;
  const [version] = versions;
  const { last, tryCopy } = useCopy();
  /** The version that it was copied from: what was copied is old as soon as it becomes another. */
  const [copiedOf, setCopiedOf] = useState<Version>();
  const copy = (text: string) => {
    setCopiedOf(version);
    return tryCopy(text, 'copied');
  };
  const said = copiedOf === version ? last : undefined;
  const { editing, undo, buttons, begin, finish, follow, takeBack } = useWritingOver(group, handWritten, actions);
  const edited = targets.find(({ id }) => id === editing?.place);
  const now = edited && versions[targets.indexOf(edited)];
  const changes = changeCount(versions);
  const card = first.rules.links.work && draft.title && !version.title && isWebAddress(draft.link.trim());
  return (
    <div role="tabpanel" id="version" aria-labelledby={`tab-${first.id}`} class="version">
      {handWritten[first.id] && <p class="banner">{c('version.byHand')}</p>}
      {handWritten[first.id] && version.parts.every((part) => !part.trim()) && <p class="banner">{c('version.byHandEmpty')}</p>}
      {isShortened(version) && <p class="banner">{c('version.shortened')}</p>}
      {edited && editing ? (
        <EditVersion
          key={edited.id}
          text={handWritten[edited.id] ?? (editing.of === now ? editing.start : (now ?? editing.start))}
          name={edited.name}
          language={draft.language}
          hasTitle={edited.rules.title !== undefined}
          meters={now?.meters ?? []}
          write={(text) => actions.write(edited.id, text)}
        />
      ) : (
        <PostFrame
          version={version}
          group={who}
          looks={looksAt(targets, draft.language)}
          card={card ? { title: draft.title, link: draft.link.trim() } : undefined}
          copyPart={(at) => copy(actions.computeNow(first).parts[at] ?? '')}
        >
          <PostPictures target={first} on={pictures} />
        </PostFrame>
      )}
      <p class="notice" role="status">
        {said && c(said.outcome === 'copied' ? 'carry.copiedOnly' : 'carry.notCopied')}{' '}
        <Undo
          of={undo}
          hidden={undo !== undefined && handWritten[undo.place] !== undefined}
          said={c('version.followed')}
          label={c('version.undo')}
          undo={takeBack}
        />
      </p>
      <div class="actions small" ref={buttons}>
        {edited ? (
          <button type="button" class="plain" onClick={finish}>
            {c('version.editDone')}
          </button>
        ) : (
          <EditButtons targets={targets} edit={begin} />
        )}
        <FollowAndSplit group={group} handWritten={handWritten} split={split} follow={follow} setSplit={actions.split} />
      </div>
      {targets.map((target, at) => (
        <ByHand key={target.id} {...{ target, draft, servers, actions, copy }} version={versions[at] ?? version} />
      ))}
      <Disclosure class="why" summary={<span>{changes ? c('version.why', { count: changes }) : c('version.whyOnly')}</span>}>
        {() =>
          targets.map((target, at) => <Why key={target.id} target={target} version={versions[at] ?? version} refuse={actions.refuse} />)
        }
      </Disclosure>
    </div>
  );
});

/** How a text is read and shown at places that share a card: where one of them folds it, it is folded. */
const looksAt = (targets: Group['targets'], language: string) => ({
  language,
  folds: Math.min(...targets.map(({ rules }) => rules.text.folds ?? Number.POSITIVE_INFINITY)),
  links: targets.every(({ rules }) => rules.links.work),
  reads: targets[0].rules.reads,
});

interface ByHandProps extends Pick<Props, 'draft' | 'servers' | 'actions'> {
  target: PlatformPlace;
  version: Version;
  copy: (text: string) => void;
}

/** What stands in the way of a place, and what is left to do there by hand. */
function ByHand({ target, version, draft, servers, actions, copy }: ByHandProps) {
  const { name, rules } = target;
  const { first, left } = waysFor(version, draft, target, servers[target.id]);
  return (
    <>
      {first.needsServer && (
        <p class="hint">
          {c('version.forPlace', { name, words: c('carry.server') })}{' '}
          <button type="button" class="plain" onClick={() => actions.nameServer(target.id)}>
            {c('carry.nameServer')}
          </button>
        </p>
      )}
      {draft.link && !rules.links.work && !saysInProfile(version.parts.join('\n')) && (
        <p class="hint">{c(rules.links.but ? 'carry.deadBut' : 'carry.dead', { name })}</p>
      )}
      <LeftOut name={name} left={left} copy={copy} under="h2" />
    </>
  );
}
