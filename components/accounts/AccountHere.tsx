import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Account, type Accounts, addAccount, isIn, most } from '../../core/accounts/accounts.ts';
import { accountsAt } from '../../core/accounts/linked.ts';
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
  /**
   * Which of the accounts the page links to; undefined where the browser does not let us look.
   * @param at tells which of some accounts some addresses lead to
   */
  look: (url: string, at: (list: readonly Account[], addresses: readonly string[]) => Promise<Account[]>) => Promise<string[] | undefined>;
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
  /** The account in the list that the page is or belongs to. */
  known: Account | undefined;
  /** What could be added. */
  fresh: Account | undefined;
  accounts: Accounts;
  asked: AccountActions;
}

/** What was found out by a press. */
type Outcome = { is: 'added' | 'full' | 'failed' | 'unsaved' } | { is: 'linked'; to: string[] };

function ShownAccount({ url, actions, openAccounts }: Props) {
  const catalogue = useWholeCatalogue();
  const [added, setAdded] = useState<Accounts>();
  const [outcome, setOutcome] = useState<Outcome>();
  const lookButton = useRef<HTMLButtonElement>(null);
  const load = useCallback(async (): Promise<Here> => {
    const asked = await actions();
    const accounts = await asked.load();
    const [known] = await accountsAt(catalogue, accounts.list, [url]);
    if (known) return { known, fresh: undefined, accounts, asked };
    const read = await readAddress(catalogue, url);
    // A website is not offered: nobody can tell whose it is. One that is in the list is known.
    const isNews = 'url' in read && read.place !== 'website';
    return { known, fresh: isNews ? { ...read, people: '', mail: '' } : undefined, accounts, asked };
  }, [catalogue, url, actions]);
  // The button that was pressed is gone by then.
  useLayoutEffect(() => {
    if (added) lookButton.current?.focus();
  }, [added]);
  const here = useLoaded(load);
  const account = here?.known ?? here?.fresh;
  if (!here || !account) return null;
  const { asked } = here;
  const { list } = added ?? here.accounts;
  const isKnown = here.known !== undefined || isIn(list, account.url);
  const say = ({ to }: { to: string[] }) =>
    to.length
      ? u('here.found', { accounts: allOf(list.filter((one) => to.includes(one.url)).map((one) => accountName(catalogue.directory, one))) })
      : u('here.none');
  const add = () =>
    asked
      .change((kept) => addAccount(kept, account))
      .then(
        (kept) => {
          const isAdded = isIn(kept.list, account.url);
          if (isAdded) setAdded(kept);
          setOutcome({ is: isAdded ? 'added' : 'full' });
        },
        () => setOutcome({ is: 'unsaved' }),
      );
  const look = () =>
    asked
      .look(account.url, (others, addresses) => accountsAt(catalogue, others, addresses))
      .then(
        (to) => setOutcome(to ? { is: 'linked', to } : { is: 'failed' }),
        () => setOutcome({ is: 'unsaved' }),
      );
  const said = ({ is }: Exclude<Outcome, { to: string[] }>) => (is === 'full' ? u('add.full', { count: most.accounts }) : u(`here.${is}`));
  return (
    <section aria-labelledby="account-here">
      <h2 id="account-here">{u('here.all')}</h2>
      {isKnown ? (
        <>
          <p class="hint">{u('here.is')}</p>
          <button ref={lookButton} type="button" class="second" onClick={look}>
            {u('here.look')}
          </button>
        </>
      ) : (
        <button type="button" class="second" onClick={add}>
          {u('here.add')}
        </button>
      )}
      <p role="status">{outcome && (outcome.is === 'linked' ? say(outcome) : said(outcome))}</p>
      {isKnown && (
        <button type="button" class="plain" onClick={openAccounts}>
          {u('here.open')}
        </button>
      )}
    </section>
  );
}

/** A page that may be one of the group's own: add it to the accounts, or look which of the others it links to. */
export const AccountHere = (props: Props) => (
  <WithLists>
    <ShownAccount {...props} />
  </WithLists>
);
