import { useState } from 'preact/hooks';
import { type Account, type Accounts, most, withAccount, withMark } from '../../core/accounts/accounts.ts';
import { flagId, redFlags, sameId, sameThings } from '../../core/accounts/checklist.ts';
import { type SecretKind, secretIn } from '../../core/accounts/secret.ts';
import { u } from '../../data/messages/accounts.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { accountName, handOverText } from './account-words.ts';

interface Props {
  accounts: Accounts;
  change: (edit: (before: Accounts) => Accounts) => void;
}

/** The same name, picture, line and link everywhere: people then know a copy when they see one. */
export function SameThings({ accounts, change }: Props) {
  return (
    <section aria-labelledby="same-things">
      <h2 id="same-things">{u('same.title')}</h2>
      <p class="hint">{u('same.hint')}</p>
      <ul class="card tick-list">
        {sameThings.map((thing) => (
          <li key={thing}>
            <label class="tick">
              <input
                type="checkbox"
                autocomplete="off"
                checked={accounts.done.includes(sameId(thing))}
                onChange={(event) => {
                  const isDone = event.currentTarget.checked;
                  change((before) => withMark(before, sameId(thing), isDone));
                }}
              />
              {u(`same.${thing}`)}
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Signs that an account can be lost, to tick once they are gone, each with why and what to do. */
export function RedFlags({ accounts, change }: Props) {
  return (
    <section aria-labelledby="red-flags">
      <h2 id="red-flags">{u('flags.title')}</h2>
      <p class="hint">{u('flags.hint')}</p>
      <ul class="card tick-list">
        {redFlags.map((flag) => (
          <li key={flag}>
            <label class="tick">
              <input
                type="checkbox"
                autocomplete="off"
                checked={accounts.done.includes(flagId(flag))}
                onChange={(event) => {
                  const isDone = event.currentTarget.checked;
                  change((before) => withMark(before, flagId(flag), isDone));
                }}
              />
              {u(`flag.${flag}`)}
            </label>
            <Disclosure
              class="row"
              summary={
                <>
                  <span>{u('flag.more')}</span>
                  <Icon name="chevron" size={16} />
                </>
              }
            >
              {() => (
                <>
                  <p>{u(`flag.${flag}.why`)}</p>
                  <p>{u(`flag.${flag}.step`)}</p>
                </>
              )}
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A field that keeps no secret: what looks like one stays in the field for the person to take out, and nowhere else. */
function PlainField({ label, value, save }: { label: string; value: string; save: (value: string) => void }) {
  const [refused, setRefused] = useState<{ typed: string; kind: SecretKind }>();
  return (
    <Field label={label} wrong={refused !== undefined} hint={refused && u(`hand.secret.${refused.kind}`)}>
      {(tied) => (
        <input
          {...tied}
          dir="auto"
          maxLength={most.text}
          value={refused?.typed ?? value}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            const kind = secretIn(typed);
            setRefused(kind && { typed, kind });
            if (!kind) save(typed);
          }}
        />
      )}
    </Field>
  );
}

/** Who can get in where, as a sheet for whoever comes after. No field takes a password or a code. */
export function HandOver({ accounts, change }: Props) {
  const { directory } = useWholeCatalogue();
  const { last, tryCopy } = useCopy();
  const set = (account: Account, field: 'people' | 'mail') => (value: string) =>
    change((before) => {
      const kept = before.list.find(({ url }) => url === account.url);
      return kept ? withAccount(before, { ...kept, [field]: value }) : before;
    });
  return (
    <section class="hand-over" aria-labelledby="hand-over">
      <h2 id="hand-over">{u('hand.title')}</h2>
      <p class="hint">{u('hand.hint')}</p>
      <ul class="hand-list">
        {accounts.list.map((account) => (
          <li key={account.url} class="card">
            <PlainField
              label={u('hand.people', { account: accountName(directory, account) })}
              value={account.people}
              save={set(account, 'people')}
            />
            <PlainField
              label={u('hand.mail', { account: accountName(directory, account) })}
              value={account.mail}
              save={set(account, 'mail')}
            />
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="second" onClick={() => tryCopy(handOverText(accounts, directory, new Date()), 'copied')}>
          {u('hand.copy')}
        </button>
        <button type="button" class="second" onClick={() => print()}>
          {u('hand.print')}
        </button>
      </div>
      <p role="status">{last && u(last.outcome === 'copied' ? 'take.copied' : 'take.notCopied')}</p>
    </section>
  );
}
