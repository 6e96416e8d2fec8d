import { useRef, useState } from 'preact/hooks';
import type { Draft } from '../../../core/drafts/draft.ts';
import { isWebAddress } from '../../../core/text/clean-links.ts';
import { readTags } from '../../../core/text/hashtags.ts';
import { c } from '../../../data/messages/compose.ts';
import { Field } from '../../ui/Field.tsx';
import { memo } from '../../ui/memo.tsx';
import { usePicked } from '../use-picked.ts';
import { ActionField } from './ActionField.tsx';
import { ExtraFields, TitleField } from './ExtraFields.tsx';

/** What the fields show of a draft. */
type FieldsDraft = ReturnType<typeof useFieldsDraft>;

/** The same value until one of the fields shows something else. */
export const useFieldsDraft = (draft: Draft) =>
  usePicked(draft, 'id', 'action', 'link', 'tags', 'title', 'warning', 'language', 'campaignTags', 'numbered', 'linkFirst');

interface Props {
  draft: FieldsDraft;
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
  // Another window has changed them, or what was typed there is gone.
  const value = readTags(typed).join(' ') === draft.tags.join(' ') ? typed : shown;
  return (
    <Field label={c('write.tags')}>
      {(tied) => (
        <input
          {...tied}
          dir="auto"
          value={value}
          placeholder={c('write.tagsHint')}
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

/** What goes with the message: what people should do, link, hashtags; a title where a chosen place asks for one; the rest folded. */
export const Fields = memo(function Fields({ draft, change, asksTitle }: Props & { asksTitle: boolean }) {
  return (
    <div class="fields">
      <ActionField draft={draft} change={change} />
      <div class="two">
        <LinkField draft={draft} change={change} />
        <TagsField key={draft.id} draft={draft} change={change} />
      </div>
      {asksTitle && <TitleField title={draft.title} change={change} />}
      <ExtraFields
        key={`more-${draft.id}`}
        title={draft.title}
        hasTitle={!asksTitle}
        isAbout={draft.link !== ''}
        warning={draft.warning}
        language={draft.language}
        campaignTags={draft.campaignTags}
        numbered={draft.numbered}
        linkFirst={draft.linkFirst}
        change={change}
      />
    </div>
  );
});
