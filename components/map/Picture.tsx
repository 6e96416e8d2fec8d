import { useMemo, useRef, useState } from 'preact/hooks';
import { arrowsBetween, type PictureArrow } from '../../core/catalogue/picture.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { m } from '../../data/messages/map.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Icon } from '../ui/Icon.tsx';
import { Drawing } from './Drawing.tsx';
import { Legend } from './Legend.tsx';
import { InWords, WayGroups } from './Lists.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { Ways } from './Ways.tsx';

interface Props {
  connections: readonly SourcedConnection[];
  places: readonly string[];
  own: readonly string[];
  choose: (places: string[]) => void;
}

/** Where the drawing has no room, the list stands open from the start; the same width is in map.css. */
const isNarrow = () => matchMedia('(width < 35rem)').matches;

/** The person's own places and the ways between them: drawn, and the same as a list. An arrow opens to its steps and sources in place. */
export function Picture({ connections, places, own, choose }: Props) {
  const { directory, hosts } = useWholeCatalogue();
  const [shown, show] = useState<{ from: string; to: string }>();
  const pressed = useRef<SVGGElement>(null);
  const [startsOpen] = useState(isNarrow);
  const arrows = useMemo(() => {
    // What runs under an address of the person's own has no host in the catalogue.
    const websites = directory.filter(({ id, category }) => category === 'blog' && !hosts.some((row) => row.id === id && row.hosts.length));
    return arrowsBetween(
      connections,
      places,
      websites.map(({ id }) => id),
    );
  }, [connections, places, directory, hosts]);
  const arrow = arrows.find(({ from, to }) => from === shown?.from && to === shown.to);
  const rows = places.map((from) => ({ from, connections: arrows.filter((one) => one.from === from).flatMap((one) => one.connections) }));
  const isOfWebsites =
    !places.includes('website') && rows.some((row) => row.connections.some(({ from, to }) => [from, to].includes('website')));
  const press = (next: PictureArrow<SourcedConnection>, element: SVGGElement) => {
    pressed.current = element;
    show(next === arrow ? undefined : next);
  };
  const close = () => {
    show(undefined);
    pressed.current?.focus();
  };
  return (
    <section class="map-picture" aria-labelledby="map-picture">
      <h2 id="map-picture">{m('picture.title')}</h2>
      <PlaceChoice places={places} own={own} choose={choose} />
      <p class={arrows.length > 0 ? 'hint map-press' : 'hint'} role="status">
        {arrows.length > 0 ? m('picture.found', { count: arrows.length }) : m(places.length > 1 ? 'picture.noWay' : 'picture.few')}
      </p>
      <div class="map-views">
        <div class="map-drawn">
          {places.length > 0 && <Drawing places={places} arrows={arrows} shown={arrow} press={press} />}
          <p class="hint map-keys" id="map-picture-keys">
            {m('picture.keys')}
          </p>
        </div>
        <div class="map-beside">
          <Legend />
          {arrow && (
            <section class="card map-ways" aria-labelledby="map-ways" onKeyDown={(event) => event.key === 'Escape' && close()}>
              <Ways key={`${arrow.from} ${arrow.to}`} id="map-ways" {...arrow} />
              <button type="button" class="second" onClick={close}>
                {m('cell.close')}
              </button>
            </section>
          )}
        </div>
      </div>
      {arrows.length > 0 && (
        <details class="map-same" open={startsOpen}>
          <summary>
            {m('picture.list')} <Icon name="chevron" size={16} />
          </summary>
          {isOfWebsites && <p class="hint">{m('answer.website')}</p>}
          <WayGroups rows={rows} />
        </details>
      )}
      <InWords rows={rows} />
    </section>
  );
}
