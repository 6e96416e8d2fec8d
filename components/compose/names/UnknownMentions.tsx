import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { allOf } from '../../../data/messages/lists.ts';
import { Icon } from '../../ui/Icon.tsx';
import { memo } from '../../ui/memo.tsx';

interface Props {
  versions: readonly Version[];
  /** Puts somebody into the name book. */
  addName: (key: string) => void;
}

/** Who is mentioned in the message and not in the name book. Said once, because it holds for every target. */
export function UnknownMentions({ versions, addName }: Props) {
  const keys = new Set(versions.flatMap(({ changes }) => changes.flatMap(({ id, what }) => (id === 'strangers' ? what : []))));
  return keys.size > 0 ? <Strangers keys={[...keys].join(' ')} addName={addName} /> : null;
}

/** @param keys with a space between: a key has none */
const Strangers = memo(function Strangers({ keys: joined, addName }: { keys: string } & Pick<Props, 'addName'>) {
  const keys = joined.split(' ');
  return (
    <div class="banner">
      <p>{c('change.strangers', { what: allOf(keys) })}</p>
      <div class="actions small">
        {keys.map((key) => (
          <button key={key} type="button" class="plain with-icon" onClick={() => addName(key)}>
            <Icon name="add" size={16} /> {c('change.addName', { key })}
          </button>
        ))}
      </div>
    </div>
  );
});
