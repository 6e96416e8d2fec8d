import { useMemo, useState } from 'preact/hooks';
import { type MapCell, type MapFilter, matrix as matrixOf } from '../../core/catalogue/connection-map.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { m } from '../../data/messages/map.ts';
import { useCatalogue } from '../catalogue.ts';
import { CellDialog } from './CellDialog.tsx';
import { Grid } from './Grid.tsx';
import { ByFrom, InWords } from './Lists.tsx';

interface Props {
  connections: readonly SourcedConnection[];
}

const all: MapFilter = { worksNow: false, photos: false, everywhere: false };

/** Every connection at a glance: a table in a wide window, a list in a narrow one, words on paper. */
export function WholeMap({ connections }: Props) {
  const { directory } = useCatalogue();
  const [filter, setFilter] = useState(all);
  const [shown, show] = useState<{ from: string; cell: MapCell<SourcedConnection> }>();
  const matrix = useMemo(
    () =>
      matrixOf(
        connections,
        directory.map(({ id }) => id),
        filter,
      ),
    [connections, directory, filter],
  );
  return (
    <section aria-labelledby="whole-map">
      <h2 id="whole-map">{m('matrix.title')}</h2>
      <p class="hint map-how">{m('matrix.hint')}</p>
      <fieldset class="map-filter">
        <legend>{m('matrix.filter')}</legend>
        {(['worksNow', 'photos', 'everywhere'] as const).map((key) => (
          <label key={key} class="choice">
            <input
              type="checkbox"
              checked={filter[key]}
              onChange={(event) => setFilter({ ...filter, [key]: event.currentTarget.checked })}
            />
            {m(`matrix.${key}`)}
          </label>
        ))}
      </fieldset>
      <p class="hint" role="status">
        {matrix.filled > 0 ? m('matrix.found', { count: matrix.filled }) : m('matrix.nothing')}
      </p>
      <p class="hint map-how" id="map-keys">
        {m('matrix.keys')}
      </p>
      <Grid matrix={matrix} show={(from, cell) => show({ from, cell })} />
      <ByFrom matrix={matrix} />
      <InWords matrix={matrix} />
      {shown && <CellDialog {...shown} close={() => show(undefined)} />}
    </section>
  );
}
