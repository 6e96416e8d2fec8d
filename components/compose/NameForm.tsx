import { useEffect, useRef, useState } from 'preact/hooks';
import type { NameEntry } from '../../core/draft.ts';
import { cleanHandle } from '../../core/handle-shape.ts';
import { sameKey, word } from '../../core/name-book.ts';
import type { PlatformPlace } from '../../core/writing-places.ts';
import { c } from '../../data/messages/compose.ts';
import { Field } from '../Field.tsx';

const isWord = (text: string) => new RegExp(`^${word}$`, 'u').test(text);

interface Props {
  entry: NameEntry;
  /** Short names of the others. */
  taken: readonly string[];
  places: readonly PlatformPlace[];
  save: (entry: NameEntry) => void;
  cancel: () => void;
}

/** One entry of the name book. A wrong handle is said beside its field, and nothing typed is lost. */
export function NameForm({ entry, taken, places, save, cancel }: Props) {
  const [key, setKey] = useState(entry.key);
  const [name, setName] = useState(entry.name);
  const [typed, setTyped] = useState(entry.handles);
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const short = key.trim().replace(/^[@＠]/, '');
  const keyWrong = !isWord(short)
    ? c('names.keyWrong')
    : taken.some((one) => sameKey(one) === sameKey(short))
      ? c('names.keyTaken')
      : undefined;
  const isWrong = (id: string) => Boolean(typed[id]?.trim()) && cleanHandle(id, typed[id] as string) === undefined;

  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (keyWrong || places.some(({ id }) => isWrong(id))) return;
    const handles = Object.entries(typed).flatMap(([id, text]) => {
      const handle = text.trim() && (places.some((place) => place.id === id) ? cleanHandle(id, text) : text);
      return handle ? [[id, handle]] : [];
    });
    save({ key: short, name: name.trim() || short, handles: Object.fromEntries(handles) });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Field label={c('names.key')} wrong={tried && keyWrong !== undefined} hint={tried && keyWrong ? keyWrong : c('names.keyHint')}>
        {(tied) => <input {...tied} ref={first} value={key} autocapitalize="off" onInput={(event) => setKey(event.currentTarget.value)} />}
      </Field>
      <Field label={c('names.name')} hint={c('names.nameHint')}>
        {(tied) => <input {...tied} dir="auto" value={name} onInput={(event) => setName(event.currentTarget.value)} />}
      </Field>
      {places.map((place) => (
        <Field
          key={place.id}
          label={c('names.handle', { name: place.name })}
          wrong={tried && isWrong(place.id)}
          hint={tried && isWrong(place.id) ? c('names.handleWrong', { name: place.name }) : undefined}
        >
          {(tied) => (
            <input
              {...tied}
              dir="ltr"
              autocapitalize="off"
              spellcheck={false}
              value={typed[place.id] ?? ''}
              onInput={(event) => setTyped({ ...typed, [place.id]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <div class="actions">
        <button type="submit" class="primary">
          {c('names.save')}
        </button>
        <button type="button" class="second" onClick={cancel}>
          {c('names.cancel')}
        </button>
      </div>
    </form>
  );
}
