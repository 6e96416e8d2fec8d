import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { largestFile, mostPictures } from '../../../core/pictures/limits.ts';
import { i } from '../../../data/messages/pictures.ts';
import type { Shape } from '../../../data/schema/vocabulary.ts';
import { late } from '../../ui/late.ts';
import { memo } from '../../ui/memo.tsx';
import { Undo } from '../../ui/Undo.tsx';
import { AddedNotice } from './AddedNotice.tsx';
import { PictureRow } from './PictureRow.tsx';
import { useDrop } from './use-drop.ts';
import type { Pictures } from './use-pictures.ts';

// Most posts need no editing: it is loaded at the first press.
const PictureEditor = late(async () => (await import('./PictureEditor.tsx')).PictureEditor);

/** What may be chosen. */
export const limitsInWords = (): string => i('pictures.limits', { count: mostPictures, mb: largestFile / 1_000_000 });

/** Chooses files. A tool below the message presses it, so it takes no room of its own. What may be chosen is said before. */
function AddPictures({ on, field }: { on: Pictures; field: RefObject<HTMLInputElement | null> }) {
  if (on.pictures.length >= mostPictures) return <p class="hint">{i('pictures.full', { count: mostPictures })}</p>;
  return (
    <>
      <input
        ref={field}
        class="visually-hidden"
        type="file"
        tabIndex={-1}
        autocomplete="off"
        accept="image/*,.heic,.heif"
        multiple
        aria-label={i('pictures.add')}
        onChange={(event) => {
          on.add([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      {on.pictures.length > 0 && (
        <small class="hint">
          {i('pictures.ways')} {limitsInWords()}
        </small>
      )}
    </>
  );
}

interface Props {
  on: Pictures;
  /** To offer for cropping: those that the chosen places take. */
  shapes: readonly Shape[];
  /** The field that files are chosen with. */
  field: RefObject<HTMLInputElement | null>;
  toMessage: () => void;
}

/** The pictures of a draft, each with its description beside it. Takes what is chosen, dropped or pasted. */
export const PictureStrip = memo(function PictureStrip({ on, shapes, field, toMessage }: Props) {
  const { pictures, reading, added, gone } = on;
  const [edited, setEdited] = useState<string>();
  const [said, say] = useState('');
  const isOver = useDrop(on.add);
  // What happened last is said, and nothing before it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each of these.
  useEffect(() => say(''), [added, gone]);
  const picture = pictures.find(({ id }) => id === edited);
  return (
    <section class={isOver ? 'photos over' : 'photos'} aria-labelledby="photos">
      <h3 id="photos" class="visually-hidden">
        {i('pictures.title')}
      </h3>
      {isOver && <p class="drop">{i('pictures.drop')}</p>}
      <div class="notice" role="status">
        {reading && i('pictures.reading', { ...reading })}
        {!reading && !said && added && <AddedNotice added={added} />}
        {!reading && said && <p>{said}</p>}
        <Undo
          of={gone}
          said={gone ? i(`pictures.${gone.what}`, { name: gone.was.name }) : ''}
          label={i('pictures.undo')}
          undo={() => {
            on.undo();
            // The row may be another one now; from the message it is one step to everything.
            toMessage();
          }}
        />
      </div>
      <ul>
        {pictures.map((one, at) => (
          <PictureRow key={one.id} picture={one} at={at + 1} on={on} edit={() => setEdited(one.id)} say={say} />
        ))}
      </ul>
      <AddPictures on={on} field={field} />
      {picture && <PictureEditor key={picture.id} picture={picture} on={on} shapes={shapes} close={() => setEdited(undefined)} />}
    </section>
  );
});
