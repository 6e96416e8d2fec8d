// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Edit } from '../../../../components/ui/use-kept.ts';
import { readKit, type WritingKit } from '../../../../core/settings/writing-tools.ts';
import { app } from '../../../../data/messages/en/app.ts';
import { showComposer } from '../../../fixtures/composer.tsx';

afterEach(cleanup);

/** Picks the emoji of thanks from its panel. */
async function pick() {
  fireEvent.click(screen.getByRole('button', { name: 'Emoji' }));
  const [first] = await screen.findAllByRole('button', { name: 'Folded hands' });
  fireEvent.click(first as HTMLElement);
}

it('an emoji that was used is kept; where it cannot be, that is said until it can', async () => {
  let kept = readKit(undefined).value;
  let isFull = true;
  const change = vi.fn(async (edit: Edit<WritingKit>) => {
    if (isFull) throw new Error('full');
    kept = edit(kept);
    return kept;
  });
  showComposer({ text: 'Thank you', places: ['x'] }, { kit: { change, watch: () => () => undefined } });
  await pick();
  await screen.findByText(app['storage.unsaved']);
  isFull = false;
  await pick();
  await waitFor(() => expect(kept.emoji).toEqual(['🙏']));
  await waitFor(() => expect(screen.queryByText(app['storage.unsaved'])).toBeNull());
});
