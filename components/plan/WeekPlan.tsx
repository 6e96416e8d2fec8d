import { useMemo } from 'preact/hooks';
import type { Answers } from '../../core/places/answers.ts';
import type { Suited } from '../../core/places/suit.ts';
import { outcomeOf } from '../../core/plan/changes.ts';
import { weekOf } from '../../core/plan/week.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { placeFacts } from '../../data/catalogue/places.generated.ts';
import { y } from '../../data/messages/plan.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Changed } from './Changed.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { Fit } from './Fit.tsx';
import { minutesLine, nameIn } from './plan-words.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { TradeOffs } from './TradeOffs.tsx';
import { WeekTable } from './WeekTable.tsx';

type Plan = Stored['plan'];

interface Props {
  /** Undefined as long as nothing is answered. */
  suited: Suited | undefined;
  answers: Answers;
  plan: Plan;
  set: (edit: (before: Plan) => Plan) => void;
  /** Saves a file of the person's downloads. */
  download: (name: string, type: string, text: string) => void;
}

/** The plan of the week that follows from the answers: what to do on which day, first steps, and what somebody takes on. */
export function WeekPlan({ suited, answers, plan, set, download }: Props) {
  const { directory } = useWholeCatalogue();
  const nameOf = useMemo(() => nameIn(directory), [directory]);
  const week = useMemo(() => suited && weekOf(suited, answers, placeFacts, plan), [suited, answers, plan]);
  if (!suited || !week) {
    return (
      <section class="plan" aria-labelledby="plan">
        <h2 id="plan">{y('plan.title')}</h2>
        <p class="hint">{y('plan.start')}</p>
      </section>
    );
  }
  const ids = outcomeOf(suited, week).ids.filter((id) => directory.some((one) => one.id === id));
  return (
    <section class="plan" aria-labelledby="plan">
      <h2 id="plan">{y('plan.title')}</h2>
      <p>{minutesLine(week)}</p>
      <Changed outcome={outcomeOf(suited, week)} nameOf={nameOf} />
      <WeekTable
        week={week}
        nameOf={nameOf}
        setKind={(id, kind) => set((before) => ({ ...before, posts: { ...before.posts, [id]: kind } }))}
      />
      <Fit plan={plan} set={set} />
      <TradeOffs ids={ids} isRisky={plan.risk === 'yes'} />
      <FirstSteps ids={ids} done={plan.done} set={(edit) => set((before) => ({ ...before, done: edit(before.done) }))} />
      <TakeAlong week={week} ids={ids} plan={plan} set={set} nameOf={nameOf} download={download} />
    </section>
  );
}
