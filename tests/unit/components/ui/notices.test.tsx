// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Notices } from '../../../../components/ui/Notices.tsx';

afterEach(cleanup);

it.each([
  ['a field that another version has had', ['waiting.text']],
  ['rubbish', ['settings', 'title', 'text', 'seen', 'other', 'constructor', '__proto__', 'toString', 'a b', 'language.', '']],
])('says something of %s, once, and can be put away', async (_, fields) => {
  const seen = vi.fn();
  render(<Notices repaired={[...fields, 'settings.theme']} failed={false} seen={seen} />);
  const words = (await screen.findByText(/Something from another version of Sidekick/)).textContent ?? '';
  expect(words).toContain('Colours');
  expect(words.match(/another version/g)).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'I have read this' }));
  expect(seen).toHaveBeenCalled();
});

it('says which chosen language is missing, and that the choice is kept', async () => {
  render(<Notices repaired={['language.sw']} failed={false} seen={() => undefined} />);
  const banner = await screen.findByRole('status');
  expect(banner.textContent).toContain('This version of Sidekick is not ready in Swahili. Your choice is kept');
  expect(banner.textContent).not.toContain('could not be read');
});

it('says both where something was reset too', async () => {
  render(<Notices repaired={['language.sw', 'settings.theme']} failed={false} seen={() => undefined} />);
  const banner = await screen.findByRole('status');
  for (const words of ['not ready in Swahili', 'Colours is back to the start']) expect(banner.textContent).toContain(words);
});
