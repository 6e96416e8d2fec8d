import { dateInWords } from '../../core/catalogue/dates.ts';
import { reachOf } from '../../core/catalogue/reach.ts';
import type { ConnectionLine } from '../../data/catalogue/pieces.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { t } from '../../data/messages/app.ts';
import { language } from '../../data/messages/language.ts';

/** What the pill beside a connection says: how far it carries a post, and whether that is sure. */
export function stateOf(connection: ConnectionLine | SourcedConnection): string {
  const { ended, unsure } = connection;
  if (unsure) return t(`reach.${reachOf(connection)}.unsure`);
  return ended ? t('links.endedOn', { date: dateInWords(ended, language) }) : t(`reach.${reachOf(connection)}`);
}
