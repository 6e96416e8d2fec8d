// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConnectionMap } from '../../../../components/map/ConnectionMap.tsx';
import { loadConnections } from '../../../../core/catalogue/catalogue.ts';
import { extendCatalogue } from '../../../../core/custom/extend.ts';
import { shares } from '../../../../data/catalogue/shares.generated.ts';
import { map } from '../../../../data/messages/en/map.ts';
import type { Platform } from '../../../../data/schema/schema.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import civic from '../../../fixtures/own/civic-forum.json';

afterEach(cleanup);

const forum = civic as unknown as Platform;
const own = extendCatalogue(catalogue, { added: [forum], managed: [{ ...forum, id: 'union', name: 'Union', links: [] }] });
const connections = new Map(await Promise.all([catalogue, own].map(async (one) => [one, await loadConnections(one)] as const)));

function show(from: string | null = 'instagram', shown = catalogue) {
  const open = vi.fn();
  const chosen = vi.fn();
  render(
    <ConnectionMap
      catalogue={shown}
      connections={connections.get(shown) ?? []}
      shares={shares}
      from={from}
      actions={{ open, copy: vi.fn() }}
      chosen={chosen}
    />,
  );
  return { open, chosen };
}
const answer = () => within(screen.getByRole('region', { name: map['answer.title'] }));
const cell = (name: string) => screen.getByRole('button', { name });

describe('the answer', () => {
  it('stands there for the platform of the address', () => {
    show();
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('instagram');
    expect(answer().getByText('To Facebook').parentElement?.textContent).toMatch(/One switch$/);
    expect(answer().getByText('To X (Twitter)').parentElement?.textContent).toMatch(/Ended/);
    expect(screen.getByText(/^Instagram: \d+ work, \d+ limited, \d+ ended\.$/).getAttribute('role')).toBe('status');
    expect(screen.getByRole('heading', { name: map['share.title'] })).toBeTruthy();
  });

  it('opens to the way round and its sources', async () => {
    const { open } = show();
    const over = connections.get(catalogue)?.find(({ from, state, instead }) => from === 'instagram' && state === 'ended' && instead);
    const name = catalogue.directory.find(({ id }) => id === over?.to)?.name;
    const row = answer().getByText(`To ${name}`).closest('details') as HTMLDetailsElement;
    row.open = true;
    fireEvent(row, new Event('toggle'));
    expect(await within(row).findByText('Do this instead:')).toBeTruthy();
    const sources = await within(row).findAllByRole('button', { name: /^Source:/ });
    fireEvent.click(sources[0] as HTMLElement);
    expect(open.mock.calls[0]?.[0]).toMatch(/^https?:/);
  });

  it('asks first without a known platform, and tells each choice', () => {
    const { chosen } = show('nowhere');
    expect(screen.getByText(map['ask.hint'])).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'blog' } });
    expect(chosen).toHaveBeenLastCalledWith('blog');
    expect(answer().getByText('To your newsletter')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: map['answer.websiteShow'] }));
    expect(chosen).toHaveBeenLastCalledWith('website');
    expect(screen.getByText(/^Your website: \d+ work/).getAttribute('role')).toBe('status');
  });
});

describe('the table', () => {
  it('has one stop for Tab, and arrow keys move it', () => {
    show();
    const grid = screen.getByRole('grid');
    const stops = () =>
      within(grid)
        .getAllByRole('button')
        .filter((button) => button.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    const before = cell('Instagram to Facebook: works');
    act(() => before.focus());
    fireEvent.keyDown(before, { key: 'ArrowRight' });
    expect(stops()).toEqual([document.activeElement]);
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Instagram to (?!Facebook)/);
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowUp' });
    expect(document.activeElement?.getAttribute('aria-label')).not.toMatch(/^Instagram/);
  });

  it('filters, and says how much is left', () => {
    show();
    fireEvent.click(screen.getByRole('checkbox', { name: map['matrix.worksNow'] }));
    expect(screen.queryByRole('button', { name: 'Instagram to X (Twitter): ended' })).toBeNull();
    expect(cell('Instagram to Facebook: works')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: map['matrix.everywhere'] }));
    expect(cell('A blog to your newsletter: works')).toBeTruthy();
    const count = within(screen.getByRole('grid')).getAllByRole('button').length;
    expect(screen.getByText(`${count} connections`).getAttribute('role')).toBe('status');
  });

  it('opens a link and gives the focus to its heading', () => {
    show();
    fireEvent.click(cell('Instagram to X (Twitter): ended'));
    const dialog = screen.getByRole('dialog', { name: 'Instagram to X (Twitter)' });
    expect(document.activeElement).toBe(within(dialog).getByRole('heading'));
    expect(within(dialog).getByText('Do this instead:')).toBeTruthy();
  });
});

describe('platforms from files', () => {
  it('stand among the others, marked with whose they are', () => {
    show('civic-forum', own);
    const names = within(screen.getByRole('combobox'))
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(expect.arrayContaining(['Civic Forum (your own)', 'Union (from your organisation)', 'Facebook']));
    expect(screen.getByText('Civic Forum: 1 works. You added Civic Forum from a file.')).toBeTruthy();
    expect(answer().getByText('To Facebook')).toBeTruthy();
    const taker = screen.getAllByText(/^Union/).find((one) => one.closest('.takers'));
    expect(taker?.textContent).toBe('Union From your organisation');
    expect(screen.getByRole('rowheader', { name: /^Civic Forum/ }).textContent).toBe('Civic Forum Your own');
  });

  it('have cells that open to their steps and sources', () => {
    show('instagram', own);
    fireEvent.click(cell('Civic Forum to Facebook: works'));
    const dialog = within(screen.getByRole('dialog', { name: 'Civic Forum to Facebook' }));
    expect(dialog.getByText('You added Civic Forum from a file.')).toBeTruthy();
    expect(dialog.getByText('Press Facebook')).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Source: About the forum.' })).toBeTruthy();
  });

  it('leave no trace where there are none', () => {
    show('civic-forum');
    expect(screen.getByText(map['ask.hint'])).toBeTruthy();
    expect(document.querySelector('.origin-badge')).toBeNull();
    expect(screen.queryByRole('option', { name: /\((your own|from your organisation)\)/ })).toBeNull();
  });
});

it('speaks plainly', () => {
  for (const text of Object.values(map).flatMap((message) => (typeof message === 'string' ? [message] : Object.values(message)))) {
    expect(text).not.toMatch(/!|\b(simply|just|easy|easily|content|asset|leverage)\b/i);
    for (const sentence of text.split(/[.?] /)) expect(sentence.split(/\s+/).length, text).toBeLessThanOrEqual(15);
  }
});
