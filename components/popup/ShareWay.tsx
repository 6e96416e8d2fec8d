import { useCallback, useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { sharePage } from '../../core/sharing/share-page.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.generated.ts';
import { t } from '../../data/messages/app.ts';
import { Cited } from '../platform/Fact.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useLoaded } from '../ui/use-loaded.ts';

type Copied = 'not-yet' | 'yes' | 'failed';

interface Props {
  /** The platform to share it on. */
  entry: DirectoryEntry;
  /** The page to share. */
  page: { url: string; title: string };
  catalogue: Catalogue;
  open: (url: string) => void;
  copy: (text: string) => Promise<void>;
}

/** How to share the page on one platform. */
export function ShareWay({ entry, page, catalogue, open, copy }: Props) {
  const [copied, setCopied] = useState<Copied>('not-yet');
  const load = useCallback(async () => {
    const share = (await catalogue.shares())[entry.id];
    return share && { share, ...sharePage(share, page) };
  }, [catalogue, entry, page]);
  const loaded = useLoaded(load);
  if (!loaded) return null;
  const { share, text, address } = loaded;
  return (
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
        {address && (
          <button type="button" class="second" onClick={() => open(address)}>
            {t('share.open', { name: entry.name })} <Icon name="open" size={16} />
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
  );
}
