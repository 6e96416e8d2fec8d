import { allOf } from '../../data/messages/lists.ts';
import { w } from '../../data/messages/saved.ts';

/** How many things are kept. */
export interface KeptCounts {
  drafts: number;
  campaigns: number;
  names: number;
  own: number;
}

/** "3 drafts, 12 names and all choices". */
export const keptInWords = ({ drafts, campaigns, names, own }: KeptCounts): string =>
  allOf([
    ...(drafts ? [w('saved.count.drafts', { count: drafts })] : []),
    ...(campaigns ? [w('saved.count.campaigns', { count: campaigns })] : []),
    ...(names ? [w('saved.count.names', { count: names })] : []),
    ...(own ? [w('saved.count.own', { count: own })] : []),
    w('saved.count.choices'),
  ]);
