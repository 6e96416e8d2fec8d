import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MapCell } from '../../core/catalogue/connection-map.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { sentences } from '../../data/messages/app.ts';
import { m } from '../../data/messages/map.ts';
import { ConnectionDetails } from '../platform/ConnectionDetails.tsx';
import { stateOf } from '../platform/connection-state.ts';
import { Words } from '../platform/Words.tsx';
import { useNodeNames } from './MapNode.tsx';
import { StateIcon } from './State.tsx';

interface Props {
  from: string;
  cell: MapCell<SourcedConnection>;
  close: () => void;
}

/** Every connection from one platform to another. The browser closes it on Esc, and gives the focus back to the cell. */
export function CellDialog({ from, cell, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { nameOf, titleOf, whoseOf } = useNodeNames();
  const whose = [from, cell.to].map((id) => whoseOf(id)).filter(Boolean);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // Left alone, the browser would focus the first source, and a screen reader would begin there.
    title.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} class="map-dialog" aria-labelledby="cell-title" onClose={close}>
      <h2 id="cell-title" ref={title} tabIndex={-1}>
        {m('cell.name', { from: titleOf(from), to: nameOf(cell.to) })}
      </h2>
      {whose.length > 0 && <p class="hint">{sentences(whose)}</p>}
      {cell.connections.map((connection) => (
        <div key={connection.how} class="map-way">
          <p>
            <span class={`state ${connection.state}`}>
              <StateIcon state={connection.state} /> {stateOf(connection)}
            </span>
          </p>
          <p>
            <Words of={connection.text} />
          </p>
          <ConnectionDetails connection={connection} />
        </div>
      ))}
      <form method="dialog">
        <button type="submit" class="second">
          {m('cell.close')}
        </button>
      </form>
    </dialog>
  );
}
