import type { Platform } from '../../data/schema/schema.ts';
import type { Campaign } from '../campaign/campaign.ts';
import { type Draft, nameOf } from '../drafts/draft.ts';
import { isSame } from '../reading/same.ts';
import { type Choices, differingFields, differingNames, differingOwn, mergedKeys, mergeKey, mergeNames, mergeOwn } from './merge.ts';
import { accountsOut } from './merge-accounts.ts';
import { differingById, toKeep } from './merge-by-id.ts';
import type { Saved } from './saved-file.ts';

/** One kind of thing in a file, beside what is here. */
export interface Compared {
  /** How many the file has. */
  all: number;
  /** How many of them would be new here. */
  fresh: number;
  /** What people call those that are here and hold something else; fields as "settings.theme". */
  differ: string[];
}

/** What a file would bring, for a person to see before anything is done. */
export interface Comparison extends Record<keyof Choices, Compared> {
  /** What the person chooses for drafts holds for them too. */
  campaigns: Compared;
  /** Names of platforms that cannot be added here. */
  out: string[];
  /** How many accounts of the group find no room here. */
  accountsOut: number;
}

/** Nothing that is here changes. */
const nothingOver: Choices = { settings: 'mine', group: 'mine', drafts: 'mine', names: 'mine', own: 'mine' };

/** Who they are, and what follows from it. */
const aboutGroup: readonly (typeof mergedKeys)[number][] = ['group', 'answers', 'plan', 'accounts'];

/** Fields that would be filled where nothing is, or added to. */
const filled = (keys: readonly (typeof mergedKeys)[number][], mine: Saved, theirs: Saved): number =>
  keys.reduce((sum, key) => {
    const next = mergeKey(key, mine[key], theirs[key], nothingOver) as Record<string, unknown>;
    return sum + Object.entries(mine[key]).filter(([field, value]) => !isSame(value, next[field])).length;
  }, 0);

/** Drafts or campaigns. */
const compareById = <One extends Draft | Campaign>(
  mine: readonly One[],
  theirs: readonly One[],
  called: (one: One) => string,
): Compared => ({
  all: theirs.length,
  fresh: toKeep(mine, theirs, 'mine', () => '').length,
  differ: differingById(mine, theirs).map(called),
});

/** @param managed the organisation's platforms */
export function compare(mine: Saved, theirs: Saved, managed: readonly Platform[]): Comparison {
  const fields = differingFields(mine, theirs);
  const { own, out } = mergeOwn(mine.own, theirs.own, managed, 'mine');
  const freshGroup = filled(aboutGroup, mine, theirs);
  const freshSettings = filled(
    mergedKeys.filter((key) => !aboutGroup.includes(key)),
    mine,
    theirs,
  );
  return {
    group: { all: freshGroup + fields.group.length, fresh: freshGroup, differ: fields.group },
    settings: { all: freshSettings + fields.settings.length, fresh: freshSettings, differ: fields.settings },
    drafts: compareById(mine.drafts, theirs.drafts, nameOf),
    campaigns: compareById(mine.campaigns, theirs.campaigns, ({ name }) => name.trim()),
    names: {
      all: theirs.names.length,
      fresh: mergeNames(mine.names, theirs.names, 'mine').length - mine.names.length,
      differ: differingNames(mine.names, theirs.names).map(({ key }) => key),
    },
    own: {
      all: theirs.own.length,
      fresh: own.length - mine.own.length,
      differ: differingOwn(mine.own, theirs.own).map(({ name }) => name),
    },
    out: out.map(({ name }) => name),
    accountsOut: accountsOut(mine.accounts, theirs.accounts).length,
  };
}
