import { t } from '../../data/messages/app.ts';

/** What is left of a page after everything was erased in another one: nothing that was on it, and a way to begin anew. */
export function Erased({ begin }: { begin: () => void }) {
  return (
    <main class="erased">
      <h1>{t('erased.title')}</h1>
      <p>{t('erased.text')}</p>
      <button type="button" class="primary" onClick={begin}>
        {t('erased.begin')}
      </button>
    </main>
  );
}
