import { useState } from 'preact/hooks';
import { mostPlaces } from '../../core/catalogue/picture.ts';
import { defaultTargets } from '../../data/catalogue/default-targets.generated.ts';
import { m } from '../../data/messages/map.ts';
import { NodeIcon, useNodeNames } from './MapNode.tsx';
import { NodeOptions } from './NodeOptions.tsx';

interface Props {
  /** In the picture. */
  places: readonly string[];
  own: readonly string[];
  choose: (places: string[]) => void;
}

/** Which places are in the picture. What was taken out stays at hand, so that one press brings it back. */
export function PlaceChoice({ places, own, choose }: Props) {
  const { titleOf } = useNodeNames();
  const [offered, setOffered] = useState(() => [...new Set([...places, ...(own.length > 0 ? own : defaultTargets)])]);
  const isFull = places.length >= mostPlaces;
  const add = (id: string) => {
    if (!offered.includes(id)) setOffered([...offered, id]);
    choose([...places, id]);
  };
  return (
    <fieldset class="map-places">
      <legend>{m('picture.choose')}</legend>
      <div class="map-chips">
        {offered.map((id) => (
          <label key={id} class="map-chip">
            <input
              type="checkbox"
              checked={places.includes(id)}
              disabled={isFull && !places.includes(id)}
              onChange={(event) => (event.currentTarget.checked ? add(id) : choose(places.filter((one) => one !== id)))}
            />
            <NodeIcon id={id} size={16} /> {titleOf(id)}
          </label>
        ))}
        <label class="map-add">
          <span>{m('picture.add')}</span>
          <select autocomplete="off" value="" disabled={isFull} onChange={(event) => add(event.currentTarget.value)}>
            <option value="" disabled>
              {m('ask.none')}
            </option>
            <NodeOptions own={own} without={offered} />
          </select>
        </label>
      </div>
      {isFull && <p class="hint">{m('picture.full')}</p>}
    </fieldset>
  );
}
