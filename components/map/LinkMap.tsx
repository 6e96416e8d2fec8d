import { useState } from 'preact/hooks';
import { elsewhere } from '../../data/elsewhere.ts';
import type { SourcedLink } from '../../data/links.bake.ts';
import { Answers } from './Answers.tsx';
import { titleOf, type WithDirectory } from './Place.tsx';
import { countsOf } from './State.tsx';
import { WholeMap } from './WholeMap.tsx';
import { say } from './words.tsx';

interface Props extends WithDirectory {
  links: readonly SourcedLink[];
  /** Id of the place to begin with; anything else begins with the question. */
  from: string | null;
  open: (url: string) => void;
  /** Told of each choice, so that the address can keep it. */
  chosen: (from: string) => void;
}

/** The linking map: one question with its answer, and below it everything. */
export function LinkMap({ links, directory, from: first, open, chosen }: Props) {
  const others = Object.keys(elsewhere);
  const known = directory.some(({ id }) => id === first) || others.includes(first ?? '');
  const [from, setFrom] = useState(known && first ? first : '');
  const choose = (next: string) => {
    setFrom(next);
    chosen(next);
  };
  const mine = links.filter((link) => link.from === from);
  const options = (ids: readonly string[]) =>
    ids.map((id) => (
      <option key={id} value={id}>
        {titleOf(directory, id)}
      </option>
    ));
  return (
    <main class="map">
      <div>
        <h1>{say('title')}</h1>
        <p class="hint">{say('intro')}</p>
      </div>
      <label class="field map-ask">
        <span>{say('ask')}</span>
        <select value={from} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="" disabled>
            {say('ask.none')}
          </option>
          <optgroup label={say('ask.platforms')}>{options(directory.map(({ id }) => id))}</optgroup>
          <optgroup label={say('ask.others')}>{options(others)}</optgroup>
        </select>
      </label>
      <p class="hint map-summary" role="status">
        {from ? say('answer.summary', { name: titleOf(directory, from), counts: countsOf(mine) }) : say('ask.hint')}
      </p>
      {from && (
        <div class="map-answers">
          <Answers from={from} links={links} directory={directory} open={open} choose={choose} />
        </div>
      )}
      <WholeMap links={links} directory={directory} open={open} />
    </main>
  );
}
