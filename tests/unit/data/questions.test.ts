import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questions } from '../../../data/messages/en/questions.ts';
import { questionsInWords } from '../../../data/messages/questions.ts';
import { basics } from '../../../data/reference/basics.ts';
import { questionSources } from '../../../data/reference/question-sources.ts';
import { questionGroups, questionList } from '../../../data/reference/questions.ts';
import { situationIds } from '../../../data/reference/situations.ts';
import { source } from '../../../data/schema/schema-parts.ts';
import { idNow } from '../../fixtures/ids.ts';

const all = questionsInWords();
const ids = questionList.map(({ id }) => id);

describe('the questions', () => {
  it('are about 25, each once, in groups that all have some', () => {
    expect(ids.length).toBeGreaterThanOrEqual(25);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(questionList.map(({ group }) => group))).toEqual(new Set(questionGroups));
  });

  it.each(all)('$id has a question, a short answer and other words for it', ({ ask, answer, also }) => {
    expect(ask).toMatch(/\?$/);
    expect(answer.length).toBeGreaterThanOrEqual(3);
    expect(answer.length).toBeLessThanOrEqual(5);
    for (const line of answer) expect(line.length, line).toBeLessThanOrEqual(100);
    expect(also.split('. ').length).toBeGreaterThanOrEqual(8);
  });

  it('have no text that belongs to none', () => {
    const unknown = Object.keys(questions).filter((key) => !ids.some((id) => new RegExp(`^${id}\\.(ask|also|doubt|\\d)$`).test(key)));
    expect(unknown).toEqual([]);
  });

  it('lead to what is there', () => {
    const leads = questionList.flatMap((question) => question.leads);
    const pages = readdirSync('entrypoints');
    const there = (lead: (typeof leads)[number]) => {
      if ('basic' in lead) return basics.some(({ id }) => id === lead.basic);
      if ('guide' in lead) return idNow(lead.guide) !== undefined;
      if ('question' in lead) return ids.includes(lead.question);
      if ('page' in lead) return pages.includes(lead.page);
      if ('help' in lead) return pages.includes('help');
      return true;
    };
    expect(leads.filter((lead) => !there(lead))).toEqual([]);
    expect(new Set(leads.flatMap((lead) => ('help' in lead ? [lead.help] : [])))).toEqual(new Set(situationIds));
  });

  it('cite sources that are well written, and none stands unused', () => {
    for (const one of Object.values(questionSources)) source.parse(one);
    expect(new Set(questionList.flatMap(({ sources }) => sources))).toEqual(new Set(Object.keys(questionSources)));
  });

  it('that state a figure have a source', () => {
    for (const { answer, sources } of all) if (/\d/.test(answer.join(' '))) expect(sources.length, answer[0]).toBeGreaterThan(0);
  });
});
