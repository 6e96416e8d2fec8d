// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { useLazyTexts } from '../../../../components/popup/platform-texts.ts';
import type { Catalogue } from '../../../../core/catalogue/catalogue.ts';
import type { TextPiece } from '../../../../data/catalogue/pieces.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';

afterEach(cleanup);

it('a late answer for another platform takes nothing from the one on show, and a failed one harms nothing', async () => {
  const answers = new Map<string, { done: () => void; fail: () => void }>();
  const texts = (id: string) =>
    new Promise<TextPiece>((done, fail) =>
      answers.set(id, { done: () => void catalogue.texts(id).then(done), fail: () => fail(new Error('gone')) }),
    );
  const slow: Catalogue = { ...catalogue, texts };
  const settled = () => new Promise((wait) => setTimeout(wait, 20));
  let asked = {} as ReturnType<typeof useLazyTexts>;
  function Shown({ id }: { id: string }) {
    asked = useLazyTexts(id, slow);
    return null;
  }
  const { rerender } = render(<Shown id="x" />);
  asked.load();
  rerender(<Shown id="reddit" />);
  asked.load();
  await act(async () => {
    answers.get('reddit')?.done();
    await settled();
  });
  expect(asked.texts?.id).toBe('reddit');
  await act(async () => {
    answers.get('x')?.done();
    await settled();
  });
  expect(asked.texts?.id).toBe('reddit');
  asked.load();
  await act(async () => {
    answers.get('reddit')?.fail();
    await settled();
  });
  expect(asked.texts?.id).toBe('reddit');
});
