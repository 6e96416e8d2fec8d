import { isText, t } from '../../data/messages/app.ts';
import { allOf } from '../../data/messages/lists.ts';

type Plain = Exclude<Parameters<typeof t>[0], 'repair.text'> & `repair.${string}`;

/** What a field is called. One without a name here was noted by another version of Sidekick. */
const named = (field: string): string =>
  t(isText(`repair.${field}`) && field.includes('.') ? (`repair.${field}` as Plain) : 'repair.other');

/** Says what had to be reset, and whether saving works. Nothing where all is well. */
export function Notices({ repaired, failed, seen }: { repaired: readonly string[]; failed: boolean; seen: () => void }) {
  const names = [...new Set(repaired.map(named))];
  return (
    <>
      {names.length > 0 && (
        <div class="banner" role="status">
          <b>{t('repair.title')}</b>
          <p>{t('repair.text', { count: names.length, fields: allOf(names) })}</p>
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
