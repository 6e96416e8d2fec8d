// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Finder } from '../../../../components/popup/Finder.tsx';
import { catalogue } from '../../../fixtures/catalogue.ts';
import { renderInPage } from '../../../fixtures/page-context.tsx';

afterEach(cleanup);

const choose = vi.fn();
const show = async () => {
  renderInPage(<Finder choose={choose} />);
  await waitFor(() => expect(picks()).not.toEqual([]));
};
const picks = () => [...document.querySelectorAll('.pick')].map((button) => button.querySelector('span')?.firstChild?.textContent?.trim());

it('is short: at most 200 elements, the rest after one press, with the keyboard at the first that came', async () => {
  await show();
  expect(document.querySelectorAll('*').length).toBeLessThanOrEqual(200);
  expect(picks()).toHaveLength(5);
  fireEvent.click(screen.getByRole('button', { name: `Show ${catalogue.directory.length - 5} more` }));
  expect(picks()).toHaveLength(catalogue.directory.length);
  await waitFor(() => expect(document.activeElement).toBe(document.querySelectorAll('.pick')[5]));
});

it('shows for a purpose what is best at it, and not what comes first in the alphabet', async () => {
  await show();
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'accountability' } });
  expect(picks()).toHaveLength(5);
  expect(picks()).toContain('Mastodon');
  expect(picks()).not.toContain('Amazon');
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'recruit' } });
  expect(picks()).toContain('LinkedIn');
});

it('is folded again for another search, and gives what was chosen', async () => {
  await show();
  fireEvent.click(screen.getByRole('button', { name: /^Show \d+ more/ }));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'a' } });
  expect(picks()).toHaveLength(5);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'twitter' } });
  fireEvent.click(screen.getByRole('button', { name: /^X/ }));
  expect(choose).toHaveBeenCalledWith('x');
});
