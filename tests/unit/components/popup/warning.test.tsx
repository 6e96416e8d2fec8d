// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Warning } from '../../../../components/popup/Warning.tsx';
import { warningMessages } from '../../../../data/messages/en/warning.ts';

afterEach(cleanup);

it('says which site this is not, and what to check', () => {
  render(<Warning host="facebook.com" tabHost="faceb00k.example" part="faceb00k" leave={() => undefined} />);
  const alert = within(screen.getByRole('alert'));
  expect(alert.getByRole('heading', { name: 'This is not facebook.com' })).toBeTruthy();
  expect(alert.getByText('“faceb00k” in the address looks like facebook.com, and is not.')).toBeTruthy();
  expect(alert.getByText(/You are on faceb00k\.example\./)).toBeTruthy();
  expect(alert.getByText(/Do not type your password/)).toBeTruthy();
  expect(alert.getByText(/To reach facebook\.com, use your bookmark/)).toBeTruthy();
});

it('gives no way to the suspicious site, only away from it', () => {
  const leave = vi.fn();
  const { container } = render(<Warning host="facebook.com" tabHost="faceb00k.example" part="faceb00k" leave={leave} />);
  expect(container.querySelector('a, [href]')).toBeNull();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Close this tab']);
  fireEvent.click(screen.getByRole('button'));
  expect(leave).toHaveBeenCalledOnce();
});

it('speaks plainly', () => {
  for (const text of Object.values(warningMessages)) {
    expect(text).not.toMatch(/!|\b(simply|just|easy|easily|content|asset|leverage)\b/i);
    for (const sentence of text.split(/[.?] /)) expect(sentence.split(/\s+/).length, text).toBeLessThanOrEqual(15);
  }
});
