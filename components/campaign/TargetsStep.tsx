import { useState } from 'preact/hooks';
import { type CampaignTarget, isPlaceFull, most } from '../../core/campaign/campaign.ts';
import { x } from '../../data/messages/campaign.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { StepProps } from './step-props.ts';
import { type MessagePlaces, useMessagePlaces } from './use-message-places.ts';
import { useRemoval } from './use-removal.tsx';

/** Chooses a place and names somebody there; says what is wrong where that cannot be added. */
function AddTarget({
  targets,
  places,
  add,
}: {
  targets: readonly CampaignTarget[];
  places: MessagePlaces;
  add: (one: CampaignTarget) => void;
}) {
  const [place, setPlace] = useState('');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const put = () => {
    const handle = typed.trim().replace(/^[@＠]+/u, '');
    const isKnown = targets.some((one) => one.place === place && one.handle.toLowerCase() === handle.toLowerCase());
    if (!place || !handle || /\s/u.test(handle)) return setWrong(x('targets.wrong'));
    if (isKnown) return setWrong(x('targets.known'));
    if (isPlaceFull(targets, place) || targets.length >= most.targets) return setWrong(x('targets.full', { place: places.nameOf(place) }));
    add({ place, handle });
    setTyped('');
    setWrong('');
  };
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      <Field label={x('targets.place')}>
        {(tied) => (
          <select {...tied} value={place} onChange={({ currentTarget: { value } }) => setPlace(value)}>
            <option value="">{x('targets.choose')}</option>
            {places.places
              .filter((id) => id !== 'email' && id !== 'sms')
              .map((id) => (
                <option key={id} value={id}>
                  {places.nameOf(id)}
                </option>
              ))}
          </select>
        )}
      </Field>
      <Field label={x('targets.handle')} hint={wrong || undefined} wrong={wrong !== ''}>
        {(tied) => (
          <input
            {...tied}
            dir="auto"
            autocapitalize="off"
            spellcheck={false}
            maxLength={most.line}
            value={typed}
            onInput={({ currentTarget: { value } }) => {
              setTyped(value);
              setWrong('');
            }}
          />
        )}
      </Field>
      <button type="submit" class="second">
        {x('targets.add')}
      </button>
    </form>
  );
}

/** Whom people can name, three at most at one place. */
export function TargetsStep({ campaign: { targets }, edit, stored, writing }: StepProps) {
  const places = useMessagePlaces(stored, writing);
  const { remove, said } = useRemoval<CampaignTarget>((change) => edit((now) => ({ targets: change(now.targets) })));
  return (
    <>
      <p class="hint">{x('targets.hint')}</p>
      <AddTarget targets={targets} places={places} add={(one) => edit((now) => ({ targets: [...now.targets, one] }))} />
      <ul class="card clock-list">
        {targets.map((target, at) => {
          const line = x('targets.line', { handle: target.handle, place: places.nameOf(target.place) });
          return (
            <li key={line}>
              <span dir="auto">{line}</span>
              <button type="button" class="tool" aria-label={x('targets.remove', { line })} onClick={() => remove(target, at)}>
                <Icon name="cross" size={18} />
              </button>
            </li>
          );
        })}
      </ul>
      {said}
      <p class="hint">{x('targets.polite')}</p>
    </>
  );
}
