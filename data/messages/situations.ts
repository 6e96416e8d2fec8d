import { type SituationId, situationIds } from '../reference/situations.ts';
import { situations } from './en/situations.ts';
import { messagesOf } from './language.ts';

const say = messagesOf('situations', situations);

/** What a situation is called, in the language on show. */
export const situationTitle = (id: SituationId): string => say(`${id}.title`);

/** A situation as a search finds it. */
export interface SituationEntry {
  id: SituationId;
  title: string;
  /** Everyday words for it that are shown nowhere. */
  words: string;
}

/** Every situation with what a search looks at, in the language on show. "help.html#<id>" opens it. */
export const situationEntries = (): SituationEntry[] =>
  situationIds.map((id) => ({ id, title: say(`${id}.title`), words: say(`${id}.words`) }));
