import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../../core/drafts/draft.ts';
import type { SaveState } from '../../../core/drafts/save-queue.ts';
import { isWebAddress } from '../../../core/text/clean-links.ts';
import { readTags } from '../../../core/text/hashtags.ts';
import { c } from '../../../data/messages/compose.ts';
import { Field } from '../../ui/Field.tsx';
import { AboutPage } from './AboutPage.tsx';
import { ExtraFields } from './ExtraFields.tsx';

interface Props {
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
}

/** An address that people know by heart has no "https://": one press puts it there. */
function LinkField({ draft: { link }, change }: Props) {
  const [typing, setTyping] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const typed = link.trim();
  // Not before the person has finished typing.
  const wrong = !typing && typed !== '' && !isWebAddress(typed);
  const full = `https://${typed}`;
  return (
    <div>
      <Field label={c('write.link')} wrong={wrong} hint={wrong ? c('write.linkWrong') : undefined}>
        {(tied) => (
          <input
            {...tied}
            ref={field}
            type="url"
            dir="ltr"
            spellcheck={false}
            value={link}
            onFocus={() => setTyping(true)}
            onBlur={() => setTyping(false)}
            onInput={(event) => change({ link: event.currentTarget.value })}
          />
        )}
      </Field>
      {wrong && isWebAddress(full) && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            change({ link: full });
            field.current?.focus();
          }}
        >
          {c('write.linkMend', { link: full })}
        </button>
      )}
    </div>
  );
}

/** Hashtags as one line: people write them with and without "#", with commas or spaces. */
function TagsField({ draft, change }: Props) {
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
          spellcheck={false}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            change({ tags: readTags(event.currentTarget.value) });
          }}
        />
      )}
    </Field>
  );
}

/** The message, written once. Every key is saved. */
export function Writing({
  draft,
  isBlank,
  change,
  core,
  state,
}: Props & { isBlank: boolean; core: RefObject<HTMLTextAreaElement | null>; state: SaveState | undefined }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when a draft comes on screen, not when it is emptied.
  useEffect(() => {
    if (isBlank) core.current?.focus();
  }, [draft.id]);
  const lang = draft.language ? { lang: draft.language } : {};
  return (
    <section class="writing" aria-labelledby="message">
      <div class="heading">
        <h2 id="message">{c('write.title')}</h2>
        {/* Spoken only where saving fails: nobody wants to hear of every key. */}
        {(state === 'saved' || state === 'saving') && <span class={`saved ${state}`}>{c('save.saved')}</span>}
      </div>
      <AboutPage key={draft.id} draft={draft} change={change} />
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
      <LinkField draft={draft} change={change} />
      <TagsField key={draft.id} draft={draft} change={change} />
      <ExtraFields
        key={`more-${draft.id}`}
        title={draft.title}
        pictures={draft.pictures}
        warning={draft.warning}
        language={draft.language}
        campaignTags={draft.campaignTags}
        numbered={draft.numbered}
        linkFirst={draft.linkFirst}
        change={change}
      />
    </section>
  );
}
