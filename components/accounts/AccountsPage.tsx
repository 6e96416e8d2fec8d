import type { Accounts } from '../../core/accounts/accounts.ts';
import type { WholeCatalogue } from '../../core/catalogue/catalogue.ts';
import type { NameEntry } from '../../core/drafts/draft.ts';
import type { Stored } from '../../core/settings/stored.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { u } from '../../data/messages/accounts.ts';
import type { Actions, SharedActions } from '../actions.ts';
import { PageContext } from '../PageContext.tsx';
import { Frame } from '../ui/Frame.tsx';
import { Notices } from '../ui/Notices.tsx';
import { useTheme } from '../ui/theme.ts';
import { type KeptStore, useKept } from '../ui/use-kept.ts';
import { useStored } from '../ui/use-stored.ts';
import { AccountList } from './AccountList.tsx';
import { AddAccount } from './AddAccount.tsx';
import { RedFlags, SameThings } from './Continuity.tsx';
import { HandOver } from './HandOver.tsx';
import { Links } from './Links.tsx';
import { NamesFromAccounts } from './NamesFromAccounts.tsx';
import { TakeAccounts } from './TakeAccounts.tsx';

export interface AccountsProps {
  stored: Stored;
  catalogue: WholeCatalogue;
  connections: readonly SourcedConnection[];
  accounts: Accounts;
  actions: SharedActions &
    Pick<Actions, 'change' | 'watch'> & {
      accounts: KeptStore<Accounts>;
      /** Changes the name book. Rejects where the browser cannot save. */
      changeBook: (edit: (book: readonly NameEntry[]) => readonly NameEntry[]) => Promise<unknown>;
      download: (name: string, type: string, text: string) => void;
    };
}

/** The group's own accounts, and what follows from them: links to set, what to check, what to hand over, what others may see. */
export function AccountsPage({ stored: first, catalogue, connections, accounts: start, actions }: AccountsProps) {
  const { stored, failed: failedSettings, change: changeSettings } = useStored(first, actions);
  const { kept, failed, change } = useKept(start, actions.accounts);
  useTheme(stored.settings.theme);
  return (
    <PageContext actions={actions} catalogue={catalogue}>
      <Frame page="accounts">
        <main id="main" tabIndex={-1} class="accounts">
          <header>
            <h1>{u('accounts.title')}</h1>
            <p class="hint">{u('accounts.intro')}</p>
          </header>
          <Notices
            repaired={stored.repair.fields}
            failed={failed || failedSettings}
            seen={() => changeSettings('repair', () => ({ fields: [] }))}
          />
          <AddAccount list={kept.list} change={change} />
          <AccountList accounts={kept} change={change} />
          {kept.list.length > 0 && (
            <>
              <Links accounts={kept} connections={connections} change={change} />
              <NamesFromAccounts list={kept.list} group={stored.group} changeBook={actions.changeBook} />
              <TakeAccounts list={kept.list} group={stored.group} download={actions.download} />
              <SameThings accounts={kept} change={change} />
            </>
          )}
          <RedFlags accounts={kept} change={change} />
          {kept.list.length > 0 && <HandOver accounts={kept} change={change} />}
        </main>
      </Frame>
    </PageContext>
  );
}
