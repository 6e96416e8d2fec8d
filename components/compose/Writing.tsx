import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../core/draft.ts';
import { isWebAddress } from '../../core/link-care.ts';
import { readTags } from '../../core/tags.ts';
import { c } from '../../data/messages/compose.ts';
import { More } from './More.tsx';

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
    <label class="field">
      <span>{c('write.tags')}</span>
      <input
        dir="auto"
        value={typed}
        autocapitalize="off"
        autocomplete="off"
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          change({ tags: readTags(event.currentTarget.value) });
        }}
      />
      <small>{c('write.tagsHint')}</small>
    </label>
  );
}

/** The message, written once. Every key is kept. */
export function Writing({ draft, change }: Props) {
  const lang = draft.language ? { lang: draft.language } : {};
  const wrongLink = draft.link.trim() !== '' && !isWebAddress(draft.link.trim());
  return (
    <section class="writing" aria-labelledby="message">
      <h2 id="message">{c('write.title')}</h2>
      <label class="field">
        <span>{c('write.text')}</span>
        <textarea
          class="core"
          dir="auto"
          {...lang}
          rows={7}
          value={draft.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
        <small>{c('write.textHint')}</small>
      </label>
      <label class="field">
        <span>{c('write.action')}</span>
        <input dir="auto" {...lang} value={draft.action} onInput={(event) => change({ action: event.currentTarget.value })} />
        <small>{c('write.actionHint')}</small>
      </label>
      <label class="field">
        <span>{c('write.link')}</span>
        <input
          type="url"
          dir="ltr"
          value={draft.link}
          aria-invalid={wrongLink}
          aria-describedby="link-wrong"
          onInput={(event) => change({ link: event.currentTarget.value })}
        />
      </label>
      <p id="link-wrong" class="wrong" aria-live="polite">
        {wrongLink && c('write.linkWrong')}
      </p>
      <Tags key={draft.id} draft={draft} change={change} />
      <More key={`more-${draft.id}`} draft={draft} change={change} />
    </section>
  );
}
