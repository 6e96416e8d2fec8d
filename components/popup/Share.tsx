import { useState } from 'preact/hooks';
import { t } from '../../data/messages/app.ts';
import { useCatalogue } from '../catalogue.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { late } from '../ui/late.ts';

interface Props {
  /** The page to share. */
  page: { url: string; title: string };
  /** Id of the platform that the page is on already. */
  pageIsOn: string | undefined;
}

const ShareWay = late(async () => (await import('./opened.ts')).ShareWay);

/** How to share the tab's page on each other platform, with an honest word for what its share page fills in. */
export function Share({ page, pageIsOn }: Props) {
  const { directory } = useCatalogue();
  const [all, setAll] = useState(false);
  const taking = directory.filter(({ id, fills }) => fills !== 'none' && id !== pageIsOn);
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
