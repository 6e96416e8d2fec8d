import type { AdviceId } from '../../data/reference/advice.ts';
import type { Compose } from '../../data/schema/schema.ts';
import type { Draft } from '../drafts/draft.ts';
import type { TagWords } from './tag-split.ts';

/** One thing that could be better in a draft. */
export interface Advice {
  id: AdviceId;
  /** What it is about, as it stands in the draft. */
  found: string[];
  /** Ids of the platforms it concerns, where it does not concern all. */
  places?: string[];
  /** The words that `fix` writes, where it writes some. */
  words?: string;
  /** Mends it; all else of the draft stays. Missing where only the person can. */
  fix?: (draft: Draft) => Draft;
}

/** A place the draft goes to. */
export interface Where {
  id: string;
  rules: Pick<Compose, 'links' | 'tags' | 'reads'>;
}

/** One check: what it finds, or undefined where there is nothing to say. */
export type AdviceCheck = (
  draft: Draft,
  places: readonly Where[],
  versions: Readonly<Record<string, string>>,
  tagWords?: TagWords,
) => Omit<Advice, 'id'> | undefined;
