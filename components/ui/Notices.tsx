import { t } from '../../data/messages/app.ts';
import { late } from './late.ts';

// Rare: no page carries its words at every start.
const Repaired = late(async () => (await import('./Repaired.tsx')).Repaired);

/** Says what had to be reset, and whether saving works. Nothing where all is well. */
export function Notices({ repaired, failed, seen }: { repaired: readonly string[]; failed: boolean; seen: () => void }) {
  return (
    <>
      {repaired.length > 0 && <Repaired fields={repaired} seen={seen} />}
      {failed && (
        <p class="banner" role="alert">
          {t('storage.unsaved')}
        </p>
      )}
    </>
  );
}
