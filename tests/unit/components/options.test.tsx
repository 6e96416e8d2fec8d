// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/Options.tsx';
import { localDay } from '../../../core/chip-tip.ts';
import { readStored, type Stored } from '../../../core/stored.ts';

afterEach(cleanup);

function show(raw: Record<string, unknown> = {}, policyOff: string[] = []) {
  let kept = readStored(raw).stored;
  /** Decides whether the next saving works, and when. */
  const disk = { saving: async (): Promise<void> => undefined };
  const change = vi.fn(async (key: keyof Stored, edit: (value: never) => never) => {
    await disk.saving();
    kept = { ...kept, [key]: edit(kept[key] as never) };
    return kept;
  });
  const erase = vi.fn(async () => readStored({}).stored);
  const none = { added: [], managed: [], managedBroken: 0 };
  const actions = { change: change as never, erase, forgetSite: vi.fn(), check: vi.fn(), add: vi.fn(), remove: vi.fn() };
  render(
    <Options
      stored={kept}
      own={none}
      policyOff={policyOff}
      platforms={['facebook', 'reddit']}
      actions={{ ...actions, loadOwn: vi.fn(async () => none) }}
    />,
  );
  return { kept: () => kept, erase, disk };
}

it('switches a site off and on again', async () => {
  const { kept } = show();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Reddit' }));
  await waitFor(() => expect(kept().settings.off).toEqual(['reddit']));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Reddit' }));
  await waitFor(() => expect(kept().settings.off).toEqual([]));
});

it('shows tips again on a day they were hidden for', async () => {
  const { kept } = show({ settings: { hiddenOn: localDay(new Date()) } });
  fireEvent.click(screen.getByRole('button', { name: 'Show them again today' }));
  await waitFor(() => expect(kept().settings.hiddenOn).toBe(''));
});

it('brings hidden tips back and leaves done marks', async () => {
  const { kept } = show({ tips: { hidden: ['x-one', 'x-two'], done: ['x-three'] } });
  expect(screen.getByText(/2 tips are hidden\./)).toBeTruthy();
  expect(screen.getByText(/1 tip is done\./)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Bring hidden tips back' }));
  await waitFor(() => expect(kept().tips).toEqual({ hidden: [], done: ['x-three'] }));
});

it('changes the colours of the page at once', async () => {
  show();
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
});

it('does not let a person switch on what their organisation keeps off', () => {
  show({ settings: { off: ['reddit'] } }, ['reddit']);
  expect(screen.getByRole('checkbox', { name: 'Reddit' })).toHaveProperty('disabled', true);
  expect(screen.getByText('Your organisation keeps tips off here: Reddit.')).toBeTruthy();
});

it('says that it is saved only when it is', async () => {
  const { disk } = show();
  let save: () => void = () => undefined;
  disk.saving = () =>
    new Promise((done) => {
      save = done;
    });
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  await Promise.resolve();
  expect(screen.queryByText('Saved.')).toBeNull();
  save();
  await screen.findByText('Saved.');
  disk.saving = async () => {
    throw new Error('full');
  };
  fireEvent.click(screen.getByRole('radio', { name: 'Light' }));
  await screen.findByText(/This could not be saved/);
  expect(screen.queryByText('Saved.')).toBeNull();
});

it('ticks that follow each other fast stay as they were ticked, whatever the answers say', async () => {
  const { disk, kept } = show();
  const saves: (() => void)[] = [];
  disk.saving = () => new Promise((done) => void saves.push(done));
  const [facebook, reddit] = ['Facebook', 'Reddit'].map((name) => screen.getByRole('checkbox', { name }) as HTMLInputElement);
  fireEvent.click(facebook as HTMLInputElement);
  fireEvent.click(reddit as HTMLInputElement);
  for (const save of saves) {
    save();
    await waitFor(() => expect(kept().settings.off.length).toBeGreaterThan(0));
    expect([facebook?.checked, reddit?.checked]).toEqual([false, false]);
  }
  await waitFor(() => expect(kept().settings.off).toEqual(['facebook', 'reddit']));
});

it('says where not everything could be erased', async () => {
  const { erase } = show();
  erase.mockRejectedValueOnce(new Error('no'));
  HTMLDialogElement.prototype.showModal = () => undefined;
  fireEvent.click(screen.getByText('Yes, erase'));
  await screen.findByText(/Not everything could be erased/);
  expect(screen.queryByText('Everything is erased.')).toBeNull();
});
