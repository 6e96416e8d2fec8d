import { useEffect, useState } from 'preact/hooks';
import type { Week } from '../../core/plan/week.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { y } from '../../data/messages/plan.ts';
import { useCatalogue } from '../catalogue.ts';
import { useCopy } from '../ui/use-copy.ts';
import { calendarWords, planText, weekTable } from './plan-words.ts';

interface Props {
  week: Week;
  /** Places whose first steps go along. */
  ids: readonly string[];
  plan: Stored['plan'];
  set: (edit: (before: Stored['plan']) => Stored['plan']) => void;
  nameOf: (id: string) => string;
  download: (name: string, type: string, text: string) => void;
}

/** The plan as a calendar file, a table, a text, or on paper. */
export function TakeAlong({ week, ids, plan, set, nameOf, download }: Props) {
  const catalogue = useCatalogue();
  const { last, tryCopy, forget } = useCopy();
  const [saved, setSaved] = useState(false);
  // What was saved or copied is not this plan any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about every change of the plan.
  useEffect(() => {
    setSaved(false);
    forget();
  }, [week]);
  const name = y('take.name');
  const save = (ending: string, type: string, text: string) => {
    download(`${name}.${ending}`, type, text);
    setSaved(true);
  };
  const calendar = async () => {
    const { weekCalendar } = await import('../../core/plan/calendar.ts');
    const whose = plan.id || crypto.randomUUID();
    if (!plan.id) set((before) => ({ ...before, id: before.id || whose }));
    const text = weekCalendar(week, plan.at, Date.now(), whose, (item) => calendarWords(item, nameOf));
    save('ics', 'text/calendar;charset=utf-8', text);
  };
  const table = async () => {
    const { csvText } = await import('../../core/text/csv.ts');
    const { head, rows } = weekTable(week, nameOf);
    save('csv', 'text/csv;charset=utf-8', csvText(head, rows));
  };
  const copy = async () => {
    setSaved(false);
    const places = await Promise.all(
      ids.map(async (id) => {
        const texts = await catalogue.texts(id).catch(() => undefined);
        return { name: nameOf(id), steps: (texts?.guide ?? []).map((step) => (typeof step === 'string' ? step : step.text)) };
      }),
    );
    await tryCopy(planText(week, places, nameOf, new Date()), 'copied');
  };
  return (
    <section class="plan-take" aria-labelledby="plan-take">
      <h3 id="plan-take">{y('take.title')}</h3>
      <div class="actions">
        <button type="button" class="second" onClick={calendar}>
          {y('take.calendar')}
        </button>
        <button type="button" class="second" onClick={table}>
          {y('take.table')}
        </button>
        <button type="button" class="second" onClick={copy}>
          {y('take.copy')}
        </button>
        <button type="button" class="second" onClick={() => print()}>
          {y('take.print')}
        </button>
      </div>
      <p class="hint" role="status">
        {saved ? y('take.saved') : last && y(last.outcome === 'copied' ? 'take.copied' : 'take.notCopied')}
      </p>
    </section>
  );
}
