import { useCallback } from 'preact/hooks';
import { sharePage } from '../../core/sharing/share-page.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import { t } from '../../data/messages/app.ts';
import { d } from '../../data/messages/share.ts';
import { useActions } from '../actions.ts';
import { useCatalogue } from '../catalogue.ts';
import { ShareSteps } from '../platform/ShareSteps.tsx';
import { Cited } from '../platform/SourceLine.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { useLoaded } from '../ui/use-loaded.ts';

interface Props {
  /** The platform to share it on. */
  entry: DirectoryEntry;
  /** The page to share. */
  page: { url: string; title: string };
  /** Host of the person's own server there. */
  server: string | undefined;
}

/** How to share the page on one platform. */
export function ShareWay({ entry, page, server }: Props) {
  const catalogue = useCatalogue();
  const { open } = useActions();
  const { last, tryCopy } = useCopy();
  const outcome = last?.outcome;
  const load = useCallback(async () => {
    const share = (await catalogue.shares())[entry.id];
    return share && { share, ...sharePage(share, page, server) };
  }, [catalogue, entry, page, server]);
  const loaded = useLoaded(load);
  if (!loaded) return null;
  const { share, text, address } = loaded;
  return (
    <>
      <ShareSteps share={share} />
      <div class="actions">
        <button type="button" class="second" onClick={() => tryCopy(text, 'copied')}>
          <Icon name={outcome === 'copied' ? 'check' : 'copy'} size={16} /> {d('share.copy')}
        </button>
        {address && (
          <button type="button" class="second" onClick={() => open(address)}>
            {d('share.open', { name: entry.name })} <Icon name="open" size={16} />
          </button>
        )}
      </div>
      <p class="notice" role="status">
        {outcome === 'copied' && t('share.copied')}
        {outcome === 'failed' && t('share.notCopied')}
      </p>
      {outcome === 'failed' && <textarea readOnly autocomplete="off" aria-label={d('share.text')} value={text} rows={3} />}
      <Cited fact={share} sources={[share.source]} />
    </>
  );
}
