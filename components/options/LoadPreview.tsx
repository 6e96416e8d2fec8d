import { useState } from 'preact/hooks';
import { dateInWords } from '../../core/catalogue/dates.ts';
import type { Compared, Comparison } from '../../core/saved-file/compare.ts';
import type { Choices } from '../../core/saved-file/merge.ts';
import { language } from '../../data/messages/language.ts';
import { inARow } from '../../data/messages/lists.ts';
import { w } from '../../data/messages/saved.ts';
import { fieldName } from '../ui/field-name.ts';

type Choice = keyof Choices;
type Part = Choice | 'campaigns';
type Counted = 'drafts' | 'campaigns' | 'names' | 'own';

/** In the order of the page. */
const parts = ['group', 'settings', 'campaigns', 'drafts', 'names', 'own'] as const satisfies readonly Part[];

/** How many things are named, so that a line can be read at a glance. */
const mostNames = 5;

/** Both drafts lose nothing; of everything else, what is here stays. */
const first: Choices = { group: 'mine', settings: 'mine', drafts: 'both', names: 'mine', own: 'mine' };

const isCounted = (part: Part): part is Counted => part === 'drafts' || part === 'campaigns' || part === 'names' || part === 'own';

function namesOf(part: Part, { differ }: Compared): string {
  const names = differ.map((name) => (isCounted(part) ? name || w('saved.unnamed') : fieldName(name)));
  return inARow(names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names);
}

/** What the file has of one kind, beside what is here. */
function Facts({ part, compared }: { part: Part; compared: Compared }) {
  const { all, fresh, differ } = compared;
  const same = all - fresh - differ.length;
  return (
    <ul>
      {isCounted(part) && <li>{w(`saved.all.${part}`, { count: all })}</li>}
      {isCounted(part) && same > 0 && <li>{w('saved.same', { count: same })}</li>}
      {fresh > 0 && <li>{isCounted(part) ? w('saved.fresh', { count: fresh }) : w('saved.filled', { count: fresh })}</li>}
      {differ.length > 0 && <li>{w('saved.differ', { count: differ.length, names: namesOf(part, compared) })}</li>}
    </ul>
  );
}

/** The choice that a part asks for, if any: drafts and campaigns share one, which is asked once. */
function asked(part: Part, comparison: Comparison): Choice | undefined {
  if (!comparison[part].differ.length) return undefined;
  if (part === 'campaigns') return comparison.drafts.differ.length ? undefined : 'drafts';
  return part;
}

/** What holds where both sides have something else. */
function Question({ of, choices, choose }: { of: Choice | undefined; choices: Choices; choose: (next: Choices) => void }) {
  if (!of) return null;
  return (
    <fieldset>
      <legend>{w(`saved.ask.${of}`)}</legend>
      <div class="choices">
        {([...(of === 'drafts' ? ['both' as const] : []), 'mine', 'file'] as const).map((side) => (
          <label key={side} class="choice">
            <input type="radio" name={`load-${of}`} checked={choices[of] === side} onChange={() => choose({ ...choices, [of]: side })} />
            {w(`saved.keep.${side}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface Props {
  /** On which the file was saved. */
  day: string;
  comparison: Comparison;
  load: (choices: Choices) => void;
  cancel: () => void;
}

/** What a file would bring. Where both sides have something else, the person says which holds. */
export function LoadPreview({ day, comparison, load, cancel }: Props) {
  const [choices, setChoices] = useState(first);
  const shown = parts.filter((part) => comparison[part].all > 0);
  const isNews = parts.some((part) => comparison[part].fresh > 0 || comparison[part].differ.length > 0);
  const { out, accountsOut } = comparison;
  return (
    <div class="banner load">
      <h3>{w('saved.preview', { day: dateInWords(day, language) })}</h3>
      {!isNews && <p>{w('saved.nothing')}</p>}
      {shown.map((part) => (
        <div key={part}>
          <h4>{w(`saved.part.${part}`)}</h4>
          <Facts part={part} compared={comparison[part]} />
          <Question of={asked(part, comparison)} choices={choices} choose={setChoices} />
        </div>
      ))}
      {out.length > 0 && <p>{w('saved.out', { count: out.length, names: inARow(out) })}</p>}
      {accountsOut > 0 && <p>{w('saved.accountsOut', { count: accountsOut })}</p>}
      <div class="actions">
        {isNews && (
          <button type="button" class="second" onClick={() => load(choices)}>
            {w('saved.load')}
          </button>
        )}
        <button type="button" class="second" onClick={cancel}>
          {w('saved.cancel')}
        </button>
      </div>
    </div>
  );
}
