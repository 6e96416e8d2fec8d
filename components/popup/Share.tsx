import { useState } from 'preact/hooks';
import { fillShare } from '../../core/sharing/share-url.ts';
import { cleanLink } from '../../core/text/clean-links.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.generated.ts';
import { t } from '../../data/messages/app.ts';
import { Cited } from '../platform/Fact.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  /** The page to share. */
  page: { url: string; title: string };
  directory: readonly DirectoryEntry[];
  open: (url: string) => void;
  copy: (text: string) => Promise<void>;
}

type Copied = 'not-yet' | 'yes' | 'failed';

function ShareRow({ entry, page, open, copy }: { entry: DirectoryEntry } & Omit<Props, 'directory'>) {
  const [copied, setCopied] = useState<Copied>('not-yet');
  const { share, name } = entry;
  const url = cleanLink(page.url).url;
  const text = [page.title, url].filter(Boolean).join('\n');
  const address = fillShare(share, { text: page.title, title: page.title, url }) ?? share.url;
  // Not known which server the person is on: the steps say how to get there.
  const canOpen = !address.includes('{server}');
  return (
    <li>
      <Disclosure
        class="row"
        summary={
          <>
            <Icon shapes={entry.icon} />
            <span>{name}</span>
            <span class="state">{t(`share.${share.fills}`)}</span>
          </>
        }
      >
        {() => (
          <>
            <p>{t(`share.says.${share.fills}`)}</p>
            {share.drops && <p>{share.drops}</p>}
            <ol class="steps">
              {share.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <div class="actions">
              <button
                type="button"
                class="second"
                onClick={() =>
                  copy(text).then(
                    () => setCopied('yes'),
                    () => setCopied('failed'),
                  )
                }
              >
                <Icon name={copied === 'yes' ? 'check' : 'copy'} size={16} /> {t('share.copy')}
              </button>
              {canOpen && (
                <button type="button" class="second" onClick={() => open(address)}>
                  {t('share.open', { name })} <Icon name="open" size={16} />
                </button>
              )}
            </div>
            <p class="notice" role="status">
              {copied === 'yes' && t('share.copied')}
              {copied === 'failed' && t('share.notCopied')}
            </p>
            {copied === 'failed' && <textarea readOnly autocomplete="off" aria-label={t('share.text')} value={text} rows={3} />}
            <Cited fact={share} sources={[share.source]} open={open} />
          </>
        )}
      </Disclosure>
    </li>
  );
}

/** Ways to carry the page in front to each other platform, with an honest word for what each one fills in. */
export function Share({ directory, ...rest }: Props) {
  const [all, setAll] = useState(false);
  const taking = directory.filter(({ share }) => share.fills !== 'none');
  const main = taking.filter(({ inPage }) => inPage === 'always');
  return (
    <section aria-labelledby="share">
      <div class="heading">
        <h2 id="share" tabIndex={-1}>
          {t('share.title')}
        </h2>
        <button type="button" class="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('share.fewer') : t('share.all', { count: taking.length })}
        </button>
      </div>
      <ul class="card">
        {(all ? taking : main).map((entry) => (
          <ShareRow key={entry.id} entry={entry} {...rest} />
        ))}
      </ul>
      <p class="hint">{t('share.never')}</p>
    </section>
  );
}
