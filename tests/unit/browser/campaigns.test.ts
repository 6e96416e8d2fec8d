import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyCampaign } from '../../../core/campaign/campaign.ts';
import { waterCampaign } from '../../fixtures/campaign.ts';
import type { fakeStorage } from '../../fixtures/storage.ts';

vi.mock('../../../browser/api.ts', async () => ({ browser: (await import('../../fixtures/storage.ts')).fakeStorage() }));
const held = vi.hoisted(() => [] as string[]);
vi.mock('../../../browser/picture-store.ts', () => ({
  getPicture: async (id: string) => void held.push(id),
  sweepPictures: async () => undefined,
}));
const { local } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
const { deleteCampaign, loadCampaigns, putCampaign, saveCampaign, saveCampaignAtOnce, startCampaigns, watchCampaigns } = await import(
  '../../../browser/campaigns.ts'
);
const { loadStored } = await import('../../../browser/storage.ts');

const empty = emptyCampaign('empty', 'Africa/Lagos', 3);

beforeEach(() => {
  local.hold({ 'campaign.water': waterCampaign });
  held.length = 0;
});

describe('campaigns', () => {
  it('are kept field by field: two windows do not undo each other', async () => {
    await Promise.all([saveCampaign(waterCampaign, { name: 'One' }), saveCampaign({ ...waterCampaign, name: 'Old' }, { why: 'Two' })]);
    expect(await loadCampaigns()).toMatchObject([{ name: 'One', why: 'Two', ask: waterCampaign.ask }]);
  });

  it('are there again where one was deleted in another window', async () => {
    await deleteCampaign(waterCampaign);
    expect(await loadCampaigns()).toEqual([]);
    // Their pictures stay as long as the page does.
    expect(held).toEqual(['well']);
    await saveCampaign(waterCampaign, { name: 'Back' });
    expect(await loadCampaigns()).toMatchObject([{ name: 'Back', facts: waterCampaign.facts }]);
  });

  it('come the newest first, and without those in which nothing is written, but for the one on screen', async () => {
    local.hold({ 'campaign.water': waterCampaign, 'campaign.new': { ...waterCampaign, changed: 9 }, 'campaign.empty': empty });
    expect((await startCampaigns('#empty/name')).map(({ id }) => id)).toEqual(['new', 'empty', 'water']);
    expect((await loadCampaigns()).map(({ id }) => id)).toEqual(['new', 'water']);
    expect(local.all()).not.toHaveProperty(['campaign.empty']);
  });

  it('are mended where they cannot be read, which is said, and what was there is kept', async () => {
    const broken = { ...waterCampaign, zone: 'Nowhere/Land', facts: [waterCampaign.facts[0], 5] };
    local.hold({ 'campaign.water': broken });
    expect(await loadCampaigns()).toMatchObject([{ name: waterCampaign.name, facts: waterCampaign.facts }]);
    expect((await loadStored()).repair.fields).toEqual(['campaigns.some']);
    expect(local.all().unreadable).toBeTruthy();
    await deleteCampaign(waterCampaign);
    expect(local.all()).not.toHaveProperty('unreadable');
  });

  it('are kept at once by a page that closes', () => {
    saveCampaignAtOnce({ ...waterCampaign, name: 'Last words' });
    return vi.waitFor(() => expect(local.all()['campaign.water']).toMatchObject({ name: 'Last words' }));
  });

  it('tell of changes', async () => {
    const seen = vi.fn();
    const end = watchCampaigns(seen);
    await saveCampaign(waterCampaign, { name: 'New' });
    expect(seen).toHaveBeenLastCalledWith('water', expect.objectContaining({ name: 'New' }));
    await deleteCampaign(waterCampaign);
    expect(seen).toHaveBeenLastCalledWith('water', undefined);
    end();
    seen.mockClear();
    await saveCampaign(waterCampaign);
    expect(seen).not.toHaveBeenCalled();
  });

  it('of a file can be taken back, unless they were changed since', async () => {
    const back = await putCampaign({ ...waterCampaign, name: 'File' });
    await back();
    expect(await loadCampaigns()).toMatchObject([{ name: waterCampaign.name }]);
    const again = await putCampaign({ ...waterCampaign, name: 'File' });
    await saveCampaign(waterCampaign, { why: 'Changed since' });
    await again();
    expect(await loadCampaigns()).toMatchObject([{ name: 'File', why: 'Changed since' }]);
  });

  it('are none where the browser cannot read, and saving says so', async () => {
    local.failing.get = true;
    expect(await startCampaigns('')).toEqual([]);
    await expect(saveCampaign(waterCampaign)).rejects.toThrow();
  });
});
