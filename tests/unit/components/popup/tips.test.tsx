// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { PlatformTextsContext, useLazyTexts } from '../../../../components/popup/platform-texts.ts';
import { Tips } from '../../../../components/popup/Tips.tsx';
import { loadLook } from '../../../../core/catalogue/look.ts';
import { tipsFor } from '../../../../core/catalogue/tips.ts';
import type { Stored } from '../../../../core/settings/stored.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import { renderInPage } from '../../../fixtures/page-context.tsx';

afterEach(cleanup);

const look = await loadLook(catalogue, 'instagram');
const { here, elsewhere } = tipsFor(look.tips, 'composer', []);
const [a, b, c, d] = [...here, ...elsewhere].map(({ title }) => title) as [string, string, string, string];

let marks: Stored['tips'];
function Shown({ from = {}, first }: { from?: Partial<Stored['tips']>; first?: string }) {
  const [tips, mark] = useState({ done: [], hidden: [], ...from } as Stored['tips']);
  marks = tips;
  return (
    <PlatformTextsContext.Provider value={useLazyTexts('instagram', catalogue)}>
      <Tips tips={look.tips} sources={look.sources} page="composer" first={first} marked={tips} mark={mark} />
    </PlatformTextsContext.Provider>
  );
}
const rows = () => screen.queryAllByRole('button', { name: /^Done:/ });
const shown = () => rows().map((one) => one.getAttribute('aria-label')?.slice('Done: '.length));
const tick = (title: string) => fireEvent.click(screen.getByRole('button', { name: `Done: ${title}` }));
const open = () =>
  [...document.querySelectorAll<HTMLDetailsElement>('details')]
    .filter((one) => one.open)
    .map((one) => one.querySelector('summary')?.textContent);
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
const idOf = (title: string) => look.tips.find((tip) => tip.title === title)?.id as string;

describe('tips', () => {
  it('the first one is open at once, with its text and its source in short', () => {
    renderInPage(<Shown />);
    const tip = look.tips.find(({ title }) => title === a);
    expect(screen.getByText(tip?.text as string)).toBeTruthy();
    expect(open()).toEqual([a]);
    expect(shown()).toEqual([a, b, c]);
    expect(document.querySelector('.tip .foot')?.textContent).toContain(look.sources[tip?.source as string]?.title.slice(0, 5));
    expect(screen.getByText(`0 of ${look.tips.length} done`)).toBeTruthy();
  });

  it('the one that was asked for comes first, until it is done', () => {
    renderInPage(<Shown first={idOf(d)} />);
    expect(shown()).toEqual([d, a, b]);
    expect(open()).toEqual([d]);
    tick(d);
    expect(shown()).toEqual([a, b, c]);
  });

  it('what is ticked sinks, the next comes up open, and the keyboard goes on there', async () => {
    renderInPage(<Shown />);
    tick(a);
    expect(shown()).toEqual([b, c, d]);
    expect(open()).toEqual([b]);
    expect(screen.getByRole('status').textContent).toBe('Done. It moves down, and the next tip comes up. Undo');
    expect(screen.getByText(`1 of ${look.tips.length} done`)).toBeTruthy();
    await waitFor(() => expect(focused()).toBe(`Done: ${b}`));
    fireEvent.click(screen.getByRole('button', { name: `Show all ${look.tips.length}` }));
    expect(shown().at(-1)).toBe(a);
    expect(rows().at(-1)?.getAttribute('aria-pressed')).toBe('true');
    expect(marks.done).toEqual([idOf(a)]);
  });

  it('"Undo" brings it back to where it was, with the focus', async () => {
    renderInPage(<Shown />);
    tick(b);
    expect(shown()).toEqual([a, c, d]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(shown()).toEqual([a, b, c]);
    expect(marks.done).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('');
    await waitFor(() => expect(focused()).toBe(`Done: ${b}`));
  });

  it('a tick is taken back by pressing it again', () => {
    renderInPage(<Shown from={{ done: [idOf(a)] }} />);
    fireEvent.click(screen.getByRole('button', { name: `Show all ${look.tips.length}` }));
    tick(a);
    expect(marks.done).toEqual([]);
    expect(shown()[0]).toBe(a);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show less' }));
    expect(shown()).toEqual([a, b, c]);
  });

  it('what is hidden goes, and comes back', async () => {
    renderInPage(<Shown />);
    fireEvent.click(await screen.findByRole('button', { name: 'Hide this tip' }));
    expect(shown()).toEqual([b, c, d]);
    expect(marks.hidden).toEqual([idOf(a)]);
    expect(screen.getByRole('status').textContent).toBe('Tip hidden. Undo');
    await waitFor(() => expect(focused()).toBe(`Done: ${b}`));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(shown()).toEqual([a, b, c]);
  });

  it('where the last one on show is hidden, the keyboard goes on with "Undo"', async () => {
    renderInPage(<Shown from={{ hidden: look.tips.filter(({ title }) => title !== a).map(({ id }) => id) }} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Hide this tip' }));
    expect(rows()).toEqual([]);
    await waitFor(() => expect(focused()).toBe('Undo'));
  });

  it('where all are hidden, says so and brings them back', () => {
    renderInPage(<Shown from={{ hidden: [...look.tips.map(({ id }) => id), 'reddit-x'] }} />);
    expect(screen.getByText(/^You have hidden all tips/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Bring them back' }));
    expect(shown()).toEqual([a, b, c]);
    expect(marks.hidden).toEqual(['reddit-x']);
  });

  it('where all are done, says so, with none open', () => {
    renderInPage(<Shown from={{ done: look.tips.map(({ id }) => id) }} />);
    expect(screen.getByRole('status').textContent).toBe('All done. Well done.');
    expect(open()).toEqual([]);
    expect(shown()).toHaveLength(3);
  });
});
