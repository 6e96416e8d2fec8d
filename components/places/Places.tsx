import { useMemo, useState } from 'preact/hooks';
import type { WholeCatalogue } from '../../core/catalogue/catalogue.ts';
import { answersOf, isUnanswered } from '../../core/places/answers.ts';
import { suit } from '../../core/places/suit.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { placeFacts } from '../../data/catalogue/places.generated.ts';
import { w } from '../../data/messages/places.ts';
import type { Actions } from '../actions.ts';
import { PageContext } from '../PageContext.tsx';
import { WeekPlan } from '../plan/WeekPlan.tsx';
import { Frame } from '../ui/Frame.tsx';
import { Notices } from '../ui/Notices.tsx';
import { useTheme } from '../ui/theme.ts';
import { Undo } from '../ui/Undo.tsx';
import { useStored } from '../ui/use-stored.ts';
import { Answer, idsOf, Names } from './Answer.tsx';
import { Questions } from './Questions.tsx';

interface Props {
  stored: Stored;
  /** With the person's own platforms in it; only those of the catalogue are proposed. */
  catalogue: WholeCatalogue;
  actions: Pick<Actions, 'open' | 'copy' | 'change' | 'watch'> & Pick<Parameters<typeof WeekPlan>[0], 'download'>;
}

const none: Stored['answers'] = { hours: '', people: '', internet: '', makes: [], purposes: [], hears: [], country: '' };

/** Which two places suit us? Four questions, and the answer beside them. */
export function Places({ stored: first, catalogue, actions }: Props) {
  const { stored, failed, change } = useStored(first, actions);
  const [cleared, setCleared] = useState<Stored['answers']>();
  useTheme(stored.settings.theme);
  const answers = useMemo(() => answersOf(stored.answers), [stored.answers]);
  const suited = useMemo(() => suit(answers, placeFacts), [answers]);
  const set = (edit: (before: Stored['answers']) => Stored['answers']) => {
    setCleared(undefined);
    change('answers', edit);
  };
  const clear = async () => {
    const before = stored.answers;
    if (await change('answers', () => none)) setCleared(before);
  };
  return (
    <PageContext actions={actions} catalogue={catalogue}>
      <Frame page="places">
        <main id="main" tabIndex={-1} class="places">
          <header>
            <h1>{w('places.title')}</h1>
            <p class="hint">{w('places.intro')}</p>
          </header>
          <Notices repaired={stored.repair.fields} failed={failed} seen={() => change('repair', () => ({ fields: [] }))} />
          <div class="places-columns">
            <div>
              <Questions answers={stored.answers} set={set} />
              <p class="clear">
                {!isUnanswered(answers) && (
                  <button type="button" class="plain" onClick={clear}>
                    {w('ask.clear')}
                  </button>
                )}
                <span role="status">
                  <Undo of={cleared} said={w('ask.cleared')} label={w('use.undo')} undo={() => cleared && set(() => cleared)} />
                </span>
              </p>
              {/* In a narrow window the answer is far below: what came out stays in sight, and is the way there. */}
              {suited && idsOf(suited).length > 0 && (
                <a class="answer-bar" href="#answer">
                  <Names ids={idsOf(suited)} />
                </a>
              )}
            </div>
            <Answer
              suited={suited}
              country={answers.country}
              own={stored.group.places}
              setOwn={(places) => change('group', (group) => ({ ...group, places: [...places] }))}
            />
          </div>
          <WeekPlan suited={suited} answers={answers} plan={stored.plan} set={(edit) => change('plan', edit)} download={actions.download} />
        </main>
      </Frame>
    </PageContext>
  );
}
