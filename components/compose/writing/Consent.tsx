import { useState } from 'preact/hooks';
import { a } from '../../../data/messages/advice.ts';
import { c } from '../../../data/messages/compose.ts';
import { consentGroups, consentQuestions, consentSources } from '../../../data/reference/consent.ts';
import { SourceLine, SourceName } from '../../platform/SourceLine.tsx';

/**
 * What to make sure of before a picture of people is posted, phrased so that a tick is good. The ticks are on screen only: nothing of
 * it is kept, but that it was all asked.
 * @param allAsked puts this piece of advice away
 */
export function Consent({ allAsked }: { allAsked: () => void }) {
  const [isEmpty, setEmpty] = useState(false);
  return (
    <>
      <label class="choice">
        <input type="checkbox" checked={isEmpty} onChange={(event) => setEmpty(event.currentTarget.checked)} />
        {a('consent.nobody')}
      </label>
      {!isEmpty &&
        consentGroups.map((group) => (
          <fieldset key={group}>
            <legend>{a(`consent.${group}`)}</legend>
            {consentQuestions
              .filter((question) => question.group === group)
              .map(({ id, source }) => (
                <label key={id} class="choice">
                  <input type="checkbox" />
                  <span>
                    {a(`consent.${id}` as Parameters<typeof a>[0])}
                    <SourceName source={consentSources[source]} />
                  </span>
                </label>
              ))}
          </fieldset>
        ))}
      <button type="button" class="second" onClick={allAsked}>
        {c('advice.allAsked')}
      </button>
      {Object.entries(consentSources).map(([key, source]) => (
        <SourceLine key={key} source={source} />
      ))}
    </>
  );
}
