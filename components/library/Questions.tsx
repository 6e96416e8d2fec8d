import { l } from '../../data/messages/library.ts';
import { type QuestionInWords, questionsInWords } from '../../data/messages/questions.ts';
import type { QuestionGroup } from '../../data/reference/questions.ts';
import { Cited } from '../platform/SourceLine.tsx';
import { Fold } from './Fold.tsx';
import { Leads } from './Leads.tsx';

/** Groups below each other in one column, so that an answer moves no other column. */
const columns: readonly (readonly QuestionGroup[])[] = [
  ['wrong', 'start', 'make'],
  ['seen', 'people'],
];

/** The short answer to a question, where it goes on, and where it was read. */
export function Answer({ question: { answer, leads, sources, doubt } }: { question: QuestionInWords }) {
  return (
    <>
      <ul class="answer">
        {answer.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Leads leads={leads} />
      <div class="sources">
        <Cited fact={{ doubt }} sources={sources} />
        {sources.length === 0 && <p class="fact">{l('questions.advice')}</p>}
      </div>
    </>
  );
}

/** The questions that people come with, in groups, each with a short answer. */
export function Questions() {
  const all = questionsInWords();
  return (
    <section id="questions" aria-labelledby="questions-title">
      <h2 id="questions-title" tabIndex={-1}>
        {l('questions.title')}
      </h2>
      <div class="asked">
        {columns.map((groups) => (
          <div key={groups.join()}>
            {groups.map((group) => (
              <div key={group} class="group">
                <h3>{l(`questions.${group}`)}</h3>
                <ul class="card">
                  {all
                    .filter((question) => question.group === group)
                    .map((question) => (
                      <li key={question.id}>
                        <Fold id={`question-${question.id}`} summary={<span>{question.ask}</span>}>
                          {() => <Answer question={question} />}
                        </Fold>
                      </li>
                    ))}
                </ul>
              </div>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
