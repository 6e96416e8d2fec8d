import { useContext, useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../core/catalogue/library-search.ts';
import { l } from '../../data/messages/library.ts';
import { OriginBadge } from '../platform/OriginBadge.tsx';
import { Advice } from '../platform/PlatformParts.tsx';
import { Cited } from '../platform/SourceLine.tsx';
import { Words } from '../platform/Words.tsx';
import { Printing } from './Fold.tsx';
import { ShowMore, step } from './ShowMore.tsx';

interface Props {
  found: readonly Entry[];
  /** Shows the part of the page with this id. */
  goTo: (id: string) => void;
}

function Result({ entry, goTo }: { entry: Entry } & Omit<Props, 'found'>) {
  const { kind, platform, title, text, sources, advice } = entry;
  return (
    <>
      <p class="kind">
        {platform ? l('kind.of', { name: platform.name, kind: l(`kind.${kind}`) }) : l(`kind.${kind}`)}{' '}
        {platform && <OriginBadge id={platform.id} />}
      </p>
      <h2>
        <Words of={title ?? text} />
      </h2>
      {title && (
        <p>
          <Words of={text} />
        </p>
      )}
      {kind === 'guide' && platform && (
        <a
          class="plain control"
          href={`#platform-${platform.id}`}
          onClick={(event) => {
            event.preventDefault();
            goTo(`platform-${platform.id}`);
          }}
        >
          {l('guides.read', { name: platform.name })}
        </a>
      )}
      {advice && platform && <Advice id={platform.id} />}
      <Cited fact={entry} sources={sources} />
    </>
  );
}

/** What a search has found, best first. */
export function Results({ found, goTo }: Props) {
  const printing = useContext(Printing);
  const [most, setMost] = useState(step);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search starts again at the top of the list.
  useEffect(() => setMost(step), [found]);
  const shown = printing ? found : found.slice(0, most);
  return (
    <>
      <ul class="card results">
        {shown.map((entry) => (
          <li key={entry.id}>
            <Result entry={entry} goTo={goTo} />
          </li>
        ))}
      </ul>
      <ShowMore left={found.length - shown.length} more={() => setMost(most + step)} />
    </>
  );
}
