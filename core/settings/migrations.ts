import { type Renamed, renamedPlatforms } from '../../data/catalogue/renamed.generated.ts';
import { readDraft } from '../drafts/draft-reader.ts';
import { pendingPlaces, withOpened } from '../drafts/pending.ts';
import { isPlain } from '../reading/reader.ts';
import { stampOf } from './ids-stamp.ts';
import { underNewIds } from './renamed.ts';
import { storedVersion } from './stored.ts';

/** All that storage.local holds, or what was kept under one key. */
type Kept = Record<string, unknown>;

/**
 * Version 2. "As the computer" is a choice, and no longer what stands where nothing was chosen: organisations may preset it.
 * What the popup offers is read from the drafts: their texts are not kept a second time, only which were opened where.
 */
function toVersion2({ waiting: _, ...kept }: Kept): Kept {
  let opened = {};
  for (const [key, draft] of Object.entries(kept)) {
    if (!key.startsWith('draft.')) continue;
    const id = key.slice('draft.'.length);
    const found = readDraft(id, draft);
    if (found) opened = withOpened(opened, id, pendingPlaces(found.draft));
  }
  const { settings } = kept;
  const { theme, ...others } = isPlain(settings) ? settings : {};
  return {
    ...kept,
    ...(isPlain(settings) && theme === 'auto' ? { settings: others } : {}),
    ...(Object.keys(opened).length ? { opened } : {}),
  };
}

/** By the version that each leads to. */
const steps: Record<number, (kept: Kept) => Kept> = { 2: toVersion2 };

/**
 * What an older version of the extension has kept, as this one keeps it. Never throws; what cannot be read stays as it is.
 * @param all everything; without a version it is the first
 * @param renamed platforms that have another id now: every time anew, for nothing is kept twice under both
 */
export function migrated(all: Kept, renamed: readonly Renamed[] = renamedPlatforms): Kept {
  let kept = all;
  const from = Number.isInteger(all.version) && Number(all.version) > 0 ? Number(all.version) : 1;
  for (let version = from + 1; version <= storedVersion; version++) {
    kept = steps[version]?.(kept) ?? kept;
  }
  const { ids: _, ...others } = underNewIds(kept, renamed);
  const ids = stampOf(renamed);
  return { ...others, version: storedVersion, ...(ids ? { ids } : {}) };
}
