import { useLayoutEffect, useRef } from 'preact/hooks';
import { h } from '../../data/messages/help.ts';
import { situationTitle } from '../../data/messages/situations.ts';
import { helpSources } from '../../data/reference/help-sources.ts';
import { proofNumbers, type Situation, stepNumbers } from '../../data/reference/situations.ts';
import { Fold } from '../library/Fold.tsx';
import { SourceLine } from '../platform/SourceLine.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Helplines } from './Helplines.tsx';
import { type AllPages, ChosenPages, OtherPages } from './OwnPages.tsx';

interface Props {
  situation: Situation;
  /** Id of the chosen place; empty for none. */
  place: string;
  ownPlaces: readonly string[];
  pages: AllPages;
}

/** What to do now, and what nobody should do. */
function FirstSteps({ situation: { id, offers } }: Pick<Props, 'situation'>) {
  return (
    <section aria-labelledby="steps">
      <h3 id="steps">{h('help.steps')}</h3>
      <ol class="first-steps">
        {stepNumbers.map((step) => (
          <li key={step}>{h(`${id}.step${step}`)}</li>
        ))}
      </ol>
      {offers && (
        <p class="banner warning">
          <b>{h('help.offers')}</b> {h('help.offersWhy')}
        </p>
      )}
    </section>
  );
}

/** Everything about one situation, in the order somebody frightened needs it. */
export function SituationView({ situation, place, ownPlaces, pages }: Props) {
  const { id, pages: kinds, helplines, sources } = situation;
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another situation begins at its title.
  useLayoutEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView();
  }, [id]);
  const known = { place, pages, kinds };
  return (
    <article class="situation" aria-labelledby="situation">
      <div class="actions control">
        <a class="second" href="#all">
          <Icon name="back" size={16} /> {h('help.back')}
        </a>
        <button type="button" class="second" onClick={() => print()}>
          {h('help.print', { title: situationTitle(id) })}
        </button>
      </div>
      <div>
        <h2 id="situation" ref={title} tabIndex={-1}>
          {situationTitle(id)}
        </h2>
        <p class="calm">{h(`${id}.calm`)}</p>
      </div>
      <ChosenPages {...known} />
      <FirstSteps situation={situation} />
      <OtherPages {...known} ownPlaces={ownPlaces} />
      <section aria-labelledby="proof">
        <h3 id="proof">{h('help.proof')}</h3>
        <ul class="proof">
          {proofNumbers.map((proof) => (
            <li key={proof}>{h(`${id}.proof${proof}`)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="helplines">
        <h3 id="helplines">{h('help.who')}</h3>
        <Helplines ids={helplines} />
      </section>
      <section class="card">
        <Fold id="read" summary={<span>{h('help.read')}</span>}>
          {() => (
            <div class="sources">
              {sources.map((key) => (
                <SourceLine key={key} source={helpSources[key]} />
              ))}
              <p class="fact">{h('help.advice')}</p>
            </div>
          )}
        </Fold>
      </section>
    </article>
  );
}
