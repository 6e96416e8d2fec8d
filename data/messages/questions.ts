import { questionSources } from '../reference/question-sources.ts';
import { type Question, questionList } from '../reference/questions.ts';
import type { Source } from '../schema/schema.ts';
import { questions } from './en/questions.ts';
import { messagesOf } from './language.ts';

const q = messagesOf('questions', questions);

/** A question with its answer, in the language on show. */
export interface QuestionInWords extends Omit<Question, 'sources'> {
  ask: string;
  /** One idea each. */
  answer: string[];
  /** Other words for it, to be found by. */
  also: string;
  doubt?: string;
  sources: Source[];
}

/** The lines of an answer are numbered from 1. */
const linesOf = (id: string): string[] => {
  const key = (line: number) => `${id}.${line}`;
  const lines: string[] = [];
  while (key(lines.length + 1) in questions) lines.push(q(key(lines.length + 1)));
  return lines;
};

/** The ready questions, in the language on show. */
export const questionsInWords = (): QuestionInWords[] =>
  questionList.map(({ sources, ...question }) => {
    const { id } = question;
    return {
      ...question,
      ask: q(`${id}.ask`),
      answer: linesOf(id),
      also: q(`${id}.also`),
      ...(`${id}.doubt` in questions ? { doubt: q(`${id}.doubt`) } : {}),
      sources: sources.flatMap((key) => questionSources[key] ?? []),
    };
  });
