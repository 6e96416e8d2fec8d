// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Cited } from '../../../../components/platform/SourceLine.tsx';
import { Words } from '../../../../components/platform/Words.tsx';
import type { WholeCatalogue } from '../../../../core/catalogue/catalogue.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import { renderInPage } from '../../../fixtures/page-context.tsx';

afterEach(cleanup);

const source = { title: 'Help page', checked: '2026-11-01', confidence: 'documented' as const };
const where = { only: ['Japan', 'Kenya'] };
const swahili: WholeCatalogue = { ...catalogue, language: 'sw', english: new Set(['Not translated.', 'Kenya', 'Not sure.']) };

it('marks what is English among another language, and nothing else', () => {
  renderInPage(
    <>
      <Words of="Not translated." />
      <Words of="Imetafsiriwa." />
    </>,
    {},
    swahili,
  );
  expect(screen.getByText('Not translated.').lang).toBe('en');
  expect(screen.getByText('Imetafsiriwa.').lang).toBe('');
});

it('marks parts of a sentence too: places, doubts, and titles of sources', () => {
  const { container } = renderInPage(<Cited fact={{ where, doubt: 'Not sure.' }} sources={[source]} />, {}, swahili);
  const marked = [...container.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent);
  expect(marked).toEqual(['Kenya', 'Not sure.', 'Help page']);
  expect(container.textContent).toContain('Only in Japan and Kenya.');
});

it('marks nothing where all is English', () => {
  const { container } = renderInPage(<Cited fact={{ where, doubt: 'Not sure.' }} sources={[source]} />);
  expect(container.querySelector('[lang]')).toBeNull();
  expect(container.textContent).toContain('Source: Help page.');
});

it('says nothing of a place where there is none', () => {
  const { container } = renderInPage(<Cited fact={{ where: {} }} sources={[]} />);
  expect(container.textContent).toBe('');
});
