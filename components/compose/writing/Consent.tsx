import { a } from '../../../data/messages/advice.ts';
import { consentGroups, consentQuestions, consentSources } from '../../../data/reference/consent.ts';
import { SourceLine, SourceName } from '../../platform/SourceLine.tsx';

/** Questions to ask before a picture of people is posted. They are read, not answered here: nothing of it is kept. */
export function Consent() {
  return (
    <>
      {consentGroups.map((group) => (
        <div key={group} class="questions-of">
          <h3>{a(`consent.${group}`)}</h3>
          <ul class="questions">
            {consentQuestions
              .filter((question) => question.group === group)
              .map(({ id, source }) => (
                <li key={id}>
                  {a(`consent.${id}` as Parameters<typeof a>[0])}
                  <SourceName source={consentSources[source]} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      {Object.entries(consentSources).map(([key, source]) => (
        <SourceLine key={key} source={source} />
      ))}
    </>
  );
}
