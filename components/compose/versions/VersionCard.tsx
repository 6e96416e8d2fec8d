import { useState } from 'preact/hooks';
import type { Carried, Draft, HandWritten } from '../../../core/drafts/draft.ts';
import { hostOf, isWebAddress } from '../../../core/text/clean-links.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { Fact } from '../../platform/Fact.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Undo } from '../../ui/Undo.tsx';
import { Carrying, type Way } from './Carrying.tsx';
import { Changes } from './Changes.tsx';
import { EditVersion } from './EditVersion.tsx';
import { Exceptions } from './Exceptions.tsx';
import { Meter, meterWords } from './Meter.tsx';
import { Preview } from './Preview.tsx';

/** What can be done with one version. */
export interface VersionActions {
  mark: (place: string, carried: Carried) => void;
  /** Undefined: the version follows the message again. */
  write: (place: string, text: HandWritten | undefined) => void;
  refuse: (name: string, refused: boolean) => void;
  split: (place: string, on: boolean) => void;
  /** A place's version at this moment: what is shown may be a few keys behind. */
  fresh: (place: PlatformPlace) => Version;
  /** Asks which server the person is on at a place. */
  nameServer: (place: string) => void;
}

interface Props extends VersionActions {
  draft: Draft;
  place: PlatformPlace;
  version: Version;
  /** The way there for a version. */
  carryFor: (version: Version) => Way;
  /** Where to go on, where this place was opened last. */
  next: PlatformPlace | undefined;
}

function Meters({ version: { meters, titleMeter } }: Pick<Props, 'version'>) {
  return (
    <div class="meters">
      {titleMeter && <Meter measure={titleMeter} words={c('meter.title', { words: meterWords(titleMeter) })} />}
      {meters.map((meter, at) => (
        <Meter
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place alone.
          key={at}
          measure={meter}
          words={meters.length > 1 ? c('meter.part', { at: at + 1, count: meters.length, words: meterWords(meter) }) : meterWords(meter)}
        />
      ))}
    </div>
  );
}

/** One place's version: how it fits, how it will look, what was changed and why, and the way to carry it there. */
export function VersionCard({ draft, place, version, carryFor, next, mark, write, refuse, split, fresh, nameServer }: Props) {
  const { id, name, rules } = place;
  const [editing, setEditing] = useState(false);
  /** What the editor starts with: the version of the moment it was opened, until another one comes. */
  const [start, setStart] = useState<{ of: Version; text: HandWritten }>();
  const [undo, setUndo] = useState<HandWritten>();
  /** As typed: the version that is counted from it comes a little later, and a field must not fall back to it. */
  const written = draft.handWritten[id];
  const isLong = version.changes.some(({ id }) => id === 'shorten') || version.meters.some(({ fits }) => !fits);
  const follow = () => {
    setUndo(written);
    setEditing(false);
    write(id, undefined);
  };
  return (
    <article class="version" aria-labelledby={`version-${id}`}>
      <header>
        <Icon shapes={place.icon} />
        <h3 id={`version-${id}`} tabIndex={-1}>
          {name}
        </h3>
        {version.parts.length > 1 && <span class="state">{c('version.parts', { count: version.parts.length })}</span>}
        <Meters version={version} />
      </header>
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
        <>
          {version.title && (
            <p class="preview-title" dir="auto" {...(draft.language ? { lang: draft.language } : {})}>
              {version.title}
            </p>
          )}
          {version.parts.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place alone.
            <Preview key={at} text={part} language={draft.language} folds={rules.text.folds} links={rules.links.work} reads={rules.reads} />
          ))}
          {rules.links.work && draft.title && !version.title && isWebAddress(draft.link.trim()) && (
            <p class="link-card">
              <b dir="auto">{draft.title}</b>
              <small>{hostOf(draft.link.trim())}</small>
            </p>
          )}
        </>
      )}
      {draft.link && !rules.links.work && <p class="banner">{rules.links.but ? c('carry.deadBut') : c('carry.dead')}</p>}
      <Exceptions rules={rules} version={version} />
      <Changes version={version} refuse={refuse} />
      <div class="actions small">
        <button
          type="button"
          class="plain"
          aria-expanded={editing}
          onClick={() => {
            setStart({ of: version, text: fresh(place) });
            setEditing(!editing);
          }}
        >
          {editing ? c('version.editDone') : c('version.edit')}
        </button>
        {written && (
          <button type="button" class="plain" onClick={follow}>
            {c('version.follow')}
          </button>
        )}
        {rules.threads && !written && (isLong || draft.split.includes(id)) && (
          <button type="button" class="plain" onClick={() => split(id, !draft.split.includes(id))}>
            {draft.split.includes(id) ? c('version.unsplit') : c('version.split')}
          </button>
        )}
      </div>
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
      {rules.text.doubt && (
        <Disclosure class="doubt" summary={<span>{c('version.doubt')}</span>}>
          {() => (
            <>
              <p>{rules.text.doubt}</p>
              <Fact source={rules.sources[rules.text.source]} />
            </>
          )}
        </Disclosure>
      )}
      <Carrying
        way={carryFor(version)}
        share={place.share}
        version={version}
        fresh={() => {
          const now = fresh(place);
          return { version: now, way: carryFor(now) };
        }}
        name={name}
        carried={draft.carried[id]}
        next={next}
        mark={(carried) => mark(id, carried)}
        nameServer={() => nameServer(id)}
      />
    </article>
  );
}
