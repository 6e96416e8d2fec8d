import { useRef, useState } from 'preact/hooks';
import type { Picture } from '../../../core/drafts/draft.ts';
import { largestFile, mostPictures } from '../../../core/pictures/limits.ts';
import { i } from '../../../data/messages/pictures.ts';
import type { Shape } from '../../../data/schema/vocabulary.ts';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { late } from '../../ui/late.ts';
import { Undo } from '../../ui/Undo.tsx';
import { AddedNotice } from './AddedNotice.tsx';
import { useDrop } from './use-drop.ts';
import type { Pictures } from './use-pictures.ts';

// Most posts need no editing: it is loaded at the first press.
const PictureEditor = late(async () => (await import('./PictureEditor.tsx')).PictureEditor);

interface RowProps {
  picture: Picture;
  /** Where it stands, from 1. */
  at: number;
  on: Pictures;
  edit: () => void;
}

/** One picture with its description, and what can be done to it. */
function PictureRow({ picture: { id, name, alt }, at, on, edit }: RowProps) {
  const thumbnail = on.thumbnails[id];
  const all = on.pictures.length;
  const isMissing = !alt.trim();
  const move = (by: -1 | 1) => (event: { currentTarget: HTMLButtonElement }) => {
    const button = event.currentTarget;
    on.move(id, by);
    // The row is put elsewhere, and some browsers take the focus off it; at the end of the list the button is of no more use.
    requestAnimationFrame(() => (button.disabled ? button.parentElement?.querySelector<HTMLElement>('button:enabled') : button)?.focus());
  };
  return (
    <li>
      <div class="view">{thumbnail ? <img src={thumbnail} alt="" /> : <Icon name="remove" size={16} />}</div>
      <div class="about-picture">
        <Field label={i('pictures.alt', { name })} hint={isMissing ? i('pictures.altMissing') : i('pictures.altHint')}>
          {(tied) => <textarea {...tied} rows={2} dir="auto" value={alt} onInput={(event) => on.describe(id, event.currentTarget.value)} />}
        </Field>
        {thumbnail === null && <p class="hint">{i('pictures.nameOnly')}</p>}
        <div class="tools">
          <span class="hint">{i('pictures.number', { at, all })}</span>
          <button type="button" class="tool" aria-label={i('pictures.earlier', { name })} disabled={at === 1} onClick={move(-1)}>
            <Icon name="up" size={16} />
          </button>
          <button type="button" class="tool" aria-label={i('pictures.later', { name })} disabled={at === all} onClick={move(1)}>
            <Icon name="down" size={16} />
          </button>
          <button type="button" class="tool" aria-label={i('pictures.editOf', { name })} disabled={!thumbnail} onClick={edit}>
            <Icon name="write" size={16} />
          </button>
          <button type="button" class="tool" aria-label={i('pictures.remove', { name })} onClick={() => on.remove(id)}>
            <Icon name="trash" size={16} />
          </button>
        </div>
      </div>
    </li>
  );
}

/** Chooses files. What may be chosen is said beside it, before. */
function AddPictures({ on, field }: { on: Pictures; field: { current: HTMLInputElement | null } }) {
  const isFull = on.pictures.length >= mostPictures;
  if (isFull) return <p class="hint">{i('pictures.full', { count: mostPictures })}</p>;
  return (
    <>
      <label class="second file">
        <Icon name="add" size={16} /> {i('pictures.add')}
        <input
          ref={field}
          type="file"
          autocomplete="off"
          accept="image/*,.heic,.heif"
          multiple
          aria-describedby="picture-limits"
          onChange={(event) => {
            on.add([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <small id="picture-limits" class="hint">
        <span>{i('pictures.ways')}</span> <span>{i('pictures.limits', { count: mostPictures, mb: largestFile / 1_000_000 })}</span>
      </small>
    </>
  );
}

/**
 * The pictures of a draft, each with its description beside it. Takes what is chosen, dropped or pasted.
 * @param shapes to offer for cropping: those that the chosen places take
 */
export function PictureStrip({ on, shapes }: { on: Pictures; shapes: readonly Shape[] }) {
  const { pictures, reading, added, gone } = on;
  const [edited, setEdited] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const isOver = useDrop(on.add);
  const picture = pictures.find(({ id }) => id === edited);
  return (
    <section class={isOver ? 'photos over' : 'photos'} aria-labelledby="photos">
      <h3 id="photos">{i('pictures.title')}</h3>
      <div class="adding">
        <AddPictures on={on} field={field} />
      </div>
      {isOver && <p class="drop">{i('pictures.drop')}</p>}
      <div class="notice" role="status">
        {reading && i('pictures.reading', { ...reading })}
        {!reading && added && <AddedNotice added={added} />}
        <Undo
          of={gone}
          said={gone ? i(`pictures.${gone.what}`, { name: gone.was.name }) : ''}
          label={i('pictures.undo')}
          undo={() => {
            on.undo();
            field.current?.focus();
          }}
        />
      </div>
      <ul>
        {pictures.map((one, at) => (
          <PictureRow key={one.id} picture={one} at={at + 1} on={on} edit={() => setEdited(one.id)} />
        ))}
      </ul>
      {picture && <PictureEditor key={picture.id} picture={picture} on={on} shapes={shapes} close={() => setEdited(undefined)} />}
    </section>
  );
}
