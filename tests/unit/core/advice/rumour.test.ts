import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, rumourDraft } from '../../../../core/advice/rumour.ts';
import { rumourQuestions, rumourSources } from '../../../../data/reference/rumour.ts';

describe('whether to answer a rumour', () => {
  it.each([
    [{}, 'unanswered'],
    [{ spreading: true, trustedFact: true }, 'unanswered'],
    [{ harmful: false }, 'wait-and-watch'],
    [{ harmful: false, spreading: true, trustedFact: true }, 'wait-and-watch'],
    [{ harmful: true }, 'unanswered'],
    [{ harmful: true, spreading: false }, 'report'],
    [{ harmful: true, spreading: false, trustedFact: true }, 'report'],
    [{ harmful: true, spreading: true }, 'unanswered'],
    [{ harmful: true, spreading: true, trustedFact: false }, 'report'],
    [{ harmful: true, spreading: true, trustedFact: true }, 'answer'],
  ] as const)('%j: %s', (answers, wanted) => expect(decide(answers)).toBe(wanted));

  it('is answered only by a yes to every question', () => {
    const answer = fc.option(fc.boolean(), { nil: undefined });
    fc.assert(
      fc.property(answer, answer, answer, (spreading, harmful, trustedFact) => {
        const answers = Object.fromEntries(Object.entries({ spreading, harmful, trustedFact }).filter(([, value]) => value !== undefined));
        expect(decide(answers) === 'answer').toBe(Boolean(spreading && harmful && trustedFact));
      }),
    );
  });

  it('cites a source for each question', () => {
    for (const { source } of rumourQuestions) expect(rumourSources).toHaveProperty(source);
  });
});

describe('an answer to a rumour', () => {
  const parts = {
    fact: 'The vaccine is safe.',
    warning: 'A false message is going round.',
    why: 'It shows an old picture.',
    source: 'WHO',
  };
  it('starts and ends with the fact', () => {
    expect(rumourDraft(parts)).toBe(
      'The vaccine is safe.\n\nA false message is going round.\n\nIt shows an old picture.\n\nThe vaccine is safe.\n\nWHO',
    );
  });
  it('says the fact once where there is nothing between', () =>
    expect(rumourDraft({ ...parts, warning: ' ', why: '' })).toBe('The vaccine is safe.\n\nWHO'));
  it('waits for the fact', () => expect(rumourDraft({ ...parts, fact: '\n' })).toBe(''));
  it('never starts with the warning', () => {
    fc.assert(
      fc.property(fc.record({ fact: fc.string(), warning: fc.string(), why: fc.string(), source: fc.string() }), (any) => {
        expect(rumourDraft(any).startsWith(any.fact.trim())).toBe(true);
      }),
    );
  });
});
