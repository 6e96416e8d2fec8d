import { useCallback, useState } from 'preact/hooks';
import { type Account, type Accounts, accountKey, withAccount } from '../../core/accounts/accounts.ts';
import { readAddress } from '../../core/accounts/read-address.ts';
import { u } from '../../data/messages/accounts.ts';
import { allOf } from '../../data/messages/lists.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { WithLists } from '../WithLists.tsx';
import { accountName } from './account-words.ts';

/** What is asked of the browser about the group's accounts. */
export interface AccountActions {
  /** Rejects where the browser cannot read. */
  load: () => Promise<Accounts>;
  /** Rejects where the browser cannot save. */
  change: (edit: (kept: Accounts) => Accounts) => Promise<Accounts>;
  /** Which of the accounts the page links to; undefined where the browser does not let us look. */
  look: (url: string) => Promise<string[] | undefined>;
}

interface Props {
  /** Address of the page in front. */
  url: string;
  /** Loads what is asked of the browser: most popups never need it. */
  actions: () => Promise<AccountActions>;
  openAccounts: () => void;
}

/** What there is to say and do about the page in front as one of the group's own accounts. */
interface Here {
  account: Account;
  accounts: Accounts;
  asked: AccountActions;
}

/** What was found out by a press. */
type Outcome = { is: 'added' | 'failed' | 'unsaved' } | { is: 'linked'; to: string[] };

function ShownAccount({ url, actions, openAccounts }: Props) {
  const catalogue = useWholeCatalogue();
  const [added, setAdded] = useState<Accounts>();
  const [outcome, setOutcome] = useState<Outcome>();
  const load = useCallback(async (): Promise<Here | undefined> => {
    const asked = await actions();
    const [read, accounts] = await Promise.all([readAddress(catalogue, url), asked.load()]);
    return 'url' in read ? { account: { ...read, people: '', mail: '' }, accounts, asked } : undefined;
  }, [catalogue, url, actions]);
  const here = useLoaded(load);
  if (!here) return null;
  const { account, asked } = here;
  const accounts = added ?? here.accounts;
  const known = accounts.list.find((one) => accountKey(one.url) === accountKey(account.url));
  // A website is not offered: nobody can tell whose it is. One that is in the list is known.
  if (!known && account.place === 'website') return null;
  const say = ({ to }: { to: string[] }) =>
    to.length
      ? u('here.found', {
          accounts: allOf(accounts.list.filter((one) => to.includes(one.url)).map((one) => accountName(catalogue.directory, one))),
        })
      : u('here.none');
  const add = async () => {
    await asked
      .change((kept) => withAccount(kept, account))
      .then(
        (kept) => {
          setAdded(kept);
          setOutcome({ is: 'added' });
        },
        () => setOutcome({ is: 'unsaved' }),
      );
  };
  const look = async () => {
    if (!known) return;
    await asked.look(known.url).then(
      (to) => setOutcome(to ? { is: 'linked', to } : { is: 'failed' }),
      () => setOutcome({ is: 'unsaved' }),
    );
  };
  return (
    <section aria-labelledby="account-here">
      <h2 id="account-here">{u('here.all')}</h2>
      {known ? (
        <>
          <p class="hint">{u('here.is')}</p>
          <button type="button" class="second" onClick={look}>
            {u('here.look')}
          </button>
        </>
      ) : (
        <button type="button" class="second" onClick={add}>
          {u('here.add')}
        </button>
      )}
      <p role="status">{outcome && (outcome.is === 'linked' ? say(outcome) : u(`here.${outcome.is}`))}</p>
      {known && (
        <button type="button" class="plain" onClick={openAccounts}>
          {u('here.open')}
        </button>
      )}
    </section>
  );
}

/** A profile in front of somebody: add it to the group's accounts, or look which of the others it links to. */
export const AccountHere = (props: Props) => (
  <WithLists>
    <ShownAccount {...props} />
  </WithLists>
);
