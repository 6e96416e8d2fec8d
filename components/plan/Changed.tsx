import { useEffect, useRef, useState } from 'preact/hooks';
import { type Changes, changesOf, type Outcome } from '../../core/plan/changes.ts';
import { isSame } from '../../core/reading/same.ts';
import { allOf, inARow } from '../../data/messages/lists.ts';
import { y } from '../../data/messages/plan.ts';

const inWords = ({ came, went, minutesBefore, hasMoved }: Changes, minutes: number, nameOf: (id: string) => string): string =>
  y('plan.changed', {
    what: inARow([
      ...(came.length ? [y('plan.in', { names: allOf(came.map(nameOf)) })] : []),
      ...(went.length ? [y('plan.out', { names: allOf(went.map(nameOf)) })] : []),
      ...(hasMoved ? [y('plan.moved')] : []),
      ...(minutesBefore === undefined ? [] : [y('plan.time', { before: minutesBefore, after: minutes })]),
    ]),
  });

/** Says what the last answer has changed. Until there is one, nothing. */
export function Changed({ outcome, nameOf }: { outcome: Outcome; nameOf: (id: string) => string }) {
  const before = useRef(outcome);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (isSame(before.current, outcome)) return;
    const changes = changesOf(before.current, outcome);
    before.current = outcome;
    setSaid(changes ? inWords(changes, outcome.minutes, nameOf) : '');
  }, [outcome, nameOf]);
  return (
    <p class="plan-changed" role="status">
      {said}
    </p>
  );
}
