import { useId, useState } from 'preact/hooks';
import { most, type OwnText, ownText } from '../../../core/settings/writing-tools.ts';
import { withHoles } from '../../../core/text/holes.ts';
import { c } from '../../../data/messages/compose.ts';
import { language as onShow } from '../../../data/messages/language.ts';
import { languageName } from '../../../data/messages/lists.ts';
import { y } from '../../../data/messages/ready.ts';
import { Field } from '../../ui/Field.tsx';
import { OwnList } from './OwnList.tsx';
import { nameHint } from './Saved.tsx';
import { useFirstFocus } from './use-first-focus.ts';

const kinds = ['thanks', 'event', 'result', 'action', 'help', 'day', 'correction'] as const;

/** "en" of "en-GB". */
const base = (tag: string) => tag.replace(/-.*$/, '');

export interface ReadyTextsProps {
  /** Language of the draft as a BCP 47 tag; "" where nobody has said. */
  language: string;
  /** The message as it is: a text to save begins with it. */
  message: () => string;
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
      <OwnList
        title={y('ready.own')}
        none={y('ready.noOwn')}
        newOne={y('ready.new')}
        items={own}
        said={{ saved: (name) => y('ready.saved', { name }), removed: (name) => y('ready.removed', { name }) }}
        save={saveOwn}
        remove={removeOwn}
        item={({ name, text }) => <Ready name={name} text={text} insert={insert} />}
        form={(save, cancel) => <NewText message={message} own={own} save={save} cancel={cancel} />}
      />
    </>
  );
}
