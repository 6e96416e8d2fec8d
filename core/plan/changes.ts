import type { Suited } from '../places/suit.ts';
import { isSame } from '../reading/same.ts';
import type { Week } from './week.ts';

/** What came out of the answers, as far as a change of one is told. */
export interface Outcome {
  /** Ids of the places and the messenger. */
  ids: readonly string[];
  /** Planned in the week. */
  minutes: number;
  /** What comes on which day. */
  days: readonly string[];
}

/** What another answer has changed. */
export interface Changes {
  /** Ids that are new. */
  came: string[];
  /** Ids that are not there any more. */
  went: string[];
  /** Planned minutes before, where they are others now. */
  minutesBefore: number | undefined;
  /** The same things come on other days. */
  hasMoved: boolean;
}

/** What is told of an outcome. */
export const outcomeOf = ({ places, messenger }: Suited, { minutes, items }: Week): Outcome => ({
  ids: [...places.map(({ id }) => id), ...(messenger?.id ? [messenger.id] : [])],
  minutes,
  days: items.map(({ id, day }) => `${day} ${id}`),
});

/** What is different in one outcome from the one before; undefined where nothing is. */
export function changesOf(before: Outcome, after: Outcome): Changes | undefined {
  const came = after.ids.filter((id) => !before.ids.includes(id));
  const went = before.ids.filter((id) => !after.ids.includes(id));
  const minutesBefore = before.minutes === after.minutes ? undefined : before.minutes;
  const isOther = came.length > 0 || went.length > 0 || minutesBefore !== undefined;
  const hasMoved = !isOther && !isSame(before.days, after.days);
  return isOther || hasMoved ? { came, went, minutesBefore, hasMoved } : undefined;
}
