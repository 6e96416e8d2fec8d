// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { LoadDraft } from '../../../../../components/compose/drafts/LoadDraft.tsx';
import { draftWith } from '../../../../fixtures/compose.ts';

afterEach(cleanup);

async function choose(text: string) {
  const field = screen.getByLabelText(/Choose a draft/);
  Object.defineProperty(field, 'files', { configurable: true, value: [{ text: async () => text }] });
  await act(async () => void fireEvent.change(field));
}
const fileOf = (draft: unknown) => JSON.stringify({ draft });

it('shows name and first line, and hands the draft on only on a press', async () => {
  const take = vi.fn();
  render(<LoadDraft take={take} />);
  const draft = draftWith({ name: 'Spring', text: 'First line\nSecond' });
  await choose(fileOf(draft));
  expect(screen.getByText('Spring')).toBeTruthy();
  expect(screen.getByText('First line')).toBeTruthy();
  expect(take).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Add it to my drafts' }));
  expect(take).toHaveBeenCalledWith(draft);
  expect(screen.getByText('Added: Spring')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Add it to my drafts' })).toBeNull();
});

it('says what is wrong with a broken file, and offers nothing', async () => {
  render(<LoadDraft take={vi.fn()} />);
  await choose(fileOf({ ...draftWith({ text: 'T' }), tags: 7 }));
  expect(screen.getByText('Something is wrong in “tags”.')).toBeTruthy();
  expect(screen.queryAllByRole('button')).toEqual([]);
  await choose('{');
  expect(screen.getByText(/not a whole JSON file/)).toBeTruthy();
});

it('can be left', async () => {
  const take = vi.fn();
  render(<LoadDraft take={take} />);
  await choose(fileOf(draftWith({ text: 'T' })));
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByText('T')).toBeNull();
  expect(take).not.toHaveBeenCalled();
});
