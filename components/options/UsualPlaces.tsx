import { useState } from 'preact/hooks';
import { fold } from '../../core/text/fold.ts';
import type { Shape } from '../../data/catalogue/icons.ts';
import { g } from '../../data/messages/group.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { OrderList } from '../ui/OrderList.tsx';

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
  // Decided once: a place must not move away under the finger that presses it.
  const [first] = useState(() => [...new Set([...chosen, ...offered])].slice(0, Math.max(few, chosen.length)));
  const find = (id: string) => places.find((place) => place.id === id);
  const inOrder = chosen.map(find).filter((place) => place !== undefined);
  const atOnce = first.map(find).filter((place) => place !== undefined);
  const others = places.filter(({ id }) => !first.includes(id));
  const wanted = fold(query.trim());
  const found = isOpen && wanted ? places.filter(({ name }) => fold(name).includes(wanted)) : [...atOnce, ...(isOpen ? others : [])];
  const later = isOpen ? [] : inOrder.filter(({ id }) => !first.includes(id));

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
      <div>
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
          {() => (
            <OrderList
              class="places-order"
              rows={inOrder}
              change={choose}
              words={{
                up: (name) => g('group.up', { name }),
                down: (name) => g('group.down', { name }),
                moved: (name, at) => g('group.moved', { name, at }),
              }}
            />
          )}
        </Disclosure>
      )}
    </fieldset>
  );
}
