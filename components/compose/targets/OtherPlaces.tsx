import { useState } from 'preact/hooks';
import type { Stored } from '../../../core/settings/stored.ts';
import { fold } from '../../../core/text/fold.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import { c } from '../../../data/messages/compose.ts';
import { categories } from '../../../data/schema/vocabulary.ts';
import { Field } from '../../ui/Field.tsx';
import { OrderList } from '../../ui/OrderList.tsx';
import { ServerFields } from './ServerFields.tsx';
import type { TargetActions } from './use-target-actions.ts';

interface Props {
  targets: readonly PlatformPlace[];
  chosen: readonly string[];
  /** Ids of the places that the person mostly writes for: first in the list. */
  own: readonly string[];
  /** The target whose server is to be named; its field takes the focus. */
  serverWanted: { target: string } | undefined;
  servers: Stored['compose']['servers'];
  limits: Stored['compose']['limits'];
  actions: TargetActions;
}

type ChoicesProps = Pick<Props, 'targets' | 'chosen'> & Pick<TargetActions, 'choose'>;

function Choices({ legend, targets, chosen, choose }: ChoicesProps & { legend: string }) {
  if (!targets.length) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {targets.map(({ id, name }) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) => choose(event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

/** The person's own places first, the others by what they are. */
function AllChoices({ targets, own, ...rest }: ChoicesProps & Pick<Props, 'own'>) {
  const others = targets.filter(({ id }) => !own.includes(id));
  return (
    <>
      <Choices legend={c('places.own')} targets={targets.filter(({ id }) => own.includes(id))} {...rest} />
      {categories.map((category) => (
        <Choices
          key={category}
          legend={c(`places.group.${category}`)}
          targets={others.filter((target) => target.category === category)}
          {...rest}
        />
      ))}
    </>
  );
}

/** Every place to choose from, the order of those that were chosen, and the servers of those that have many. */
export function OtherPlaces({ targets, chosen, own, serverWanted, servers, limits, actions }: Props) {
  const { choose, setServer, setLimit } = actions;
  const [query, setQuery] = useState('');
  /** As it was when this was opened: a choice must not jump away from under the finger. */
  const [ownThen] = useState(own);
  const inOrder = chosen.map((id) => targets.find((target) => target.id === id)).filter((target) => target !== undefined);
  const found = targets.filter(({ name }) => fold(name).includes(fold(query.trim())));
  const withServer = inOrder.filter(({ share }) => share.url.includes('{server}'));

  return (
    <div class="targets">
      <Field label={c('places.search')}>
        {(tied) => (
          <input {...tied} type="search" spellcheck={false} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        )}
      </Field>
      {found.length === 0 && <p class="empty">{c('places.notFound')}</p>}
      <AllChoices targets={found} own={ownThen} chosen={chosen} choose={choose} />
      {inOrder.length > 1 && (
        <>
          <h3 id="order">{c('places.order')}</h3>
          <OrderList
            class="chosen"
            labelledBy="order"
            rows={inOrder}
            change={(edit) => choose(edit(chosen))}
            words={{
              up: (name) => c('places.up', { name }),
              down: (name) => c('places.down', { name }),
              moved: (name, at) => c('places.moved', { name, at }),
            }}
          />
        </>
      )}
      {withServer.map((target) => (
        <ServerFields
          key={target.id}
          target={target}
          host={servers[target.id]}
          limit={limits[target.id]}
          asked={serverWanted?.target === target.id ? serverWanted : undefined}
          setHost={(host) => setServer(target.id, host)}
          setLimit={(limit) => setLimit(target.id, limit)}
        />
      ))}
    </div>
  );
}
