import type { Left } from '../../../core/sharing/left-out.ts';
import { c } from '../../../data/messages/compose.ts';
import { languageName } from '../../../data/messages/lists.ts';
import { Icon } from '../../ui/Icon.tsx';

/** What is pasted into a field of its own there. */
const pasted = new Set<Left['id']>(['warning-field', 'title-field', 'warning', 'link', 'tags']);

interface Props {
  /** Where it is to be done. */
  name: string;
  left: readonly Left[];
  copy: (text: string) => void;
  /** Under which heading it stands. */
  under?: 'h2' | 'h3';
}

/** What of the message neither the page nor the copied text has. */
export function LeftOut({ name, left, copy, under = 'h3' }: Props) {
  const Heading = under === 'h2' ? 'h3' : 'h4';
  if (!left.length) return null;
  return (
    <div class="changes">
      <Heading>{c('left.heading', { name })}</Heading>
      <ul>
        {left.map(({ id, what }) => (
          <li key={id}>
            <p>
              {c(`left.${id}`)} <q dir="auto">{id === 'language' ? languageName(what) : what}</q>
            </p>
            {pasted.has(id) && (
              <button type="button" class="plain with-icon" aria-label={c('left.copy', { name: what })} onClick={() => copy(what)}>
                <Icon name="copy" size={16} /> {c('carry.copy')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
