// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { Undo } from '../../../../components/ui/Undo.tsx';

afterEach(cleanup);

const button = () => screen.queryByRole('button', { name: 'Undo' });
const draw = (of: object | undefined, hidden = false, quiet = false, undo = vi.fn()) => (
  <>
    <input aria-label="Text" />
    <Undo of={of} hidden={hidden} quiet={quiet} said="Done." label="Undo" undo={undo} />
  </>
);
const first = { id: 1 };

it('takes the focus once for each thing that can be undone', () => {
  const { rerender } = render(draw(undefined));
  expect(button()).toBeNull();
  rerender(draw(first));
  expect(document.activeElement).toBe(button());
  screen.getByLabelText('Text').focus();
  rerender(draw(first));
  expect(document.activeElement).toBe(screen.getByLabelText('Text'));
  // The next space would press it.
  rerender(draw({ id: 2 }));
  expect(document.activeElement).toBe(screen.getByLabelText('Text'));
  screen.getByLabelText('Text').blur();
  rerender(draw({ id: 3 }));
  expect(document.activeElement).toBe(button());
});

it('takes no focus from who is typing when it comes back on show', () => {
  const { rerender } = render(draw(first));
  rerender(draw(first, true));
  expect(button()).toBeNull();
  screen.getByLabelText('Text').focus();
  rerender(draw(first, false));
  expect(button()).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Text'));
});

it('leaves the focus where it is where nobody pressed anything', () => {
  render(draw(first, false, true));
  expect(button()).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
});

it('undoes', () => {
  function Page() {
    const [of, setOf] = useState<object | undefined>(first);
    return draw(
      of,
      false,
      false,
      vi.fn(() => setOf(undefined)),
    );
  }
  render(<Page />);
  fireEvent.click(button() as HTMLElement);
  expect(button()).toBeNull();
});
