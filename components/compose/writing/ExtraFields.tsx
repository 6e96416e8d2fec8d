import { useState } from 'preact/hooks';
import type { Draft } from '../../../core/drafts/draft.ts';
import { c } from '../../../data/messages/compose.ts';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { memo } from '../../ui/memo.tsx';
import { postLanguages } from '../../ui/post-languages.ts';

interface Props extends Pick<Draft, 'title' | 'warning' | 'language' | 'campaignTags' | 'numbered'> {
  change: (changes: Partial<Draft>) => void;
}

/** Fields that not every message needs. Open from the start where one of them is filled in. */
export const ExtraFields = memo(function ExtraFields({ title, warning, language: tag, campaignTags, numbered, change }: Props) {
  // Decided once: it must not close under somebody who empties a field.
  const [isUsed] = useState(Boolean(title || warning || tag));
  return (
    <details class="row card" open={isUsed}>
      <summary>
        <span>{c('write.more')}</span>
        <Icon name="chevron" size={16} />
      </summary>
      <Field label={c('write.pageTitle')} hint={c('write.pageTitleHint')}>
        {(tied) => <input {...tied} dir="auto" value={title} onInput={(event) => change({ title: event.currentTarget.value })} />}
      </Field>
      <Field label={c('write.warning')} hint={c('write.warningHint')}>
        {(tied) => <input {...tied} dir="auto" value={warning} onInput={(event) => change({ warning: event.currentTarget.value })} />}
      </Field>
      <Field label={c('write.language')}>
        {(tied) => (
          <select {...tied} value={tag} onChange={(event) => change({ language: event.currentTarget.value })}>
            <option value="">{c('write.languageUnknown')}</option>
            {postLanguages().map((one) => (
              <option key={one.tag} value={one.tag}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label class="choice">
        <input type="checkbox" checked={campaignTags} onChange={(event) => change({ campaignTags: event.currentTarget.checked })} />
        <span>
          {c('write.campaignTags')}
          <small>{c('write.campaignTagsHint')}</small>
        </span>
      </label>
      <label class="choice">
        <input type="checkbox" checked={numbered} onChange={(event) => change({ numbered: event.currentTarget.checked })} />
        {c('write.numbered')}
      </label>
    </details>
  );
});
