import type { Category, Purpose } from '../schema/vocabulary.ts';

export const basicGroups = ['start', 'uses', 'places'] as const;
type BasicGroup = (typeof basicGroups)[number];

/** One thing to know before choosing a platform. */
export interface Basic {
  id: string;
  group: BasicGroup;
  title: string;
  /** One paragraph each. */
  text: string[];
  /** Tips for this purpose say how. */
  purpose?: Purpose;
  /** Guides of this kind of platform say where. */
  category?: Category;
  /** Keys of data/reference/basic-sources.ts, the first being the main one. */
  sources: string[];
}
