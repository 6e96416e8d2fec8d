import { type Campaign, type Edits, isEmptyCampaign } from '../core/campaign/campaign.ts';
import { readCampaign } from '../core/campaign/campaign-reader.ts';
import { ownZone } from '../core/campaign/zones.ts';
import { area } from './area.ts';
import { collection } from './collection.ts';
import { isErased } from './epoch.ts';
import { stamp } from './migrate.ts';
import { getPicture, sweepPictures } from './picture-store.ts';
import { forgetOriginals } from './storage.ts';

const prefix = 'campaign.';

const campaigns = collection<Campaign>(prefix, {
  read(raw, id) {
    const found = readCampaign(id, raw, ownZone());
    const isWhole = raw === undefined || (found !== undefined && found.wrong === undefined);
    return { value: found?.campaign, lost: isWhole ? [] : ['campaigns.some'] };
  },
});

/**
 * All campaigns, the one changed last first. Those in which nothing was ever written go, but for one.
 * @param open id of the one on screen
 * @throws where the browser cannot read
 */
export async function loadCampaigns(open = ''): Promise<Campaign[]> {
  const all = [...(await campaigns.loadAll()).values()];
  const isLeft = (one: Campaign) => one.id !== open && isEmptyCampaign(one);
  for (const { id } of all.filter(isLeft)) await campaigns.change(id, (kept) => (kept && isEmptyCampaign(kept) ? undefined : kept));
  return all.filter((one) => !isLeft(one)).sort((a, b) => b.changed - a.changed);
}

/**
 * Keeps changes of one campaign, on the basis of what is kept now: two windows do not undo each other's fields. One that was deleted
 * is there again.
 * @param base the campaign as the window knows it, for the first time it is kept
 * @throws where the browser cannot save
 */
export async function saveCampaign(base: Campaign, edits: Edits = {}): Promise<Campaign> {
  const next = await campaigns.change(base.id, (kept = base) => ({ ...kept, ...edits, changed: Math.max(Date.now(), kept.changed + 1) }));
  return next ?? base;
}

/** Keeps a campaign at once, over what is kept: for a page that is closing. Nothing where everything was erased since. */
export function saveCampaignAtOnce(campaign: Campaign): void {
  if (!isErased()) void area.set({ [prefix + campaign.id]: campaign, ...stamp }).catch(() => undefined);
}

/** Removes a campaign; its pictures stay until the page closes, so that it can be brought back. @throws where the browser cannot */
export async function deleteCampaign({ id, pictures }: Campaign): Promise<void> {
  // Reading holds them: other pages of ours sweep what nothing names.
  for (const picture of pictures) await getPicture(picture.id).catch(() => undefined);
  await campaigns.remove(id);
  await forgetOriginals((key) => key === prefix + id).catch(() => undefined);
}

/** Tells of every change, in this window and others; no campaign where it was deleted. @returns the function that ends it */
export const watchCampaigns = (changed: (id: string, campaign: Campaign | undefined) => void): (() => void) => campaigns.watch(changed);

/** Keeps a whole campaign in the place of one with its id. @returns the way back, unless it was changed since. @throws where the browser cannot save */
export async function putCampaign(campaign: Campaign): Promise<() => Promise<void>> {
  let before: Campaign | undefined;
  const put = await campaigns.change(campaign.id, (kept) => {
    before = kept;
    return { ...campaign, changed: kept ? Math.max(campaign.changed, kept.changed + 1) : campaign.changed };
  });
  return async () => {
    await campaigns.change(campaign.id, (kept) => (kept?.changed === put?.changed ? before : kept));
  };
}

/** When pictures that nothing names any more are looked for, in ms after the start. */
const sweepAfter = 2000;

/** What the page starts with. Never throws: who cannot read can still begin anew. @param hash of the page's address */
export async function startCampaigns(hash: string): Promise<Campaign[]> {
  setTimeout(() => sweepPictures().catch(() => undefined), sweepAfter);
  return loadCampaigns(hash.slice(1).split('/')[0]).catch(() => []);
}
