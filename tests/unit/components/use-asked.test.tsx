// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { useAsked } from '../../../components/popup/facts.ts';
import type { PlatformFacts } from '../../../data/catalogue/load.ts';

afterEach(cleanup);

it('a late answer for another platform takes nothing from the one on show, and a failed one harms nothing', async () => {
  const answers = new Map<string, { done: () => void; fail: () => void }>();
  const load = (id: string) =>
    new Promise<PlatformFacts>((done, fail) =>
      answers.set(id, { done: () => done({ platform: { id } } as PlatformFacts), fail: () => fail(new Error('gone')) }),
    );
  let asked = {} as ReturnType<typeof useAsked>;
  function Shown({ id }: { id: string }) {
    asked = useAsked(id, load);
    return null;
  }
  const { rerender } = render(<Shown id="x" />);
  asked.ask();
  rerender(<Shown id="reddit" />);
  asked.ask();
  await act(async () => answers.get('reddit')?.done());
  expect(asked.facts?.platform.id).toBe('reddit');
  await act(async () => answers.get('x')?.done());
  expect(asked.facts?.platform.id).toBe('reddit');
  asked.ask();
  await act(async () => answers.get('reddit')?.fail());
  expect(asked.facts?.platform.id).toBe('reddit');
});
