import { useRef, useState } from 'preact/hooks';
import { firstSpot, type MapCell, type Matrix, type Spot, step } from '../../core/catalogue/connection-map.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { m } from '../../data/messages/map.ts';
import { OriginBadge } from '../platform/OriginBadge.tsx';
import { NodeIcon, useNodeNames } from './MapNode.tsx';
import { moveOf } from './moves.ts';
import { ReachLine } from './Reach.tsx';

interface Props {
  matrix: Matrix<SourcedConnection>;
  show: (from: string, cell: MapCell<SourcedConnection>) => void;
}

/** The map as a table. One stop for the Tab key; arrow keys move inside. */
export function Grid({ matrix, show }: Props) {
  const { nameOf, titleOf } = useNodeNames();
  const table = useRef<HTMLTableElement>(null);
  const [chosen, choose] = useState<Spot>();
  const at = chosen && matrix.rows[chosen.row]?.cells[chosen.column] ? chosen : firstSpot(matrix);

  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event);
    if (!move || !at) return;
    event.preventDefault();
    const next = step(matrix, at, move);
    choose(next);
    table.current?.rows[next.row + 1]?.cells[next.column + 1]?.querySelector('button')?.focus();
  };

  return (
    <div class="map-scroll">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with keys of its own is a grid */}
      <table ref={table} role="grid" aria-labelledby="whole-map" aria-describedby="map-keys" onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{m('matrix.from')}</th>
            {matrix.columns.map((to) => (
              <th key={to} scope="col">
                <span class="map-column">
                  <NodeIcon id={to} />
                  <span>
                    {titleOf(to)} <OriginBadge id={to} />
                  </span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ from, cells }, row) => (
            <tr key={from}>
              <th scope="row">
                <span class="map-row">
                  <NodeIcon id={from} />
                  <span>
                    {titleOf(from)} <OriginBadge id={from} />
                  </span>
                </span>
              </th>
              {cells.map((cell, column) => (
                <td key={matrix.columns[column]}>
                  {cell && (
                    <button
                      type="button"
                      class={`map-cell ${cell.reached}`}
                      tabIndex={at?.row === row && at.column === column ? 0 : -1}
                      aria-haspopup="dialog"
                      aria-label={m(`cell.${cell.reached}`, { from: titleOf(from), to: nameOf(cell.to) })}
                      onFocus={() => choose({ row, column })}
                      onClick={() => show(from, cell)}
                    >
                      <ReachLine reached={cell.reached} />
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
