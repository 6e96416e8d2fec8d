import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { t } from '../../data/messages/app.ts';
import { useActions } from '../actions.ts';
import { Icon } from '../ui/Icon.tsx';
import { Cited } from './SourceLine.tsx';
import { Steps } from './Steps.tsx';
import { Words } from './Words.tsx';

/** The steps of a connection, or the way round, and where that was read. */
export function ConnectionDetails({ connection }: { connection: SourcedConnection }) {
  const { open } = useActions();
  const { steps, instead, settings, sources } = connection;
  return (
    <>
      <Steps of={steps} />
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
      <Cited fact={connection} sources={sources} />
    </>
  );
}
