import { useState } from 'preact/hooks';
import type { Draft } from '../../../core/drafts/draft.ts';
import { c } from '../../../data/messages/compose.ts';
import { v } from '../../../data/messages/fit.ts';
import { Field } from '../../ui/Field.tsx';
import { memo } from '../../ui/memo.tsx';
import { postLanguages } from '../../ui/post-languages.ts';

interface Props extends Pick<Draft, 'title' | 'warning' | 'language' | 'campaignTags' | 'numbered' | 'linkFirst'> {
  /** Whether the title is asked for here: no chosen place needs one. */
  hasTitle: boolean;
  /** The title is that of the page behind the link, and shown with it. */
  isAbout: boolean;
  change: (changes: Partial<Draft>) => void;
}

/** The title of the post, or of the page behind the link. */
export function TitleField({ title, change }: Pick<Props, 'title' | 'change'>) {
  return (
    <Field label={c('write.pageTitle')} hint={c('write.pageTitleHint')}>
      {(tied) => <input {...tied} dir="auto" value={title} onInput={(event) => change({ title: event.currentTarget.value })} />}
    </Field>
  );
}

/** How a text goes on that is written in several posts. */
function ThreadFields({ numbered, linkFirst, change }: Pick<Props, 'numbered' | 'linkFirst' | 'change'>) {
  return (
    <>
      <label class="choice">
        <input type="checkbox" checked={numbered} onChange={(event) => change({ numbered: event.currentTarget.checked })} />
        {c('write.numbered')}
      </label>
      <label class="choice">
        <input type="checkbox" checked={linkFirst} onChange={(event) => change({ linkFirst: event.currentTarget.checked })} />
        <span>
          {v('thread.linkFirst')}
          <small>{v('thread.linkFirstHint')}</small>
        </span>
      </label>
    </>
  );
}

/** Fields that not every message needs. Open from the start where one of them is filled in. */
export const ExtraFields = memo(function ExtraFields(props: Props) {
  const { title, hasTitle, isAbout, warning, language: tag, campaignTags, numbered, linkFirst, change } = props;
  // Decided once: it must not close under somebody who empties a field.
  const [isUsed] = useState(Boolean(warning || (hasTitle && title && !isAbout)));
  return (
    <details class="extra" open={isUsed}>
      <summary>{c('write.more')}</summary>
      {hasTitle && <TitleField title={title} change={change} />}
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
      <ThreadFields numbered={numbered} linkFirst={linkFirst} change={change} />
    </details>
  );
});
