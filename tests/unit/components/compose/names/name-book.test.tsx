// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { NameBook } from '../../../../../components/compose/names/NameBook.tsx';
import type { NameEntry } from '../../../../../core/drafts/draft.ts';
import { book, placeOf } from '../../../../fixtures/compose.ts';
import { renderInPage } from '../../../../fixtures/page-context.tsx';

afterEach(cleanup);

function show(nameWanted?: { key: string }) {
  let kept: readonly NameEntry[] = book;
  const change = vi.fn((edit: (book: readonly NameEntry[]) => readonly NameEntry[]) => {
    kept = edit(kept);
  });
  const draw = (next: { key: string } | undefined) => (
    <NameBook book={kept} change={change} targets={[placeOf('x')]} chosen={['x']} nameWanted={next} done={() => undefined} />
  );
  const { rerender } = renderInPage(draw(nameWanted));
  return { want: (key: string) => rerender(draw({ key })), kept: () => kept };
}
const field = (name: string) => screen.getByLabelText(name) as HTMLInputElement;

it('a form with something typed in it stays when another is asked for, which comes afterwards', () => {
  const { want, kept } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Edit World Health Organization' }));
  fireEvent.input(field('Full name'), { target: { value: 'The World Health Organization' } });
  want('msf');
  expect(field('Full name').value).toBe('The World Health Organization');
  expect(screen.getByText('Save or cancel this one first. @msf comes next.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Edit Rotary' }));
  expect(field('Full name').value).toBe('The World Health Organization');
  want('msf');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(kept().map(({ name }) => name)).toContain('The World Health Organization');
  expect(field('Short name').value).toBe('msf');
});

it('a form that nobody has typed in makes way', () => {
  const { want } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Edit Rotary' }));
  want('msf');
  expect(field('Short name').value).toBe('msf');
});
