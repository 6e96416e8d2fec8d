import { useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { SourcedShare } from '../../data/catalogue/shares.generated.ts';
import type { SourcedLink } from '../../data/catalogue/sourced-link.ts';
import { m } from '../../data/messages/map.ts';
import { elsewhere } from '../../data/reference/external-services.ts';
import { OriginsOf, useMarkedName } from '../platform/Origin.tsx';
import { Answers } from './Answers.tsx';
import { titleOf, type WithDirectory, whoseOf } from './Place.tsx';
import { countsOf } from './State.tsx';
import { WholeMap } from './WholeMap.tsx';

interface Props {
  /** With the person's own platforms in it. */
  catalogue: Catalogue;
  links: readonly SourcedLink[];
  shares: Readonly<Record<string, SourcedShare | undefined>>;
  /** Id of the place to begin with; anything else begins with the question. */
  from: string | null;
  open: (url: string) => void;
  /** Told of each choice, so that the address can keep it. */
  chosen: (from: string) => void;
}

function PlaceOptions({ ids, directory }: WithDirectory & { ids: readonly string[] }) {
  const marked = useMarkedName();
  return (
    <>
      {ids.map((id) => (
        <option key={id} value={id}>
          {marked(id, titleOf(directory, id))}
        </option>
      ))}
    </>
  );
}

/** The linking map: one question with its answer, and below it everything. */
export function LinkMap({ catalogue: { directory, origins }, links, shares, from: first, open, chosen }: Props) {
  const others = Object.keys(elsewhere);
  const known = directory.some(({ id }) => id === first) || others.includes(first ?? '');
  const [from, setFrom] = useState(known && first ? first : '');
  const choose = (next: string) => {
    setFrom(next);
    chosen(next);
  };
  const mine = links.filter((link) => link.from === from);
  return (
    <OriginsOf.Provider value={origins}>
      <main class="map">
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
              <PlaceOptions ids={directory.map(({ id }) => id)} directory={directory} />
            </optgroup>
            <optgroup label={m('ask.others')}>
              <PlaceOptions ids={others} directory={directory} />
            </optgroup>
          </select>
        </label>
        <p class="hint map-summary" role="status">
          {from ? m('answer.summary', { name: titleOf(directory, from), counts: countsOf(mine) }) : m('ask.hint')}{' '}
          {whoseOf(origins, directory, from)}
        </p>
        {from && (
          <div class="map-answers">
            <Answers from={from} links={links} shares={shares} directory={directory} open={open} choose={choose} />
          </div>
        )}
        <WholeMap links={links} directory={directory} open={open} />
      </main>
    </OriginsOf.Provider>
  );
}
