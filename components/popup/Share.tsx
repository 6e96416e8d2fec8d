import { useCallback, useState } from 'preact/hooks';
import type { DirectoryEntry } from '../../data/catalogue/directory.generated.ts';
import { t } from '../../data/messages/app.ts';
import { useActions } from '../actions.ts';
import { useCatalogue } from '../catalogue.ts';
import { Cited } from '../platform/Fact.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { useLoaded } from '../ui/use-loaded.ts';

interface Props {
  /** The page to share. */
  page: { url: string; title: string };
  /** Id of the platform that the page is on already. */
  but: string | undefined;
}

/** How to share the page on one platform. What cleans its address is loaded when it is first asked for. */
function ShareWay({ entry, page }: { entry: DirectoryEntry } & Omit<Props, 'but'>) {
  const catalogue = useCatalogue();
  const { open } = useActions();
  const { last, tryCopy } = useCopy();
  const outcome = last?.outcome;
  const load = useCallback(async () => {
    const [shares, { sharePage }] = await Promise.all([catalogue.shares(), import('../../core/sharing/share-page.ts')]);
    const share = shares[entry.id];
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
        <button type="button" class="second" onClick={() => tryCopy(text, 'copied')}>
          <Icon name={outcome === 'copied' ? 'check' : 'copy'} size={16} /> {t('share.copy')}
        </button>
        {address && (
          <button type="button" class="second" onClick={() => open(address)}>
            {t('share.open', { name: entry.name })} <Icon name="open" size={16} />
          </button>
        )}
      </div>
      <p class="notice" role="status">
        {outcome === 'copied' && t('share.copied')}
        {outcome === 'failed' && t('share.notCopied')}
      </p>
      {outcome === 'failed' && <textarea readOnly autocomplete="off" aria-label={t('share.text')} value={text} rows={3} />}
      <Cited fact={share} sources={[share.source]} />
    </>
  );
}

/** Ways to carry the page in front to each other platform, with an honest word for what each one fills in. */
export function Share({ page, but }: Props) {
  const { directory } = useCatalogue();
  const [all, setAll] = useState(false);
  const taking = directory.filter(({ id, fills }) => fills !== 'none' && id !== but);
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
          <li key={entry.id}>
            <Disclosure
              class="row"
              summary={
                <>
                  <Icon shapes={entry.icon} />
                  <span>{entry.name}</span>
                  <span class="state">{t(`share.${entry.fills}`)}</span>
                </>
              }
            >
              {() => <ShareWay entry={entry} page={page} />}
            </Disclosure>
          </li>
        ))}
      </ul>
      <p class="hint">{t('share.never')}</p>
    </section>
  );
}
