import { type CampaignFact, most } from '../../core/campaign/campaign.ts';
import { x } from '../../data/messages/campaign.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { StepProps } from './step-props.ts';
import { useFocusLast } from './use-focus-last.ts';
import { useRemoval } from './use-removal.tsx';

/** What the campaign says, each with where it was read. */
export function FactsStep({ campaign: { facts }, edit }: StepProps) {
  const list = useFocusLast<HTMLOListElement>('textarea');
  const set = (at: number, change: Partial<CampaignFact>) =>
    edit((now) => ({ facts: now.facts.map((one, index) => (index === at ? { ...one, ...change } : one)) }));
  const { remove, said } = useRemoval<CampaignFact>((change) => edit((now) => ({ facts: change(now.facts) })));
  return (
    <>
      <p class="hint">{x('facts.hint')}</p>
      <ol ref={list.box} class="item-list">
        {facts.map((fact, at) => {
          const isWrong = fact.text.trim() !== '' && !fact.source.trim();
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fact is known by its place alone.
            <li key={at} class="card item">
              <Field label={x('fact.text', { at: at + 1 })}>
                {(tied) => (
                  <textarea
                    {...tied}
                    dir="auto"
                    rows={2}
                    maxLength={most.text}
                    value={fact.text}
                    onInput={({ currentTarget: { value } }) => set(at, { text: value })}
                  />
                )}
              </Field>
              <Field label={x('fact.source', { at: at + 1 })} hint={isWrong ? x('fact.noSource') : undefined} wrong={isWrong}>
                {(tied) => (
                  <input
                    {...tied}
                    dir="auto"
                    maxLength={most.line}
                    value={fact.source}
                    onInput={({ currentTarget: { value } }) => set(at, { source: value })}
                  />
                )}
              </Field>
              <button type="button" class="tool" aria-label={x('fact.remove', { at: at + 1 })} onClick={() => remove(fact, at)}>
                <Icon name="trash" size={18} />
              </button>
            </li>
          );
        })}
      </ol>
      {said}
      {facts.length < most.facts && (
        <div class="actions">
          <button
            type="button"
            class="second"
            onClick={() => {
              list.wait();
              edit((now) => ({ facts: [...now.facts, { text: '', source: '' }] }));
            }}
          >
            <Icon name="add" size={18} />
            {x('fact.add')}
          </button>
        </div>
      )}
    </>
  );
}
