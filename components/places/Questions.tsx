import { useMemo } from 'preact/hooks';
import { hourChoices, internetChoices, peopleChoices } from '../../core/places/answers.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { language } from '../../data/messages/language.ts';
import { countryName, inOrder } from '../../data/messages/lists.ts';
import { w } from '../../data/messages/places.ts';
import { purposeName } from '../../data/messages/purposes.ts';
import { countries } from '../../data/places/countries.ts';
import { audiences, makings, purposes } from '../../data/schema/vocabulary.ts';
import { Choices } from './Choices.tsx';

type Kept = Stored['answers'];

interface Props {
  answers: Kept;
  set: (edit: (before: Kept) => Kept) => void;
}

type Single = 'hours' | 'people' | 'internet';
type Several = 'makes' | 'purposes' | 'hears';

/** The country, by its name in the person's language. */
function Country({ country, choose }: { country: string; choose: (code: string) => void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has other names, in another order.
  const named = useMemo(
    () => countries.map((code) => ({ code, name: countryName(code) })).sort((a, b) => inOrder(a.name, b.name)),
    [language],
  );
  return (
    <label class="field ask-country">
      <span>{w('ask.country')}</span>
      <select autocomplete="off" value={country} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{w('country.any')}</option>
        {named.map(({ code, name }) => (
          <option key={code} value={code} lang={language}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The four questions. None has to be answered, and every answer can be taken back. */
export function Questions({ answers, set }: Props) {
  // What a press means is decided by what the person sees, and once: a change may be made a second time.
  const one = (field: Single) => ({
    question: w(`ask.${field}`),
    chosen: [answers[field]],
    press(word: string) {
      const next = answers[field] === word ? '' : word;
      set((before) => ({ ...before, [field]: next }) as Kept);
    },
  });
  const some = (field: Several) => ({
    isMain: true,
    question: w(`ask.${field}`),
    chosen: answers[field],
    press(word: string) {
      const isOn = !answers[field].includes(word);
      set((before) => ({ ...before, [field]: [...before[field].filter((other) => other !== word), ...(isOn ? [word] : [])] }));
    },
  });
  return (
    <div class="asks">
      <fieldset class="ask card">
        <legend>{w('ask.can')}</legend>
        <Choices {...one('hours')} words={hourChoices} labelOf={(word) => w(`hours.${word}`)} />
        <Choices {...one('people')} words={peopleChoices} labelOf={(word) => w(`people.${word}`)} />
        <Choices {...one('internet')} words={internetChoices} labelOf={(word) => w(`internet.${word}`)} />
      </fieldset>
      <Choices {...some('makes')} words={makings} labelOf={(word) => w(`makes.${word}`)} />
      <Choices {...some('purposes')} words={purposes} labelOf={purposeName} />
      <Choices {...some('hears')} words={audiences} labelOf={(word) => w(`hears.${word}`)}>
        <Country country={answers.country} choose={(country) => set((before) => ({ ...before, country }))} />
      </Choices>
    </div>
  );
}
