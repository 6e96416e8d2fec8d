import { useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { SourcedShare } from '../../data/catalogue/shares.generated.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { m } from '../../data/messages/map.ts';
import { externalServices } from '../../data/reference/external-services.ts';
import type { SharedActions } from '../actions.ts';
import { useCatalogue } from '../catalogue.ts';
import { PageContext } from '../PageContext.tsx';
import { useNameWithOrigin } from '../platform/OriginBadge.tsx';
import { Frame } from '../ui/Frame.tsx';
import { Answers } from './Answers.tsx';
import { useNodeNames } from './MapNode.tsx';
import { countsOf } from './State.tsx';
import { WholeMap } from './WholeMap.tsx';

interface Props {
  connections: readonly SourcedConnection[];
  shares: Readonly<Record<string, SourcedShare | undefined>>;
  /** Id of the platform to begin with; anything else begins with the question. */
  from: string | null;
  /** Told of each choice, so that the address can keep it. */
  chosen: (from: string) => void;
}

function NodeOptions({ ids }: { ids: readonly string[] }) {
  const { titleOf } = useNodeNames();
  const nameWithOrigin = useNameWithOrigin();
  return (
    <>
      {ids.map((id) => (
        <option key={id} value={id}>
          {nameWithOrigin(id, titleOf(id))}
        </option>
      ))}
    </>
  );
}

/** One question with its answer, and below it everything. */
function Question({ connections, shares, from: first, chosen }: Props) {
  const { directory } = useCatalogue();
  const { titleOf, whoseOf } = useNodeNames();
  const others = Object.keys(externalServices);
  const known = directory.some(({ id }) => id === first) || others.includes(first ?? '');
  const [from, setFrom] = useState(known && first ? first : '');
  const choose = (next: string) => {
    setFrom(next);
    chosen(next);
  };
  const mine = connections.filter((connection) => connection.from === from);
  return (
    <main id="main" tabIndex={-1} class="map">
      <div>
        <h1>{m('title')}</h1>
        <p class="hint">{m('intro')}</p>
      </div>
      <label class="field map-ask">
        <span>{m('ask')}</span>
        <select autocomplete="off" value={from} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="" disabled>
            {m('ask.none')}
          </option>
          <optgroup label={m('ask.platforms')}>
            <NodeOptions ids={directory.map(({ id }) => id)} />
          </optgroup>
          <optgroup label={m('ask.others')}>
            <NodeOptions ids={others} />
          </optgroup>
        </select>
      </label>
      <p class="hint map-summary" role="status">
        {from ? m('answer.summary', { name: titleOf(from), counts: countsOf(mine) }) : m('ask.hint')} {whoseOf(from)}
      </p>
      {from && (
        <div class="map-answers">
          <Answers from={from} connections={connections} shares={shares} choose={choose} />
        </div>
      )}
      <WholeMap connections={connections} />
    </main>
  );
}

interface PageProps extends Props {
  /** With the person's own platforms in it. */
  catalogue: Catalogue;
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
