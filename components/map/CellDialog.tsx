import type { MapCell } from '../../core/catalogue/connection-map.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { m } from '../../data/messages/map.ts';
import { useModal } from '../ui/use-modal.ts';
import { Ways } from './Ways.tsx';

interface Props {
  from: string;
  cell: MapCell<SourcedConnection>;
  close: () => void;
}

/** Every connection of a cell of the table. The browser closes it on Esc, and gives the focus back to the cell. */
export function CellDialog({ from, cell, close }: Props) {
  const { modal } = useModal();
  return (
    <dialog ref={modal} class="map-dialog" aria-labelledby="cell-title" onClose={close}>
      <Ways id="cell-title" from={from} to={cell.to} connections={cell.connections} />
      <form method="dialog">
        <button type="submit" class="second">
          {m('cell.close')}
        </button>
      </form>
    </dialog>
  );
}
