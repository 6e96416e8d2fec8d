import { useMemo, useState } from 'preact/hooks';
import { type MapCell, type MapFilter, matrix as matrixOf } from '../../core/catalogue/connection-map.ts';
import { ownFirst } from '../../core/settings/own-places.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { m } from '../../data/messages/map.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { CellDialog } from './CellDialog.tsx';
import { Grid } from './Grid.tsx';
import { ByFrom, filledRows, InWords } from './Lists.tsx';

interface Props {
  connections: readonly SourcedConnection[];
  own: readonly string[];
}

const all: MapFilter = { alive: false, photos: false, everywhere: false };

function Table({ connections, own }: Props) {
  const { directory } = useWholeCatalogue();
  const [filter, setFilter] = useState(all);
  const [shown, show] = useState<{ from: string; cell: MapCell<SourcedConnection> }>();
  const matrix = useMemo(
    () =>
      matrixOf(
        connections,
        ownFirst(
          directory.map(({ id }) => id),
          own,
          (id) => id,
        ),
        filter,
      ),
    [connections, directory, own, filter],
  );
  return (
    <div>
      <p class="hint map-how">{m('matrix.hint')}</p>
      <fieldset class="map-filter">
        <legend>{m('matrix.filter')}</legend>
        {(['alive', 'photos', 'everywhere'] as const).map((key) => (
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
      <ByFrom rows={filledRows(matrix)} />
      <InWords rows={filledRows(matrix)} />
      {shown && <CellDialog {...shown} close={() => show(undefined)} />}
    </div>
  );
}

/** Every connection at a glance, for who asks: a table in a wide window, a list in a narrow one, words on paper. */
export function WholeMap(props: Props) {
  return (
    <section aria-labelledby="whole-map">
      <Disclosure
        summary={
          <>
            <h2 id="whole-map">{m('matrix.title')}</h2>
            <Icon name="chevron" size={16} />
          </>
        }
      >
        {() => <Table {...props} />}
      </Disclosure>
    </section>
  );
}
