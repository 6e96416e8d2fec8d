import type { SourcedLink } from '../../data/catalogue/sourced-link.ts';
import { t } from '../../data/messages/app.ts';
import { useActions } from '../actions.ts';
import { Icon } from '../ui/Icon.tsx';
import { Cited } from './SourceLine.tsx';
import { Words } from './Words.tsx';

/** The steps of a link, or the way round, and where that was read. */
export function LinkText({ link }: { link: SourcedLink }) {
  const { open } = useActions();
  const { steps, instead, settings, sources } = link;
  return (
    <>
      {steps.length > 0 && (
        <ol class="steps">
          {steps.map((step) => (
            <li key={step}>
              <Words of={step} />
            </li>
          ))}
        </ol>
      )}
      {instead && (
        <p>
          <b>{t('links.instead')}</b> <Words of={instead} />
        </p>
      )}
      {settings && (
        <button type="button" class="second" onClick={() => open(settings)}>
          {t('links.settings')} <Icon name="open" size={16} />
        </button>
      )}
      <Cited fact={link} sources={sources} />
    </>
  );
}
