import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Account, type Accounts, changeAccount, most } from '../../core/accounts/accounts.ts';
import { secretIn } from '../../core/accounts/secret.ts';
import { u } from '../../data/messages/accounts.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Field } from '../ui/Field.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { accountName, handOverText } from './account-words.ts';

interface Props {
  accounts: Accounts;
  change: (edit: (before: Accounts) => Accounts) => void;
}

/**
 * A field that keeps no secret. While somebody types, the text is in the field alone: a password is none yet when its first letters are
 * typed. It is judged whole and saved when they leave the field. What looks like a secret stays there for them to take out.
 */
function PlainField({ label, value, save }: { label: string; value: string; save: (value: string) => void }) {
  // What is typed and not saved, over which kept text.
  const [draft, setDraft] = useState<{ typed: string; over: string }>();
  const latest = useRef({ draft, save });
  const hasRefused = useRef(false);
  latest.current = { draft, save };
  const finish = () => {
    const { draft: now, save: keep } = latest.current;
    if (!now || secretIn(now.typed)) return;
    latest.current.draft = undefined;
    hasRefused.current = false;
    setDraft(undefined);
    if (now.typed !== now.over) keep(now.typed);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads what is latest.
  useLayoutEffect(() => {
    addEventListener('pagehide', finish);
    return () => removeEventListener('pagehide', finish);
  }, []);
  const refused = draft && secretIn(draft.typed);
  if (refused) hasRefused.current = true;
  // Another window has saved something else meanwhile: a refused text must not hide it.
  const isStale = draft !== undefined && refused !== undefined && draft.over !== value;
  const shown = draft && !isStale ? draft.typed : value;
  return (
    <Field label={label} wrong={refused !== undefined && !isStale} hint={refused && !isStale ? u(`hand.secret.${refused}`) : undefined}>
      {(tied) => (
        <input
          {...tied}
          dir="auto"
          maxLength={most.text}
          value={shown}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            // Whoever clears a refused text takes that out, and not what was kept before.
            const isTakenOut = typed === '' && hasRefused.current && !isStale;
            hasRefused.current = false;
            setDraft(isTakenOut ? undefined : { typed, over: draft && !isStale ? draft.over : value });
          }}
          onChange={finish}
          onBlur={finish}
        />
      )}
    </Field>
  );
}

/** Who can get in where, as a sheet for whoever comes after. No field takes a password or a code. */
export function HandOver({ accounts, change }: Props) {
  const { directory } = useWholeCatalogue();
  const { last, tryCopy } = useCopy();
  const set =
    ({ url }: Account, field: 'people' | 'mail') =>
    (value: string) =>
      change((before) => changeAccount(before, url, { [field]: value }));
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
