import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { c } from '../../../data/messages/compose.ts';
import { afterDrawing } from '../../ui/after-drawing.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type Done, SavedOrRemoved } from './Saved.tsx';

interface Props<Item> {
  title: string;
  /** What stands there while nothing is kept. */
  none: string;
  /** Name of the button that opens the form. */
  newOne: string;
  items: readonly Item[];
  /** What is said of an item by its name. */
  said: Record<'saved' | 'removed', (name: string) => string>;
  /** Keeps an item, in place of one with the same name. */
  save: (item: Item) => void;
  remove: (name: string) => void;
  /** One item to press. @param say tells what the press has done */
  item: (item: Item, say: (words: string) => void) => ComponentChildren;
  form: (save: (item: Item) => void, cancel: () => void) => ComponentChildren;
}

/** What a person keeps of one kind: press one, take one away with the way back, or save a new one. */
export function OwnList<Item extends { name: string }>({ title, none, newOne, items, said, save, remove, item, form }: Props<Item>) {
  const [isNew, setIsNew] = useState(false);
  const [done, setDone] = useState<Done<Item>>();
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsNew(false);
    // The button comes back with the next drawing.
    afterDrawing(() => opener.current?.focus());
  };
  return (
    <section>
      <h3>{title}</h3>
      {items.length === 0 && <p class="hint">{none}</p>}
      <ul class="kit-list" hidden={items.length === 0}>
        {items.map((one) => (
          <li key={one.name}>
            {item(one, (words) => setDone({ item: one, said: words, isRemoved: false }))}
            <button
              type="button"
              class="tool"
              aria-label={c('names.remove', { name: one.name })}
              onClick={() => {
                remove(one.name);
                setDone({ item: one, said: said.removed(one.name), isRemoved: true });
              }}
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ul>
      <SavedOrRemoved
        done={done}
        bringBack={(back) => {
          save(back);
          setDone(undefined);
          opener.current?.focus();
        }}
      />
      {isNew ? (
        form((made) => {
          save(made);
          setDone({ item: made, said: said.saved(made.name), isRemoved: false });
          close();
        }, close)
      ) : (
        <button ref={opener} type="button" class="plain with-icon" onClick={() => setIsNew(true)}>
          <Icon name="add" size={16} /> {newOne}
        </button>
      )}
    </section>
  );
}
