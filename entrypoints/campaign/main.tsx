import { deleteCampaign, saveCampaign, saveCampaignAtOnce, startCampaigns, watchCampaigns } from '../../browser/campaigns.ts';
import { copyText } from '../../browser/clipboard.ts';
import { download } from '../../browser/download.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { followLanguage } from '../../browser/own-entries.ts';
import { loadStoredData } from '../../browser/page-data.ts';
import { getPicture, picturesSize, putPicture } from '../../browser/picture-store.ts';
import { changeStored, watchStored } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { CampaignPage } from '../../components/campaign/CampaignPage.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { startPage } from '../../components/ui/start-page.ts';
import { loadWritingFacts } from '../../core/versions/targets.ts';

const actions = {
  open: openTab,
  copy: copyText,
  change: changeStored,
  watch: watchStored,
  campaigns: { save: saveCampaign, saveAtOnce: saveCampaignAtOnce, remove: deleteCampaign, watch: watchCampaigns },
  pictures: { put: putPicture, get: getPicture, size: picturesSize },
  download,
};

startPage({
  title: 'campaign',
  hold: holdUntilErased,
  ended: endErased,
  load: async () => {
    const [campaigns, data] = await Promise.all([startCampaigns(location.hash), loadStoredData()]);
    return { ...data, campaigns, writing: await loadWritingFacts(data.catalogue) };
  },
  look: (data) => <CampaignPage {...data} actions={actions} />,
  follow: ({ stored }, changed) =>
    followLanguage(stored.settings.language, async (catalogue) => changed({ catalogue, writing: await loadWritingFacts(catalogue) })),
});
