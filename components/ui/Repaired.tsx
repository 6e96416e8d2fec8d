import { allOf } from '../../data/messages/lists.ts';
import { isText, p } from '../../data/messages/repairs.ts';

type Plain = Exclude<Parameters<typeof p>[0], 'repair.text'> & `repair.${string}`;

/** What a field is called. One without a name here was noted by another version of Sidekick. */
const named = (field: string): string =>
  p(isText(`repair.${field}`) && field.includes('.') ? (`repair.${field}` as Plain) : 'repair.other');

/** Says what had to be reset. */
export function Repaired({ fields, seen }: { fields: readonly string[]; seen: () => void }) {
  const names = [...new Set(fields.map(named))];
  return (
    <div class="banner" role="status">
      <b>{p('repair.title')}</b>
      <p>{p('repair.text', { count: names.length, fields: allOf(names) })}</p>
      <button type="button" class="plain" onClick={seen}>
        {p('repair.seen')}
      </button>
    </div>
  );
}
