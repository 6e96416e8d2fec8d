import { useId, useRef, useState } from 'preact/hooks';
import { most, type OwnText, ownText } from '../../../core/settings/writing-tools.ts';
import { withHoles } from '../../../core/text/holes.ts';
import { c } from '../../../data/messages/compose.ts';
import { language as onShow } from '../../../data/messages/language.ts';
import { languageName } from '../../../data/messages/lists.ts';
import { y } from '../../../data/messages/ready.ts';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { nameHint, SavedOrRemoved, useDone } from './Saved.tsx';
import { useFirstFocus } from './use-first-focus.ts';

const kinds = ['thanks', 'event', 'result', 'action', 'help', 'day', 'correction'] as const;

/** "en" of "en-GB". */
const base = (tag: string) => tag.replace(/-.*$/, '');

export interface ReadyTextsProps {
  /** Language of the draft as a BCP 47 tag; "" where nobody has said. */
  language: string;
  /** The message as it is: a text to save begins with it. */
  message: string;
  own: readonly OwnText[];
  insert: (text: string) => void;
  /** Keeps a text, in place of one with the same name. */
  saveOwn: (text: OwnText) => void;
  removeOwn: (name: string) => void;
}

/** One text to press, with its places to fill in marked. */
function Ready({ name, text, insert }: OwnText & { insert: (text: string) => void }) {
  const id = useId();
  return (
    <div class="kit-pick ready">
      {/* Its name alone is read out first; a press anywhere on the text counts (tools.css). */}
      <button type="button" aria-describedby={id} onClick={() => insert(text)}>
        <bdi>{name}</bdi>
      </button>
      <small id={id} dir="auto">
        {withHoles(text).map(({ words, isHole }, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places.
          isHole ? <mark key={at}>{words}</mark> : words,
        )}
      </small>
    </div>
  );
}

interface NewTextProps extends Pick<ReadyTextsProps, 'message' | 'own'> {
  save: (text: OwnText) => void;
  cancel: () => void;
}

/** A text to save, which begins with the message as it is. */
function NewText({ message, own, save, cancel }: NewTextProps) {
  const [name, setName] = useState('');
  const first = useFirstFocus<HTMLInputElement>();
  const [text, setText] = useState(message);
  const [tried, setTried] = useState(false);
  const made = ownText({ name, text });
  const { hint, isWrong } = nameHint(own, name, most.texts, tried && !made ? y('ready.needed') : undefined, y('ready.nameHint'));
  return (
    <form
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (made && !isWrong) save(made);
        else setTried(true);
      }}
    >
      <Field label={y('ready.name')} hint={hint} wrong={isWrong}>
        {(tied) => (
          <input
            {...tied}
            ref={first}
            dir="auto"
            maxLength={most.name}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={y('ready.text')} hint={y('ready.textHint')}>
        {(tied) => (
          <textarea
            {...tied}
            dir="auto"
            rows={4}
            maxLength={most.text}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="second">
          {c('names.save')}
        </button>
        <button type="button" class="second" onClick={cancel}>
          {c('names.cancel')}
        </button>
      </div>
    </form>
  );
}

/** Texts to begin with: seven of ours, and those that the person has saved. */
export function ReadyTexts({ language, message, own, insert, saveOwn, removeOwn }: ReadyTextsProps) {
  const [isNew, setIsNew] = useState(false);
  const [done, setDone] = useDone<OwnText>();
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsNew(false);
    // The button comes back with the next drawing.
    queueMicrotask(() => opener.current?.focus());
  };
  return (
    <>
      <p class="hint">{y('ready.hint')}</p>
      {language && base(language) !== base(onShow) && (
        <p class="hint">{y('ready.language', { language: languageName(base(onShow)), other: languageName(language) })}</p>
      )}
      <ul class="kit-list">
        {kinds.map((kind) => (
          <li key={kind}>
            <Ready name={y(`ready.${kind}`)} text={y(`ready.${kind}.text`)} insert={insert} />
          </li>
        ))}
      </ul>
      <section>
        <h3>{y('ready.own')}</h3>
        {own.length === 0 && <p class="hint">{y('ready.noOwn')}</p>}
        <ul class="kit-list" hidden={own.length === 0}>
          {own.map(({ name, text }) => (
            <li key={name}>
              <Ready name={name} text={text} insert={insert} />
              <button
                type="button"
                class="tool"
                aria-label={c('names.remove', { name })}
                onClick={() => {
                  removeOwn(name);
                  setDone({ item: { name, text }, said: y('ready.removed', { name }), isRemoved: true });
                }}
              >
                <Icon name="trash" />
              </button>
            </li>
          ))}
        </ul>
        <SavedOrRemoved
          done={done}
          bringBack={(text) => {
            saveOwn(text);
            setDone(undefined);
            opener.current?.focus();
          }}
        />
        {isNew ? (
          <NewText
            message={message}
            own={own}
            cancel={close}
            save={(text) => {
              saveOwn(text);
              setDone({ item: text, said: y('ready.saved', { name: text.name }), isRemoved: false });
              close();
            }}
          />
        ) : (
          <button ref={opener} type="button" class="plain with-icon" onClick={() => setIsNew(true)}>
            <Icon name="add" size={16} /> {y('ready.new')}
          </button>
        )}
      </section>
    </>
  );
}
