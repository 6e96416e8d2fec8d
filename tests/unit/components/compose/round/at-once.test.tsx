// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { compose } from '../../../../../data/messages/en/compose.ts';
import { showComposer } from '../../../../fixtures/composer.tsx';
import { settle, stopClock } from '../../../../fixtures/composer-clock.ts';

stopClock();

it('a press in the same moment as a key carries that key, before anything is drawn', async () => {
  const openPage = vi.fn();
  showComposer({ places: ['whatsapp'], text: 'Before' }, { open: openPage });
  await settle();
  const field = screen.getByRole('textbox', { name: compose['write.text'] }) as HTMLTextAreaElement;
  const open = screen.getByRole('button', { name: /^Open WhatsApp/ });
  field.value = 'The last word';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  open.click();
  await settle();
  expect(openPage).toHaveBeenCalledWith('https://wa.me/?text=The%20last%20word');
});
