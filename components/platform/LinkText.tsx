import { dateInWords } from '../../core/catalogue/dates.ts';
import type { SourcedLink } from '../../data/catalogue/sourced-link.ts';
import { language, t } from '../../data/messages/app.ts';
import type { Link } from '../../data/schema/schema.ts';
import { useActions } from '../actions.ts';
import { Icon } from '../ui/Icon.tsx';
import { Cited } from './Fact.tsx';

/** What the pill beside a link says. */
export function stateOf({ state, ended, unsure }: Pick<Link, 'state' | 'ended'> & { unsure?: true | undefined }): string {
  if (unsure) return t(`links.${state}.unsure`);
  if (state === 'works') return t('links.works');
  if (state === 'limited') return t('links.limited');
  return ended ? t('links.endedOn', { date: dateInWords(ended, language) }) : t('links.over');
}

/** The steps of a link, or the way round, and where that was read. */
export function LinkText({ link }: { link: SourcedLink }) {
  const { open } = useActions();
  const { steps, instead, settings, sources } = link;
  return (
    <>
      {steps.length > 0 && (
        <ol class="steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {instead && (
        <p>
          <b>{t('links.instead')}:</b> {instead}
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
