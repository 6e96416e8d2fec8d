import { useEffect, useRef, useState } from 'preact/hooks';
import type { Picture } from '../../../core/drafts/draft.ts';
import { c } from '../../../data/messages/compose.ts';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';

interface Props {
  pictures: readonly Picture[];
  change: (pictures: Picture[]) => void;
}

/** Pictures by name, each with its description. The files are looked at here and kept nowhere. */
export function Pictures({ pictures, change }: Props) {
  const [views, setViews] = useState<Record<string, string>>({});
  const made = useRef<string[]>([]);
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(
    () => () => {
      for (const view of made.current) URL.revokeObjectURL(view);
    },
    [],
  );

  const add = (files: FileList | null) => {
    const chosen = [...(files ?? [])].map((file) => ({ file, picture: { id: crypto.randomUUID(), name: file.name, alt: '' } }));
    const fresh = Object.fromEntries(chosen.map(({ file, picture }) => [picture.id, URL.createObjectURL(file)]));
    made.current.push(...Object.values(fresh));
    setViews((before) => ({ ...before, ...fresh }));
    change([...pictures, ...chosen.map(({ picture }) => picture)]);
  };

  return (
    <fieldset class="pictures">
      <legend>{c('pictures.title')}</legend>
      <label class="second file">
        {c('pictures.add')}
        <input
          ref={chooser}
          type="file"
          autocomplete="off"
          accept="image/*"
          multiple
          onChange={(event) => {
            add(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="hint">{c('pictures.stay')}</p>
      <ul>
        {pictures.map(({ id, name, alt }) => (
          <li key={id}>
            {views[id] && <img src={views[id]} alt="" width={64} height={64} />}
            <Field label={c('pictures.alt', { name })} hint={c('pictures.altHint')}>
              {(tied) => (
                <textarea
                  {...tied}
                  rows={2}
                  dir="auto"
                  value={alt}
                  onInput={(event) => {
                    const text = event.currentTarget.value;
                    change(pictures.map((one) => (one.id === id ? { ...one, alt: text } : one)));
                  }}
                />
              )}
            </Field>
            <button
              type="button"
              class="tool"
              aria-label={c('pictures.remove', { name })}
              onClick={() => {
                if (views[id]) URL.revokeObjectURL(views[id]);
                change(pictures.filter((one) => one.id !== id));
                chooser.current?.focus();
              }}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
