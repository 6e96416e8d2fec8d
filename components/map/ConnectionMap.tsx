import { useMemo, useState } from 'preact/hooks';
import type { WholeCatalogue } from '../../core/catalogue/catalogue.ts';
import { type MapAddress, picturePlaces, startPlaces } from '../../core/catalogue/picture.ts';
import { ownFirst } from '../../core/settings/own-places.ts';
import { defaultTargets } from '../../data/catalogue/default-targets.generated.ts';
import type { SourcedShare } from '../../data/catalogue/shares.generated.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { m } from '../../data/messages/map.ts';
import { externalServices } from '../../data/reference/external-services.ts';
import type { SharedActions } from '../actions.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { PageContext } from '../PageContext.tsx';
import { Frame } from '../ui/Frame.tsx';
import { Answers } from './Answers.tsx';
import { useNodeNames } from './MapNode.tsx';
import { NodeOptions } from './NodeOptions.tsx';
import { Picture } from './Picture.tsx';
import { countsOf } from './Reach.tsx';
import { WholeMap } from './WholeMap.tsx';

interface Props {
  connections: readonly SourcedConnection[];
  shares: Readonly<Record<string, SourcedShare | undefined>>;
  /** What to begin with; ids that nobody knows are passed over. */
  address: MapAddress;
  /** The person's own places, the most important first. */
  own: readonly string[];
  /** Told of each choice, so that the address can keep it. */
  chosen: (address: MapAddress) => void;
}

/** The picture of the person's own places, one question with its answer, and below it everything. */
function Question({ connections: all, shares, address, own: ownIds, chosen }: Props) {
  const { directory } = useWholeCatalogue();
  const { titleOf, whoseOf } = useNodeNames();
  const isKnown = (id: string) => directory.some((entry) => entry.id === id) || Object.hasOwn(externalServices, id);
  const [own] = useState(() => ownIds.filter(isKnown));
  const [from, setFrom] = useState(isKnown(address.from) ? address.from : '');
  const [places, setPlaces] = useState(() =>
    picturePlaces({ asked: address.places, from, own, start: startPlaces(all, defaultTargets) }, isKnown),
  );
  const [asked, setAsked] = useState(address.places);
  const connections = useMemo(() => ownFirst(all, own, ({ to }) => to), [all, own]);
  const choose = (next: string) => {
    setFrom(next);
    chosen({ from: next, places: asked });
  };
  const choosePlaces = (next: string[]) => {
    setPlaces(next);
    setAsked(next);
    chosen({ from, places: next });
  };
  const mine = connections.filter((connection) => connection.from === from);
  return (
    <main id="main" tabIndex={-1} class="map">
      <div>
        <h1>{m('title')}</h1>
        <p class="hint">{m('intro')}</p>
      </div>
      <Picture connections={connections} places={places} own={own} choose={choosePlaces} />
      <label class="field map-ask">
        <span>{m('ask')}</span>
        <select autocomplete="off" value={from} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="" disabled>
            {m('ask.none')}
          </option>
          <NodeOptions own={own} />
        </select>
      </label>
      <p class="hint map-summary" role="status">
        {from ? m('answer.summary', { name: titleOf(from), counts: countsOf(mine) }) : m('ask.hint')} {whoseOf(from)}
      </p>
      {from && (
        <div class="map-answers">
          <Answers from={from} connections={connections} shares={shares} own={own} choose={choose} />
        </div>
      )}
      <WholeMap connections={connections} own={own} />
    </main>
  );
}

interface PageProps extends Props {
  /** With the person's own platforms in it. */
  catalogue: WholeCatalogue;
  actions: SharedActions;
}

/** The linking map. */
export function ConnectionMap({ catalogue, actions, ...rest }: PageProps) {
  return (
    <PageContext actions={actions} catalogue={catalogue}>
      <Frame page="map">
        <Question {...rest} />
      </Frame>
    </PageContext>
  );
}
