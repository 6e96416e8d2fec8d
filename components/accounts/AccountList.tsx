import { useRef, useState } from 'preact/hooks';
import { type Account, type Accounts, most, type Removed, removedWith, withAgain, withoutAccount } from '../../core/accounts/accounts.ts';
import { u } from '../../data/messages/accounts.ts';
import { useActions } from '../actions.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { NodeIcon } from '../map/MapNode.tsx';
import { afterDrawing } from '../ui/after-drawing.ts';
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
  const rows = useRef<HTMLUListElement>(null);
  const [removed, setRemoved] = useState<Removed>();
  const remove = (account: Account) => {
    setRemoved(removedWith(accounts, account.url));
    change((kept) => withoutAccount(kept, account.url));
  };
  const isFull = removed !== undefined && list.length >= most.accounts;
  const undo = () => {
    if (!removed || isFull) return;
    change((kept) => withAgain(kept, removed));
    setRemoved(undefined);
    // The button that was pressed goes: the focus moves to the account that is back.
    afterDrawing(() => rows.current?.children[removed.at]?.querySelector('button')?.focus());
  };
  return (
    <section aria-labelledby="accounts-list">
      <div class="heading">
        <h2 id="accounts-list">{u('list.title')}</h2>
        {list.length > 0 && <span class="beside">{u('list.count', { count: list.length })}</span>}
      </div>
      {list.length === 0 && <p class="hint">{u('list.empty')}</p>}
      <ul class="card account-list" ref={rows}>
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
        {isFull && <span class="hint">{u('add.full', { count: most.accounts })}</span>}
      </p>
    </section>
  );
}
