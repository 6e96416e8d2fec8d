import { useState } from 'preact/hooks';
import type { Carry } from '../../core/carry.ts';
import type { Carried, Draft, HandWritten } from '../../core/draft.ts';
import { hostOf, isWebAddress } from '../../core/link-care.ts';
import type { Version } from '../../core/version.ts';
import type { PlatformPlace } from '../../core/writing-places.ts';
import { c } from '../../data/messages/compose.ts';
import { Disclosure } from '../Disclosure.tsx';
import { Fact } from '../Fact.tsx';
import { Icon } from '../Icon.tsx';
import { Carrying } from './Carrying.tsx';
import { Changes } from './Changes.tsx';
import { EditVersion } from './EditVersion.tsx';
import { Meter, meterWords } from './Meter.tsx';
import { Preview } from './Preview.tsx';

/** What can be done with one version. */
export interface VersionActions {
  open: (address: string) => void;
  copy: (text: string) => Promise<void>;
  mark: (place: string, carried: Carried, text: string) => void;
  /** Undefined: the version follows the message again. */
  write: (place: string, text: HandWritten | undefined) => void;
  refuse: (name: string, refused: boolean) => void;
  split: (place: string, on: boolean) => void;
  /** Puts somebody into the name book. */
  addName: (key: string) => void;
}

/** What a card looks at in a draft, apart from its version. */
export const cardFields = [
  'language',
  'link',
  'title',
  'campaignTags',
  'split',
  'handWritten',
  'carried',
] as const satisfies (keyof Draft)[];

interface Props extends VersionActions {
  draft: Pick<Draft, (typeof cardFields)[number]>;
  place: PlatformPlace;
  version: Version;
  carry: Carry;
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
export function VersionCard({ draft, place, version, carry, open, copy, mark, write, refuse, split, addName }: Props) {
  const { id, name, rules } = place;
  const [editing, setEditing] = useState(false);
  const [undo, setUndo] = useState<HandWritten>();
  const isLong = version.changes.some(({ id }) => id === 'shorten') || version.meters.some(({ fits }) => !fits);
  const follow = () => {
    setUndo({ title: version.title, parts: version.parts });
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
      </header>
      <Meters version={version} />
      {editing || version.byHand ? (
        <>
          {version.byHand && <p class="hint">{c('version.byHand')}</p>}
          <EditVersion
            text={draft.handWritten[id] ?? version}
            name={name}
            language={draft.language}
            hasTitle={rules.title !== undefined}
            write={(text) => write(id, text)}
          />
        </>
      ) : (
        <>
          {version.title && <p class="preview-title">{version.title}</p>}
          {version.parts.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place alone.
            <Preview key={at} text={part} language={draft.language} folds={rules.text.folds} />
          ))}
          {rules.links.work && draft.title && !version.title && isWebAddress(draft.link.trim()) && (
            <p class="link-card">
              <b dir="auto">{draft.title}</b>
              <small>{hostOf(draft.link.trim())}</small>
            </p>
          )}
        </>
      )}
      {draft.link && !rules.links.work && <p class="banner">{c('carry.dead')}</p>}
      <Changes version={version} refuse={refuse} addName={addName} />
      <div class="actions small">
        {version.byHand ? (
          <button type="button" class="plain" onClick={follow}>
            {c('version.follow')}
          </button>
        ) : (
          <button type="button" class="plain" aria-expanded={editing} onClick={() => setEditing(!editing)}>
            {c('version.edit')}
          </button>
        )}
        {rules.threads && !version.byHand && (isLong || draft.split.includes(id)) && (
          <button type="button" class="plain" onClick={() => split(id, !draft.split.includes(id))}>
            {draft.split.includes(id) ? c('version.unsplit') : c('version.split')}
          </button>
        )}
      </div>
      <p class="notice" role="status">
        {undo && !version.byHand && (
          <>
            {c('version.followed')}{' '}
            <button
              type="button"
              class="plain"
              onClick={() => {
                write(id, undo);
                setUndo(undefined);
              }}
            >
              {c('version.undo')}
            </button>
          </>
        )}
      </p>
      {rules.text.doubt && (
        <Disclosure class="doubt" summary={<span>{c('version.doubt')}</span>}>
          {() => (
            <>
              <p>{rules.text.doubt}</p>
              <Fact source={rules.sources[rules.text.source]} open={open} />
            </>
          )}
        </Disclosure>
      )}
      <Carrying
        carry={carry}
        version={version}
        name={name}
        carried={draft.carried[id]}
        open={open}
        copy={copy}
        mark={(carried) => mark(id, carried, version.parts[0] ?? '')}
      />
    </article>
  );
}
