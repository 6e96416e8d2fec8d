import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, rumourDraft } from '../../../../core/advice/rumour.ts';
import { withoutClaim } from '../../../../core/versions/claim.ts';
import { rumourQuestions, rumourSources } from '../../../../data/reference/rumour.ts';
import { checkedLabels, rumourLabels } from '../../../../data/reference/rumour-labels.ts';

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
  const parts = { fact: 'The vaccine is safe.', warning: 'It makes ill.', why: 'The picture is old.', source: 'WHO' };

  it('starts and ends with the fact, and each part has its label', () => {
    expect(rumourDraft(parts, '')).toBe(
      [
        'True: The vaccine is safe.',
        'False message going round: It makes ill.',
        'Why it is wrong: The picture is old.',
        'Remember: The vaccine is safe.',
        'Source: WHO',
      ].join('\n\n'),
    );
  });

  it('has labels in the language of the draft, of its words, or in English', () => {
    expect(rumourDraft(parts, 'fr-CA')).toMatch(/^Vrai\u00a0: /);
    expect(rumourDraft({ ...parts, fact: 'Вакцина безопасна.' }, '')).toMatch(/^Правда: /);
    expect(rumourDraft(parts, 'ka')).toMatch(/^True: /);
  });

  it('says the fact once where there is nothing between', () =>
    expect(rumourDraft({ ...parts, warning: ' ', why: '' }, 'en')).toBe('True: The vaccine is safe.\n\nSource: WHO'));

  it('waits for the fact', () => expect(rumourDraft({ ...parts, fact: '\n' }, 'en')).toBe(''));

  it('never has the claim outside the paragraph with its label, and can do without it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(rumourLabels)),
        fc.array(fc.constantFrom('Drops', 'make', 'ill.', '\n', '\n\n', '\n \n'), { minLength: 1 }),
        (language, words) => {
          const warning = `${words.join(' ')} claim`;
          const draft = rumourDraft({ ...parts, warning }, language);
          const own = draft.split('\n\n').filter((paragraph) => paragraph.includes('claim'));
          expect(own).toHaveLength(1);
          expect(own[0]?.startsWith(rumourLabels[language]?.claim ?? '-')).toBe(true);
          const [first, second] = withoutClaim(draft);
          expect(first?.text).not.toMatch(/claim|picture/);
          expect(first?.text.split(parts.fact)).toHaveLength(3);
          expect(second?.text.split(parts.fact)).toHaveLength(2);
          expect(second?.text).toContain('WHO');
        },
      ),
    );
  });
});

describe('the labels', () => {
  it.each(Object.entries(rumourLabels))('are all there, and no two of one language are the same: %s', (_, labels) => {
    const all = Object.values(labels);
    expect(all).toHaveLength(5);
    expect(new Set(all).size).toBe(5);
    for (const label of all) expect(label).toBe(label.trim().replace(/:/g, ''));
  });

  it('are said to be checked in English alone', () => expect(checkedLabels).toEqual(['en']));
});
