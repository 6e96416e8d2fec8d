import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fold } from '../../core/text/fold.ts';
import type { Shape } from '../../data/catalogue/icons.ts';
import { g } from '../../data/messages/group.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';

/** A platform to choose. */
export interface PlaceChoice {
  id: string;
  name: string;
  icon: readonly Shape[];
}

interface Props {
  places: readonly PlaceChoice[];
  /** Ids, the most important first. */
  chosen: readonly string[];
  /** Ids of those that show at once beside the chosen ones. */
  offered: readonly string[];
  choose: (edit: (chosen: string[]) => string[]) => void;
}

/** How many show before "Show more", unless more are chosen. */
const few = 8;

interface OrderProps {
  inOrder: readonly PlaceChoice[];
  move: (id: string, by: number) => void;
}

/** The chosen places with a way to move each. */
function PlaceOrder({ inOrder, move }: OrderProps) {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ id: string; by: number } | undefined>(undefined);
  // Moving the row takes the focus from the pressed button, and at the end of the list the button is disabled.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const { id, by } = moved.current;
    const [up, down] = list.current?.querySelectorAll<HTMLButtonElement>(`[data-place="${id}"] button`) ?? [];
    const [pressed, other] = by < 0 ? [up, down] : [down, up];
    (pressed?.disabled ? other : pressed)?.focus();
    moved.current = undefined;
  });
  const press = (id: string, by: number) => {
    moved.current = { id, by };
    move(id, by);
  };
  return (
    <ol class="card places-order" ref={list}>
      {inOrder.map(({ id, name, icon }, at) => (
        <li key={id} data-place={id}>
          <Icon shapes={icon} />
          <span>{name}</span>
          <button type="button" class="tool" aria-label={g('group.up', { name })} disabled={at === 0} onClick={() => press(id, -1)}>
            <Icon name="up" />
          </button>
          <button
            type="button"
            class="tool"
            aria-label={g('group.down', { name })}
            disabled={at === inOrder.length - 1}
            onClick={() => press(id, 1)}
          >
            <Icon name="down" />
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Each place, pressed or not, with its number where it is. */
function Toggles({ places, inOrder, choose }: Pick<Props, 'places' | 'choose'> & { inOrder: readonly PlaceChoice[] }) {
  return (
    <div class="toggles">
      {places.map(({ id, name, icon }) => {
        const at = inOrder.findIndex((place) => place.id === id);
        return (
          <button
            key={id}
            type="button"
            class="toggle"
            aria-pressed={at >= 0}
            onClick={() => choose((now) => [...now.filter((one) => one !== id), ...(at >= 0 ? [] : [id])])}
          >
            <Icon shapes={icon} />
            {name}
            {at >= 0 && <b aria-hidden="true">{at + 1}</b>}
          </button>
        );
      })}
    </div>
  );
}

/** The places a group really uses: a few at once, the others behind one press, and a search. */
export function UsualPlaces({ places, chosen, offered, choose }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState('');
  // Decided once: a place must not move away under the finger that presses it.
  const [first] = useState(() => [...new Set([...chosen, ...offered])].slice(0, Math.max(few, chosen.length)));
  const find = (id: string) => places.find((place) => place.id === id);
  const inOrder = chosen.map(find).filter((place) => place !== undefined);
  const atOnce = first.map(find).filter((place) => place !== undefined);
  const others = places.filter(({ id }) => !first.includes(id));
  const wanted = fold(query.trim());
  const found = isOpen && wanted ? places.filter(({ name }) => fold(name).includes(wanted)) : [...atOnce, ...(isOpen ? others : [])];
  const later = isOpen ? [] : inOrder.filter(({ id }) => !first.includes(id));

  const move = (id: string, by: number) => {
    const at = inOrder.findIndex((place) => place.id === id);
    // Past its neighbour on screen: ids of platforms that do not exist any more may stand between the two.
    const neighbour = inOrder[at + by];
    if (!neighbour) return;
    choose((now) => {
      const next = now.filter((one) => one !== id);
      next.splice(next.indexOf(neighbour.id) + (by > 0 ? 1 : 0), 0, id);
      return next;
    });
    setSaid(g('group.moved', { name: inOrder[at]?.name ?? id, at: at + by + 1 }));
  };
  return (
    <fieldset>
      <legend>{g('group.places')}</legend>
      <p class="hint">{g('group.placesHint')}</p>
      {isOpen && (
        <Field label={g('group.find')}>
          {(tied) => (
            <input {...tied} type="search" spellcheck={false} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
          )}
        </Field>
      )}
      <Toggles places={[...found, ...later]} inOrder={inOrder} choose={choose} />
      {found.length === 0 && <p class="empty">{g('group.findNone')}</p>}
      <div class="below">
        <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? g('group.placesFewer') : g('group.placesMore', { count: others.length - later.length })}
        </button>
      </div>
      {inOrder.length > 1 && (
        <Disclosure
          class="order"
          summary={
            <>
              <span>{g('group.order')}</span>
              <Icon name="chevron" size={16} />
            </>
          }
        >
          {() => <PlaceOrder inOrder={inOrder} move={move} />}
        </Disclosure>
      )}
      <p class="notice" role="status">
        {said}
      </p>
    </fieldset>
  );
}
