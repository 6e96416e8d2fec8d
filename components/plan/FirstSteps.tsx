import { stepId } from '../../core/plan/steps.ts';
import { y } from '../../data/messages/plan.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { useTexts } from '../places/use-texts.ts';
import { Words } from '../platform/Words.tsx';

interface Props {
  ids: readonly string[];
  /** Steps that are done, by their ids. */
  done: readonly string[];
  set: (edit: (done: string[]) => string[]) => void;
}

function StepsOf({ id, name, done, set }: { id: string; name: string } & Pick<Props, 'done' | 'set'>) {
  const texts = useTexts(id);
  if (texts === null) return <p role="alert">{y('steps.failed')}</p>;
  const steps = texts?.guide ?? [];
  const count = steps.filter((_, at) => done.includes(stepId(id, at))).length;
  return (
    <section class="card" aria-label={y('steps.for', { name })}>
      <h4>{name}</h4>
      {texts && <p class="hint">{y('steps.done', { done: count, all: steps.length })}</p>}
      <ul class="plan-steps">
        {steps.map((step, at) => {
          const mark = stepId(id, at);
          return (
            <li key={mark}>
              <label class="tick">
                <input
                  type="checkbox"
                  autocomplete="off"
                  checked={done.includes(mark)}
                  onChange={(event) => {
                    const isDone = event.currentTarget.checked;
                    set((before) => [...before.filter((one) => one !== mark), ...(isDone ? [mark] : [])]);
                  }}
                />
                <Words of={typeof step === 'string' ? step : step.text} />
              </label>
            </li>
          );
        })}
      </ul>
      <p>
        <a href={`library.html#platform-${id}`}>{y('steps.why', { name })}</a>
      </p>
    </section>
  );
}

/** The first steps at each place, with marks for those that are done. Where they were read stands in the library. */
export function FirstSteps({ ids, done, set }: Props) {
  const { directory } = useWholeCatalogue();
  return (
    <section class="plan-first" aria-labelledby="plan-first">
      <h3 id="plan-first">{y('steps.title')}</h3>
      <div class="trade-places">
        {ids.map((id) => (
          <StepsOf key={id} id={id} name={directory.find((one) => one.id === id)?.name ?? id} done={done} set={set} />
        ))}
      </div>
    </section>
  );
}
