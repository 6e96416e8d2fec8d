import { skills, weekdays } from '../../core/plan/week.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { y } from '../../data/messages/plan.ts';
import { Choices } from '../places/Choices.tsx';
import { Field } from '../ui/Field.tsx';

type Plan = Stored['plan'];

interface Props {
  plan: Plan;
  set: (edit: (before: Plan) => Plan) => void;
}

/** What else the week follows from: days, time, skills, languages, and whether posting is risky. None has to be answered. */
export function Fit({ plan, set }: Props) {
  const some = (field: 'days' | 'skills') => ({
    question: y(`fit.${field}`),
    chosen: plan[field],
    press(word: string) {
      const isOn = !plan[field].includes(word);
      set((before) => ({ ...before, [field]: [...before[field].filter((other) => other !== word), ...(isOn ? [word] : [])] }));
    },
  });
  const one = (field: 'languages' | 'risk') => ({
    question: y(`fit.${field}`),
    chosen: [plan[field]],
    press(word: string) {
      const next = plan[field] === word ? '' : word;
      set((before) => ({ ...before, [field]: next }) as Plan);
    },
  });
  return (
    <fieldset class="ask card">
      <legend>{y('fit.title')}</legend>
      <Choices {...some('days')} words={weekdays} labelOf={(day) => y(`day.${day}`)} />
      <Choices {...some('skills')} words={skills} labelOf={(skill) => y(`skill.${skill}`)} />
      <Choices {...one('languages')} words={['one', 'more'] as const} labelOf={(word) => y(`languages.${word}`)} />
      <Choices {...one('risk')} words={['no', 'yes'] as const} labelOf={(word) => y(`risk.${word}`)} />
      <Field label={y('fit.at')}>
        {(tied) => (
          <input
            {...tied}
            type="time"
            value={plan.at}
            onChange={(event) => {
              const { value } = event.currentTarget;
              set((before) => ({ ...before, at: value }));
            }}
          />
        )}
      </Field>
      {plan.skills.includes('design') && <p class="hint">{y('fit.design')}</p>}
    </fieldset>
  );
}
