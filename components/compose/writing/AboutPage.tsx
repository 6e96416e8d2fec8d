import { useState } from 'preact/hooks';
import type { Draft } from '../../../core/drafts/draft.ts';
import { urlOf } from '../../../core/text/url.ts';
import { c } from '../../../data/messages/compose.ts';
import { memo } from '../../ui/memo.tsx';

interface Props {
  /** The same value until one of these is another. */
  draft: Pick<Draft, 'link' | 'title'>;
  change: (changes: Partial<Draft>) => void;
}

/** Which page a message is about, where title and link came from one. One press takes both out again. */
export const AboutPage = memo(function AboutPage({ draft: { link, title }, change }: Props) {
  const [taken, setTaken] = useState<Pick<Draft, 'link' | 'title'>>();
  const host = urlOf(link)?.hostname.replace(/^www\./, '');
  if (title && host)
    return (
      <p class="about-page">
        <span dir="auto">{c('write.about', { title, host })}</span>
        <button
          type="button"
          class="tool"
          aria-label={c('write.aboutRemove', { title })}
          title={c('write.aboutRemove', { title })}
          onClick={() => {
            setTaken({ link, title });
            change({ link: '', title: '' });
          }}
        >
          ×
        </button>
      </p>
    );
  if (!taken || link || title) return null;
  return (
    <p class="notice" role="status">
      {c('write.aboutRemoved')}{' '}
      <button type="button" class="plain" onClick={() => change(taken)}>
        {c('version.undo')}
      </button>
    </p>
  );
});
