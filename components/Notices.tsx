import { language, t } from '../data/messages/app.ts';

type Field = Parameters<typeof t>[0] &
  `repair.${'settings' | 'tips' | 'seen' | 'sites' | 'own' | 'compose' | 'drafts' | 'names'}.${string}`;

/** Says what had to be reset, and whether saving works. Nothing where all is well. */
export function Notices({ repaired, failed, seen }: { repaired: readonly string[]; failed: boolean; seen: () => void }) {
  const names = repaired.map((field) => t(`repair.${field}` as Field));
  return (
    <>
      {names.length > 0 && (
        <div class="banner" role="status">
          <b>{t('repair.title')}</b>
          <p>{t('repair.text', { count: names.length, fields: new Intl.ListFormat(language).format(names) })}</p>
          <button type="button" class="plain" onClick={seen}>
            {t('repair.seen')}
          </button>
        </div>
      )}
      {failed && (
        <p class="banner" role="alert">
          {t('storage.unsaved')}
        </p>
      )}
    </>
  );
}
