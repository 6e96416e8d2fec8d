// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { type OwnList, OwnPlatforms } from '../../../../components/options/OwnPlatforms.tsx';
import { checkOwnFile } from '../../../../core/custom/check.ts';
import type { Platform } from '../../../../data/schema/schema.ts';
import civic from '../../../fixtures/own/civic-forum.json';

// The rules are read when a file is first chosen, which on a busy computer takes longer than these tests wait for the page.
beforeAll(() => checkOwnFile(new Blob(['{}']), []));
afterEach(cleanup);

const none: OwnList = { added: [], managed: [], managedBroken: 0 };
const forum = civic as unknown as Platform;

function show(first: OwnList = none) {
  const actions = {
    check: checkOwnFile,
    add: vi.fn(async (platform: Platform): Promise<OwnList> => ({ ...first, added: [platform] })),
    remove: vi.fn(async (): Promise<OwnList> => ({ ...first, added: [] })),
  };
  function Page() {
    const [list, setList] = useState(first);
    return <OwnPlatforms list={list} setList={setList} actions={actions} />;
  }
  render(<Page />);
  return actions;
}
const choose = (text: string) =>
  fireEvent.change(screen.getByLabelText(/Choose a platform file/), { target: { files: [new File([text], 'platform.json')] } });

it('shows what a file holds, and adds it only when told to', async () => {
  const { add } = show();
  choose(JSON.stringify(civic));
  await screen.findByRole('heading', { name: 'Add Civic Forum?' });
  expect(screen.getByText('*.civic-forum.example, civ.example')).toBeTruthy();
  expect(screen.getByText(civic.bestFor)).toBeTruthy();
  expect(add).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  await screen.findByText('Civic Forum is added.');
  expect(add).toHaveBeenCalledWith(civic);
  expect(screen.getByRole('button', { name: 'Remove Civic Forum' })).toBeTruthy();
});

it('names the field of a wrong file, and changes nothing', async () => {
  const { add } = show();
  choose(JSON.stringify({ ...civic, hosts: { pages: ['www.facebook.com'], short: [], never: [] } }));
  await screen.findByText(/^hosts\.pages: "www\.facebook\.com" belongs to Facebook/);
  expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
  choose('{');
  await screen.findByText(/^This is no JSON file/);
  expect(add).not.toHaveBeenCalled();
});

it('forgets a file on request', async () => {
  show();
  choose(JSON.stringify(civic));
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Add Civic Forum?' })).toBeNull());
});

it('removes one again', async () => {
  const { remove } = show({ ...none, added: [forum] });
  fireEvent.click(screen.getByRole('button', { name: 'Remove Civic Forum' }));
  await screen.findByText('Civic Forum is removed.');
  expect(remove).toHaveBeenCalledWith('civic-forum');
});

it('leaves alone what the organisation has set, and says what it could not read', () => {
  show({ ...none, managed: [forum], managedBroken: 1 });
  expect(screen.getByText('Set by your organisation')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Remove/ })).toBeNull();
  expect(screen.getByText(/^1 platform of your organisation could not be read/)).toBeTruthy();
});

it('says so where the browser cannot save', async () => {
  const { remove } = show({ ...none, added: [forum] });
  remove.mockRejectedValueOnce(new Error('quota'));
  fireEvent.click(screen.getByRole('button', { name: 'Remove Civic Forum' }));
  await screen.findByText(/^This could not be saved/);
  expect(screen.getByText('Civic Forum')).toBeTruthy();
});
