import { type Accounts, withMark } from '../../core/accounts/accounts.ts';
import { flagId, redFlags, sameId, sameThings } from '../../core/accounts/checklist.ts';
import { u } from '../../data/messages/accounts.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';

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
                  <span>
                    {u('flag.more')} <span class="visually-hidden">{u(`flag.${flag}`)}</span>
                  </span>
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
