import { useState } from 'preact/hooks';
import type { Picture } from '../../../core/drafts/draft.ts';
import { c } from '../../../data/messages/compose.ts';
import { Icon } from '../../ui/Icon.tsx';

/** Pictures are added there by hand: their descriptions can be copied here. */
export function Descriptions({ pictures, copy }: { pictures: readonly Picture[]; copy: (text: string) => Promise<void> }) {
  const [said, setSaid] = useState('');
  return (
    <div>
      <p class="hint">{c('pictures.carry')}</p>
      <div class="actions small">
        {pictures
          .filter(({ alt }) => alt.trim())
          .map(({ id, name, alt }) => (
            <button
              key={id}
              type="button"
              class="plain with-icon"
              onClick={() =>
                copy(alt.trim()).then(
                  () => setSaid(c('carry.copiedOnly')),
                  () => setSaid(c('carry.notCopied')),
                )
              }
            >
              <Icon name="copy" size={16} /> {c('pictures.copyAlt', { name })}
            </button>
          ))}
      </div>
      <p class="notice" role="status">
        {said}
      </p>
    </div>
  );
}
