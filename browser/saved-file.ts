import type { Comparison } from '../core/saved-file/compare.ts';
import type { Choices } from '../core/saved-file/merge.ts';
import { type Saved, type SavedFault, type SavedKey, savedKeys, savedText } from '../core/saved-file/saved-file.ts';
import { localDay } from '../core/settings/chip-tip.ts';
import { readStored, storedKeys } from '../core/settings/stored.ts';
import { changeAccounts, loadAccounts } from './accounts.ts';
import { area } from './area.ts';
import { loadCampaigns, putCampaign } from './campaigns.ts';
import { download } from './download.ts';
import { changeBook, loadBook, loadDrafts, putDraft } from './drafts.ts';
import { changeKit, loadKit } from './kit.ts';
import { migrateOnce } from './migrate.ts';
import { changeOwn, loadOwn } from './own-entries.ts';
import { changeStored } from './storage.ts';

/** All that the person has made, without what the organisation has preset. @throws where the browser cannot read */
async function gather(): Promise<Saved> {
  await migrateOnce();
  const { stored } = readStored(await area.get([...storedKeys]));
  const [kit, accounts, { drafts }, campaigns, names, { added }] = await Promise.all([
    loadKit(),
    loadAccounts(),
    loadDrafts(),
    loadCampaigns(),
    loadBook(),
    loadOwn(),
  ]);
  const { settings, group, answers, plan, tips, compose } = stored;
  return { settings, group, answers, plan, tips, compose, kit, accounts, drafts, campaigns, names, own: added };
}

/** Saves all of it as a file of the person's downloads. @returns how much is in it. @throws where the browser cannot read */
export async function saveToFile(): Promise<Kept> {
  const saved = await gather();
  const day = localDay(new Date());
  download(`cso-sidekick-${day}.json`, 'application/json', savedText(saved, day));
  return counted(saved);
}

/** How many things are kept. */
export interface Kept {
  drafts: number;
  campaigns: number;
  names: number;
  own: number;
}

const counted = ({ drafts, campaigns, names, own }: Saved): Kept => ({
  drafts: drafts.length,
  campaigns: campaigns.length,
  names: names.length,
  own: own.length,
});

/** The same of what is kept now. Undefined where the browser cannot tell. */
export const countKept = (): Promise<Kept | undefined> => gather().then(counted, () => undefined);

/** A file that can be loaded, with what that would do; or what is wrong with it. */
export type Looked = { saved: Saved; day: string; comparison: Comparison } | { fault: SavedFault };

/** Looks into a file and changes nothing. @throws where the browser cannot read what is kept */
export async function lookIntoFile(file: Blob): Promise<Looked> {
  // The schema library is large, and few people ever choose a file.
  const [{ readSavedFile }, { compare }] = await Promise.all([
    import('../core/saved-file/read.ts'),
    import('../core/saved-file/compare.ts'),
  ]);
  const reading = await readSavedFile(file);
  if ('fault' in reading) return reading;
  const [mine, { managed }] = await Promise.all([gather(), loadOwn()]);
  return { ...reading, comparison: compare(mine, reading.saved, managed) };
}

/** Takes back what a loading has changed, and nothing that was changed since. @throws where the browser cannot save */
export type TakeBack = () => Promise<void>;

/** One value of fields. @param change changes it where it is kept */
async function loadFields<T extends object>(change: (edit: (kept: T) => T) => Promise<unknown>, merge: (kept: T) => T): Promise<TakeBack> {
  const { takenBack } = await import('../core/saved-file/merge.ts');
  const entries = (value: T): [string, unknown][] => Object.entries(value);
  let made: { before: [string, unknown][]; after: [string, unknown][] } | undefined;
  await change((kept) => {
    const next = merge(kept);
    made = { before: entries(kept), after: entries(next) };
    return next;
  });
  return async () => {
    const done = made;
    if (done) await change((kept) => Object.fromEntries(takenBack(entries(kept), done, ([field]) => field)) as T);
  };
}

const loadKey = <Key extends SavedKey>(key: Key, merge: (kept: Saved[Key]) => Saved[Key]): Promise<TakeBack> =>
  loadFields<Saved[Key]>((edit) => changeStored(key, (kept) => edit(kept as Saved[Key]) as typeof kept), merge);

/** Each part of it, in an order in which a full disk is met first: drafts are large. */
async function* load(saved: Saved, choices: Choices): AsyncGenerator<TakeBack> {
  const [merge, { toKeep }] = await Promise.all([import('../core/saved-file/merge.ts'), import('../core/saved-file/merge-by-id.ts')]);
  const newId = () => crypto.randomUUID();
  const { drafts } = await loadDrafts();
  for (const draft of toKeep(drafts, saved.drafts, choices.drafts, newId)) yield putDraft(draft);
  const campaigns = await loadCampaigns();
  for (const campaign of toKeep(campaigns, saved.campaigns, choices.drafts, newId)) yield putCampaign(campaign);
  let book = { before: [...saved.names], after: [...saved.names] };
  await changeBook((kept) => {
    book = { before: [...kept], after: merge.mergeNames(kept, saved.names, choices.names) };
    return book.after;
  });
  yield async () => void (await changeBook((kept) => merge.takenBack(kept, book, ({ key }) => key)));
  if (saved.own.length) {
    const { managed } = await loadOwn();
    let own = { before: [...saved.own], after: [...saved.own] };
    await changeOwn((kept) => {
      own = { before: kept, after: merge.mergeOwn(kept, saved.own, managed, choices.own).own };
      return own.after;
    });
    yield async () => void (await changeOwn((kept) => merge.takenBack(kept, own, ({ id }) => id)));
  }
  yield loadFields(changeAccounts, (kept) => merge.mergeKey('accounts', kept, saved.accounts, choices));
  yield loadFields(changeKit, (kept) => merge.mergeKey('kit', kept, saved.kit, choices));
  for (const key of savedKeys) yield loadKey(key, (kept) => merge.mergeKey(key, kept, saved[key], choices));
}

/**
 * Loads what a file holds, on the basis of what is kept now. All of it, or nothing.
 * @returns the way back
 * @throws where the browser cannot save; what was loaded until then is taken back
 */
export async function loadFromFile(saved: Saved, choices: Choices): Promise<TakeBack> {
  const done: TakeBack[] = [];
  const takeBack = async () => {
    for (const one of done.reverse()) await one();
  };
  try {
    for await (const one of load(saved, choices)) done.push(one);
  } catch (error) {
    await takeBack();
    throw error;
  }
  return takeBack;
}
