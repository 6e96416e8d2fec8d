import { dateInWords } from '../../core/catalogue/dates.ts';
import { t } from '../../data/messages/app.ts';
import { language } from '../../data/messages/language.ts';
import type { Connection } from '../../data/schema/schema.ts';

/** What the pill beside a connection says. */
export function stateOf({ state, ended, unsure }: Pick<Connection, 'state' | 'ended'> & { unsure?: true | undefined }): string {
  if (unsure) return t(`links.${state}.unsure`);
  if (state === 'works') return t('links.works');
  if (state === 'limited') return t('links.limited');
  return ended ? t('links.endedOn', { date: dateInWords(ended, language) }) : t('links.over');
}
