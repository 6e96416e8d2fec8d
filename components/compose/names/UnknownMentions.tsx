import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { allOf } from '../../../data/messages/lists.ts';
import { Icon } from '../../ui/Icon.tsx';

interface Props {
  versions: readonly Version[];
  /** Puts somebody into the name book. */
  addName: (key: string) => void;
}

/** Who is mentioned in the message and not in the name book. Said once, because it holds for every target. */
export function UnknownMentions({ versions, addName }: Props) {
  const keys = [...new Set(versions.flatMap(({ changes }) => changes.flatMap(({ id, what }) => (id === 'strangers' ? what : []))))];
  if (!keys.length) return null;
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
}
