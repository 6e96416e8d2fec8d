// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { memo } from '../../../../components/ui/memo.tsx';

afterEach(cleanup);

const drawn = vi.fn();
const Part = memo(function Part({ text, press, other }: { text: string; press: () => void; other?: string }) {
  drawn();
  return (
    <button type="button" onClick={press}>
      {text}
      {other}
    </button>
  );
});

it('draws again for another value, and for none that is the same', () => {
  drawn.mockClear();
  const { rerender } = render(<Part text="a" press={() => undefined} />);
  rerender(<Part text="a" press={() => undefined} />);
  expect(drawn).toHaveBeenCalledTimes(1);
  rerender(<Part text="b" press={() => undefined} />);
  expect(drawn).toHaveBeenCalledTimes(2);
  rerender(<Part text="b" press={() => undefined} other="more" />);
  expect(drawn).toHaveBeenCalledTimes(3);
  rerender(<Part text="b" press={() => undefined} />);
  expect(screen.getByRole('button').textContent).toBe('b');
});

it('a press calls the function of the latest drawing, also where nothing was drawn again', () => {
  const [before, after] = [vi.fn(), vi.fn()];
  const { rerender } = render(<Part text="a" press={before} />);
  rerender(<Part text="a" press={after} />);
  fireEvent.click(screen.getByRole('button'));
  expect(before).not.toHaveBeenCalled();
  expect(after).toHaveBeenCalledTimes(1);
});
