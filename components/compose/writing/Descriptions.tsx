import type { Picture } from '../../../core/drafts/draft.ts';
import { c } from '../../../data/messages/compose.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useCopy } from '../../ui/use-copy.ts';

/** Pictures are added there by hand: their descriptions can be copied here. */
export function Descriptions({ pictures }: { pictures: readonly Picture[] }) {
  const { last, tryCopy } = useCopy();
  return (
    <div class="version">
      <p class="hint">{c('pictures.carry')}</p>
      <div class="actions small">
        {pictures
          .filter(({ alt }) => alt.trim())
          .map(({ id, name, alt }) => (
            <button key={id} type="button" class="plain with-icon" onClick={() => tryCopy(alt.trim(), 'copied')}>
              <Icon name="copy" size={16} /> {c('pictures.copyAlt', { name })}
            </button>
          ))}
      </div>
      <p class="notice" role="status">
        {last &&
          pictures.some(({ alt }) => alt.trim() === last.text) &&
          c(last.outcome === 'copied' ? 'carry.copiedOnly' : 'carry.notCopied')}
      </p>
    </div>
  );
}
