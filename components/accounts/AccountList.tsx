import { useState } from 'preact/hooks';
import { type Account, type Accounts, accountKey, withAccount, withoutAccount } from '../../core/accounts/accounts.ts';
import { isSame } from '../../core/reading/same.ts';
import { u } from '../../data/messages/accounts.ts';
import { useActions } from '../actions.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { NodeIcon } from '../map/MapNode.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Undo } from '../ui/Undo.tsx';
import { accountName, placeName, shortAddress } from './account-words.ts';

interface Props {
  accounts: Accounts;
  change: (edit: (before: Accounts) => Accounts) => void;
}

/** The accounts, each to open or to take out, which can be undone. */
export function AccountList({ accounts, change }: Props) {
  const { list } = accounts;
  const { directory } = useWholeCatalogue();
  const { open } = useActions();
  const [removed, setRemoved] = useState<{ account: Account; seen: Accounts['seen'] }>();
  const remove = (account: Account) => {
    const isOf = ({ from, to }: Accounts['seen'][number]) => [from, to].some((url) => accountKey(url) === accountKey(account.url));
    setRemoved({ account, seen: accounts.seen.filter(isOf) });
    change((kept) => withoutAccount(kept, account.url));
  };
  const undo = () => {
    if (!removed) return;
    const { account, seen } = removed;
    change((kept) => ({
      ...withAccount(kept, account),
      seen: [...kept.seen.filter((one) => !seen.some((other) => isSame(one, other))), ...seen],
    }));
    setRemoved(undefined);
  };
  return (
    <section aria-labelledby="accounts-list">
      <div class="heading">
        <h2 id="accounts-list">{u('list.title')}</h2>
        {list.length > 0 && <span class="beside">{u('list.count', { count: list.length })}</span>}
      </div>
      {list.length === 0 && <p class="hint">{u('list.empty')}</p>}
      <ul class="card account-list">
        {list.map((account) => (
          <li key={account.url} class="account-row">
            <NodeIcon id={account.place} />
            <span>
              <b>{placeName(directory, account.place)}</b>
              <small dir="ltr">{shortAddress(account.url)}</small>
            </span>
            <button
              type="button"
              class="plain"
              aria-label={u('list.open', { account: accountName(directory, account) })}
              onClick={() => open(account.url)}
            >
              <Icon name="open" size={18} />
            </button>
            <button
              type="button"
              class="plain"
              aria-label={u('list.remove', { account: accountName(directory, account) })}
              onClick={() => remove(account)}
            >
              <Icon name="cross" size={18} />
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        <Undo
          of={removed}
          said={removed ? u('list.removed', { account: accountName(directory, removed.account) }) : ''}
          label={u('list.undo')}
          undo={undo}
        />
      </p>
    </section>
  );
}
