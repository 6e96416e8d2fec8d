import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../../core/drafts/draft.ts';
import type { Stored } from '../../../core/settings/stored.ts';
import { fold } from '../../../core/text/fold.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { categories } from '../../../data/schema/vocabulary.ts';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Server } from './ServerFields.tsx';
import { PlaceChips } from './TargetChips.tsx';

interface Props {
  places: readonly PlatformPlace[];
  chosen: readonly string[];
  choose: (places: string[]) => void;
  /** None where nothing is written yet. */
  versions: Record<string, Version>;
  carried: Draft['carried'];
  /** The place whose server is to be named; a new one each time. */
  unnamed: { place: string } | undefined;
  servers: Stored['compose']['servers'];
  limits: Stored['compose']['limits'];
  setServer: (place: string, host: string | undefined) => void;
  setLimit: (place: string, limit: number | undefined) => void;
}

/** The places of each kind, to choose from. */
function ByKind({ places, chosen, choose }: Pick<Props, 'places' | 'chosen' | 'choose'>) {
  return (
    <>
      {categories.map((category) => {
        const group = places.filter((place) => place.category === category);
        return group.length === 0 ? null : (
          <fieldset key={category}>
            <legend>{c(`places.group.${category}`)}</legend>
            {group.map(({ id, name }) => (
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
      })}
    </>
  );
}

/** The chosen places in their order, each with its way up and down. */
function Order({ places, move }: Pick<Props, 'places'> & { move: (id: string, by: number) => void }) {
  const order = useRef<HTMLOListElement>(null);
  const moved = useRef<{ id: string; by: number } | undefined>(undefined);
  // The list is put in its new order, and the button that was pressed loses the focus, or cannot be pressed any more.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const { id, by } = moved.current;
    const [up, down] = order.current?.querySelectorAll<HTMLButtonElement>(`#order-${id} button`) ?? [];
    const [pressed, other] = by < 0 ? [up, down] : [down, up];
    (pressed?.disabled ? other : pressed)?.focus();
    moved.current = undefined;
  });
  const press = (id: string, by: number) => {
    moved.current = { id, by };
    move(id, by);
  };
  return (
    <>
      <h3 id="order">{c('places.order')}</h3>
      <ol class="card chosen" aria-labelledby="order" ref={order}>
        {places.map(({ id, name, icon }, at) => (
          <li key={id} id={`order-${id}`}>
            <Icon shapes={icon} />
            <span>{name}</span>
            <button type="button" class="tool" aria-label={c('places.up', { name })} disabled={at === 0} onClick={() => press(id, -1)}>
              <Icon name="up" />
            </button>
            <button
              type="button"
              class="tool"
              aria-label={c('places.down', { name })}
              disabled={at === places.length - 1}
              onClick={() => press(id, 1)}
            >
              <Icon name="down" />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The chosen places in the person's order, and all the others to choose from. */
export function Places({ places, chosen, choose, versions, carried, unnamed, servers, limits, setServer, setLimit }: Props) {
  const [open, setOpen] = useState(chosen.length === 0);
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (unnamed) setOpen(true);
  }, [unnamed]);
  const inOrder = chosen.map((id) => places.find((place) => place.id === id)).filter((place) => place !== undefined);
  const found = places.filter(({ name }) => fold(name).includes(fold(query.trim())));
  const withServer = inOrder.filter(({ share }) => share.url.includes('{server}'));

  const move = (id: string, by: number) => {
    const at = inOrder.findIndex((place) => place.id === id);
    // Past its neighbour on screen: a place that was removed from the platforms may stand between the two.
    const neighbour = inOrder[at + by];
    if (!neighbour) return;
    const next = chosen.filter((one) => one !== id);
    next.splice(next.indexOf(neighbour.id) + (by > 0 ? 1 : 0), 0, id);
    choose(next);
    setSaid(c('places.moved', { name: inOrder[at]?.name ?? id, at: at + by + 1 }));
  };

  return (
    <section class="places" aria-labelledby="places">
      <div class="heading">
        <h2 id="places">{c('places.title')}</h2>
        <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? c('places.done') : c('places.change')}
        </button>
      </div>
      {!open && <PlaceChips places={inOrder} versions={versions} carried={carried} />}
      {chosen.length === 0 && <p class="banner">{c('places.none')}</p>}
      {open && (
        <>
          <Field label={c('places.search')}>
            {(tied) => (
              <input {...tied} type="search" spellcheck={false} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
            )}
          </Field>
          <ByKind places={found} chosen={chosen} choose={choose} />
          {inOrder.length > 1 && <Order places={inOrder} move={move} />}
          <p class="notice" role="status">
            {said}
          </p>
          {withServer.map((place) => (
            <Server
              key={place.id}
              place={place}
              host={servers[place.id]}
              limit={limits[place.id]}
              wanted={unnamed?.place === place.id ? unnamed : undefined}
              setHost={(host) => setServer(place.id, host)}
              setLimit={(limit) => setLimit(place.id, limit)}
            />
          ))}
        </>
      )}
    </section>
  );
}
