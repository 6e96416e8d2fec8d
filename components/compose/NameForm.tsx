import { useEffect, useRef, useState } from 'preact/hooks';
import type { NameEntry } from '../../core/draft.ts';
import { cleanHandle } from '../../core/handle-shape.ts';
import { sameKey, word } from '../../core/name-book.ts';
import type { PlatformPlace } from '../../core/writing-places.ts';
import { c } from '../../data/messages/compose.ts';

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
      <label class="field">
        <span>{c('names.key')}</span>
        <input
          ref={first}
          value={key}
          autocapitalize="off"
          aria-invalid={tried && keyWrong !== undefined}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
        <small>{tried && keyWrong ? keyWrong : c('names.keyHint')}</small>
      </label>
      <label class="field">
        <span>{c('names.name')}</span>
        <input dir="auto" value={name} onInput={(event) => setName(event.currentTarget.value)} />
        <small>{c('names.nameHint')}</small>
      </label>
      {places.map((place) => (
        <label key={place.id} class="field">
          <span>{c('names.handle', { name: place.name })}</span>
          <input
            dir="ltr"
            autocapitalize="off"
            spellcheck={false}
            value={typed[place.id] ?? ''}
            aria-invalid={tried && isWrong(place.id)}
            onInput={(event) => setTyped({ ...typed, [place.id]: event.currentTarget.value })}
          />
          {tried && isWrong(place.id) && <small class="wrong">{c('names.handleWrong', { name: place.name })}</small>}
        </label>
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
