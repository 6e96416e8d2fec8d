import { useEffect, useRef, useState } from 'preact/hooks';
import { type Draft, isEmpty } from '../../core/draft.ts';
import { isWebAddress } from '../../core/link-care.ts';
import { readTags } from '../../core/tags.ts';
import { c } from '../../data/messages/compose.ts';
import { Field } from '../Field.tsx';
import { Still } from '../Still.tsx';
import { More, moreFields } from './More.tsx';

interface Props {
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
}

/** Hashtags as one line: people write them with and without "#", with commas or spaces. */
function Tags({ draft, change }: Props) {
  const shown = draft.tags.map((tag) => `#${tag}`).join(' ');
  const [typed, setTyped] = useState(shown);
  // Set from outside: another draft, a piece of advice taken.
  useEffect(() => {
    setTyped((now) => (readTags(now).join(' ') === draft.tags.join(' ') ? now : shown));
  }, [draft.tags, shown]);
  return (
    <Field label={c('write.tags')} hint={c('write.tagsHint')}>
      {(tied) => (
        <input
          {...tied}
          dir="auto"
          value={typed}
          autocapitalize="off"
          autocomplete="off"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            change({ tags: readTags(event.currentTarget.value) });
          }}
        />
      )}
    </Field>
  );
}

/** The message, written once. Every key is kept. */
export function Writing({ draft, change }: Props) {
  const core = useRef<HTMLTextAreaElement>(null);
  const isNew = isEmpty(draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when a draft comes on screen, not when it is emptied.
  useEffect(() => {
    if (isNew) core.current?.focus();
  }, [draft.id]);
  const lang = draft.language ? { lang: draft.language } : {};
  const wrongLink = draft.link.trim() !== '' && !isWebAddress(draft.link.trim());
  return (
    <section class="writing" aria-labelledby="message">
      <h2 id="message">{c('write.title')}</h2>
      <Field label={c('write.text')} hint={c('write.textHint')}>
        {(tied) => (
          <textarea
            {...tied}
            ref={core}
            class="core"
            dir="auto"
            {...lang}
            rows={7}
            value={draft.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={c('write.action')} hint={c('write.actionHint')}>
        {(tied) => (
          <input {...tied} dir="auto" {...lang} value={draft.action} onInput={(event) => change({ action: event.currentTarget.value })} />
        )}
      </Field>
      <Field label={c('write.link')} wrong={wrongLink} hint={wrongLink ? c('write.linkWrong') : undefined}>
        {(tied) => (
          <input {...tied} type="url" dir="ltr" value={draft.link} onInput={(event) => change({ link: event.currentTarget.value })} />
        )}
      </Field>
      <Tags key={draft.id} draft={draft} change={change} />
      <Still key={`more-${draft.id}`} of={[...moreFields.map((field) => draft[field]), change]}>
        {() => <More draft={draft} change={change} />}
      </Still>
    </section>
  );
}
