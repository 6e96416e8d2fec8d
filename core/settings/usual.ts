import type { Draft } from '../drafts/draft.ts';
import { readTags } from '../text/hashtags.ts';
import type { Stored } from './stored.ts';

/** What a new draft has of the group before anybody writes: its hashtags and language, and its places where it has named them. */
export const usualOf = ({ places, tags, language }: Stored['group']): Partial<Draft> => ({
  tags: readTags(tags),
  language,
  ...(places.length ? { places: [...places] } : {}),
});
