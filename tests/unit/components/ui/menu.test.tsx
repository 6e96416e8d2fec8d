// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Menu } from '../../../../components/ui/Menu.tsx';

const [map, help] = [vi.fn(), vi.fn()];
const button = () => screen.getByRole('button', { name: 'Menu' });
const entries = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

beforeEach(() => {
  vi.resetAllMocks();
  render(
    <>
      <Menu
        label="Menu"
        entries={[
          { words: 'Linking map', go: map },
          { words: 'Something went wrong', go: help },
        ]}
      />
      <button type="button">Beside</button>
    </>,
  );
});
afterEach(cleanup);

it('opens in words, with the focus on the first of them', () => {
  expect(entries()).toEqual([]);
  expect(button().getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(button());
  expect(entries()).toEqual(['Linking map', 'Something went wrong']);
  expect(button().getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement?.textContent).toBe('Linking map');
  fireEvent.click(button());
  expect(entries()).toEqual([]);
});

it('goes where it says, and closes', () => {
  fireEvent.click(button());
  fireEvent.click(screen.getByRole('button', { name: 'Something went wrong' }));
  expect(help).toHaveBeenCalledOnce();
  expect(map).not.toHaveBeenCalled();
  expect(entries()).toEqual([]);
});

/** Presses a key. @returns whether the browser may go on with it */
const pressKey = (key: string) => {
  const event = createEvent.keyDown(document.activeElement as Element, { key });
  fireEvent(document.activeElement as Element, event);
  return !event.defaultPrevented;
};

it('Escape closes it, and not the popup: only where it is closed may the browser have the key', () => {
  fireEvent.click(button());
  expect(pressKey('Tab'), 'other keys are left alone').toBe(true);
  expect(entries()).not.toEqual([]);
  expect(pressKey('Escape')).toBe(false);
  expect(entries()).toEqual([]);
  expect(document.activeElement).toBe(button());
  expect(pressKey('Escape')).toBe(true);
});

it.each([
  ['a press beside it', () => fireEvent.pointerDown(screen.getByRole('button', { name: 'Beside' }))],
  ['the focus that goes on', () => screen.getByRole('button', { name: 'Beside' }).focus()],
])('closes at %s', async (_, away) => {
  fireEvent.click(button());
  away();
  await vi.waitFor(() => expect(entries()).toEqual([]));
});
