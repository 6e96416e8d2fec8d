import type { Picture } from '../../../core/drafts/draft.ts';
import { i } from '../../../data/messages/pictures.ts';
import { afterDrawing } from '../../ui/after-drawing.ts';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Pictures } from './use-pictures.ts';

interface Props {
  picture: Picture;
  /** Where it stands, from 1. */
  at: number;
  on: Pictures;
  edit: () => void;
  /** Says how it went, where that cannot be seen. */
  say: (words: string) => void;
}

/** What can be done to one picture. Every button names it. */
function Tools({ picture: { id, name }, at, on, edit, say }: Props) {
  const all = on.pictures.length;
  const hasFile = Boolean(on.thumbnails[id]);
  const move = (by: -1 | 1) => (event: { currentTarget: HTMLButtonElement }) => {
    const button = event.currentTarget;
    on.move(id, by);
    // The row is put elsewhere, and some browsers take the focus off it; at the end of the list the button is of no more use.
    afterDrawing(() => (button.disabled ? button.parentElement?.querySelector<HTMLElement>('button:enabled') : button)?.focus());
  };
  const copy = async () => say(i((await on.copyPicture(id)) ? 'pictures.copied' : 'pictures.notCopied', { name }));
  const download = async () =>
    say(i((await on.savePictureFor(undefined, id)) ? 'pictures.downloaded' : 'pictures.notDownloaded', { name }));
  return (
    <div class="tools">
      <button type="button" class="plain" aria-label={i('pictures.editOf', { name })} disabled={!hasFile} onClick={edit}>
        {i('pictures.edit')}
      </button>
      <button type="button" class="plain" aria-label={i('pictures.copyOf', { name })} disabled={!hasFile} onClick={copy}>
        {i('pictures.copy')}
      </button>
      <button type="button" class="plain" aria-label={i('pictures.downloadOf', { name })} disabled={!hasFile} onClick={download}>
        {i('pictures.download')}
      </button>
      <span class="icons">
        {all > 1 && (
          <>
            <button type="button" class="tool" aria-label={i('pictures.earlier', { name })} disabled={at === 1} onClick={move(-1)}>
              <Icon name="up" size={16} />
            </button>
            <button type="button" class="tool" aria-label={i('pictures.later', { name })} disabled={at === all} onClick={move(1)}>
              <Icon name="down" size={16} />
            </button>
          </>
        )}
        <button type="button" class="tool" aria-label={i('pictures.remove', { name })} onClick={() => on.remove(id)}>
          <Icon name="trash" size={16} />
        </button>
      </span>
    </div>
  );
}

/** One picture with its description, and what can be done to it. */
export function PictureRow(props: Props) {
  const { picture, on } = props;
  const { id, name, alt } = picture;
  const thumbnail = on.thumbnails[id];
  return (
    <li>
      <div class="view">{thumbnail && <img src={thumbnail} alt="" />}</div>
      <div class="about-picture">
        <Field label={i('pictures.alt', { name })} hint={i(alt.trim() ? 'pictures.altHint' : 'pictures.altMissing')}>
          {(tied) => <textarea {...tied} rows={2} dir="auto" value={alt} onInput={(event) => on.describe(id, event.currentTarget.value)} />}
        </Field>
        {thumbnail === null && <p class="hint">{i('pictures.nameOnly')}</p>}
        <Tools {...props} />
      </div>
    </li>
  );
}
