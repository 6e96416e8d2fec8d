import { changeAccounts, loadAccounts, watchAccounts } from '../../browser/accounts.ts';
import { copyText } from '../../browser/clipboard.ts';
import { download } from '../../browser/download.ts';
import { changeBook } from '../../browser/drafts.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { followLanguage } from '../../browser/own-entries.ts';
import { loadStoredData } from '../../browser/page-data.ts';
import { changeStored, watchStored } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { AccountsPage } from '../../components/accounts/AccountsPage.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { startPage } from '../../components/ui/start-page.ts';
import { readAccounts } from '../../core/accounts/read-accounts.ts';
import { loadConnections } from '../../core/catalogue/catalogue.ts';

const actions = {
  open: openTab,
  copy: copyText,
  change: changeStored,
  watch: watchStored,
  accounts: { change: changeAccounts, watch: watchAccounts },
  changeBook,
  download,
};

startPage({
  title: 'accounts',
  hold: holdUntilErased,
  ended: endErased,
  load: async () => {
    const data = await loadStoredData();
    const accounts = await loadAccounts().catch(() => readAccounts(undefined).value);
    return { ...data, accounts, connections: await loadConnections(data.catalogue) };
  },
  look: (data) => <AccountsPage {...data} actions={actions} />,
  follow: ({ stored }, changed) =>
    followLanguage(stored.settings.language, async (catalogue) => changed({ catalogue, connections: await loadConnections(catalogue) })),
});
