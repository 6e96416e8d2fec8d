import { useState } from 'preact/hooks';
import { decide, labelsFor, type RumourAnswers, type RumourParts, rumourDraft } from '../../../core/advice/rumour.ts';
import { r } from '../../../data/messages/rumour.ts';
import { rumourParts, rumourQuestions, rumourSources } from '../../../data/reference/rumour.ts';
import { checkedLabels } from '../../../data/reference/rumour-labels.ts';
import { SourceLine, SourceName } from '../../platform/SourceLine.tsx';
import { Field } from '../../ui/Field.tsx';
import { memo } from '../../ui/memo.tsx';

interface Props {
  /** Of the draft, as a BCP 47 tag; "" where nobody has said. */
  language: string;
  /** Starts a draft with a text. */
  make: (text: string) => void;
}

const nothing: RumourParts = { fact: '', warning: '', why: '', source: '' };

/** Whose labels nobody has read who grew up with the language, or that there are none in it. */
function LabelsNote({ language, fact }: { language: string; fact: string }) {
  const { language: found } = labelsFor(language, fact);
  const isOther = language !== '' && !language.toLowerCase().startsWith(found);
  if (!isOther && checkedLabels.includes(found)) return null;
  return <p class="hint">{isOther ? r('rumour.labels.english') : r('rumour.labels.unchecked')}</p>;
}

/** Whether to answer a rumour, and then how: decided first, written after. */
export const Rumour = memo(function Rumour({ language, make }: Props) {
  const [answers, setAnswers] = useState<RumourAnswers>({});
  const [parts, setParts] = useState(nothing);
  const decision = decide(answers);
  const text = rumourDraft(parts, language);
  return (
    <section aria-label={r('rumour.title')}>
      <p class="hint">{r('rumour.intro')}</p>
      {rumourQuestions.map(({ id, source }) => (
        <fieldset key={id}>
          <legend>{r(`rumour.${id}`)}</legend>
          <p class="hint">{r(`rumour.${id}.hint`)}</p>
          <SourceName source={rumourSources[source]} />
          <div class="actions">
            {([true, false] as const).map((yes) => (
              <label key={String(yes)} class="choice">
                <input
                  type="radio"
                  name={`rumour-${id}`}
                  checked={answers[id] === yes}
                  onChange={() => setAnswers({ ...answers, [id]: yes })}
                />
                {yes ? r('rumour.yes') : r('rumour.no')}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div class="banner" role="status">
        <b>{r(`rumour.${decision}.title`)}</b>
        <p>{r(`rumour.${decision}.text`)}</p>
      </div>
      {decision === 'answer' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!text) return;
            make(text);
            setParts(nothing);
            setAnswers({});
          }}
        >
          {rumourParts.map((part) => (
            <Field key={part} label={r(`rumour.${part}`)} hint={r(`rumour.${part}.hint`)}>
              {(tied) => (
                <textarea
                  {...tied}
                  rows={2}
                  dir="auto"
                  value={parts[part]}
                  onInput={(event) => setParts({ ...parts, [part]: event.currentTarget.value })}
                />
              )}
            </Field>
          ))}
          <LabelsNote language={language} fact={parts.fact} />
          {!text && <p class="hint">{r('rumour.needFact')}</p>}
          <div class="actions">
            <button type="submit" class="primary" disabled={!text}>
              {r('rumour.make')}
            </button>
          </div>
        </form>
      )}
      {Object.entries(rumourSources).map(([key, source]) => (
        <SourceLine key={key} source={source} />
      ))}
    </section>
  );
});
