import { useCallback, useRef } from 'preact/hooks';
import type { Draft } from '../../../core/drafts/draft.ts';
import { isWebAddress } from '../../../core/text/clean-links.ts';
import { c } from '../../../data/messages/compose.ts';
import { useCatalogue } from '../../catalogue.ts';
import { Field } from '../../ui/Field.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';

interface Props {
  draft: Pick<Draft, 'action' | 'link' | 'language'>;
  change: (changes: Partial<Draft>) => void;
}

/** What people should do. For the link to a petition, an appeal or an event the words are ready; they are never written over others. */
export function ActionField({ draft: { action, link, language }, change }: Props) {
  const catalogue = useCatalogue();
  const field = useRef<HTMLInputElement>(null);
  const load = useCallback(async () => {
    const page =
      isWebAddress(link) && (await import('../../../core/detection/locate.ts').then(({ locate }) => locate(catalogue, link)))?.page;
    return page === 'petition' || page === 'donation' || page === 'event' ? page : undefined;
  }, [catalogue, link]);
  const page = useLoaded(load);
  const ask = page && !action.trim() && c(`ask.${page}`);
  return (
    <div>
      <Field label={c('write.action')}>
        {(tied) => (
          <input
            {...tied}
            ref={field}
            dir="auto"
            {...(language ? { lang: language } : {})}
            value={action}
            placeholder={c('write.actionExample')}
            onInput={(event) => change({ action: event.currentTarget.value })}
          />
        )}
      </Field>
      {ask && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            change({ action: ask });
            field.current?.focus();
          }}
        >
          {c('write.ask', { ask })}
        </button>
      )}
    </div>
  );
}
