import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../core/catalogue/library-entries.ts';
import { l } from '../../data/messages/library.ts';
import { questionsInWords } from '../../data/messages/questions.ts';
import { OriginBadge } from '../platform/OriginBadge.tsx';
import { Advice } from '../platform/PlatformParts.tsx';
import { Cited } from '../platform/SourceLine.tsx';
import { Words } from '../platform/Words.tsx';
import { afterDrawing } from '../ui/after-drawing.ts';
import { Fold, Printing } from './Fold.tsx';
import { useWays } from './Leads.tsx';
import { Answer } from './Questions.tsx';

/** How many show at first; one press brings the rest. */
const atFirst = 8;

interface Props {
  found: readonly Entry[];
}

/** A ready answer: open where it is the best result, a line to press where it is not. */
function Answered({ entry, isBest }: { entry: Entry; isBest: boolean }) {
  const question = questionsInWords().find(({ id }) => entry.id === `question/${id}`);
  if (!question) return null;
  return (
    <Fold
      startsOpen={isBest}
      summary={
        <span>
          <h2>{question.ask}</h2>
          <small>{l('kind.question')}</small>
        </span>
      }
    >
      {() => <Answer question={question} />}
    </Fold>
  );
}

function Result({ entry }: { entry: Entry }) {
  const { kind, platform, title, text, sources, advice } = entry;
  const { goTo } = useWays();
  return (
    <div class="result">
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
    </div>
  );
}

/** What a search has found, best first. */
export function Results({ found }: Props) {
  const printing = useContext(Printing);
  const [all, setAll] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search starts again at the top of the list.
  useEffect(() => setAll(false), [found]);
  const shown = printing || all ? found : found.slice(0, atFirst);
  const left = found.length - shown.length;
  const list = useRef<HTMLUListElement>(null);
  const showAll = () => {
    setAll(true);
    // The button that was pressed goes: on with the first one that came.
    afterDrawing(() => list.current?.children[atFirst]?.querySelector<HTMLElement>('summary, a, button')?.focus());
  };
  return (
    <>
      <ul class="card results" ref={list}>
        {shown.map((entry, at) => (
          // The best one opens by itself, also where it was found before as one of many.
          <li key={at === 0 ? `best ${entry.id}` : entry.id}>
            {entry.kind === 'question' ? <Answered entry={entry} isBest={at === 0} /> : <Result entry={entry} />}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="second control" onClick={showAll}>
          {l('library.more', { count: left })}
        </button>
      )}
    </>
  );
}
