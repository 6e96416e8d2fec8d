// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
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
    download: vi.fn(),
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
  await screen.findByText(/^This is not a JSON file/);
  expect(add).not.toHaveBeenCalled();
});

it('forgets a file on request', async () => {
  show();
  choose(JSON.stringify(civic));
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Add Civic Forum?' })).toBeNull());
});

describe('three fields', () => {
  const write = (values: Record<string, string>) => {
    for (const [label, value] of Object.entries(values)) fireEvent.input(screen.getByLabelText(label), { target: { value } });
  };
  const square = { 'Its name': 'Town square', 'Its address': 'forum.example.net', 'What is it for?': 'Asking neighbours for help' };
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('add a platform that went through the check of files', async () => {
    const { add } = show();
    write(square);
    press('Add this platform');
    await screen.findByText('Town square is added.');
    const [made] = add.mock.lastCall as [Platform];
    expect(made).toMatchObject({
      name: 'Town square',
      bestFor: 'Asking neighbours for help',
      share: { url: 'https://forum.example.net/' },
    });
    expect(made.hosts.pages).toEqual(['forum.example.net', 'www.forum.example.net']);
    expect(await checkOwnFile(new Blob([JSON.stringify(made)]), [])).toEqual({ platform: made });
    expect(screen.getByLabelText('Its name')).toHaveProperty('value', '');
  });

  it('make the same file to download, which can be added from there', async () => {
    const { add, download } = show();
    write(square);
    press('Download it as a file');
    await screen.findByText(/^The file is in your downloads/);
    const [name, type, text] = download.mock.lastCall as [string, string, string];
    expect([name, type]).toEqual(['own-forum-example-net.json', 'application/json']);
    expect(add).not.toHaveBeenCalled();
    choose(text);
    await screen.findByRole('heading', { name: 'Add Town square?' });
    expect(screen.getByLabelText('Its name')).toHaveProperty('value', 'Town square');
  });

  it('say at the field what is wrong, go there, and lose nothing that was typed', async () => {
    const { add } = show();
    press('Add this platform');
    await screen.findByText('Write its name.');
    screen.getByText('This is not a full web address. It looks like https://www.example.org.');
    screen.getByText('Write what it is for, in a few words.');
    expect(document.activeElement).toBe(screen.getByLabelText('Its name'));
    for (const [values, words, label] of [
      [{ 'Its name': 'Facebook' }, 'Facebook is the name of a platform that is here already.', 'Its name'],
      [{ 'Its address': 'http://forum.example.net' }, /^Only an address that starts with https:/, 'Its address'],
      [
        { 'Its address': 'https://www.facebook.com/our-group' },
        'www.facebook.com belongs to Facebook, which is here already.',
        'Its address',
      ],
      [{ 'Its address': 'https://co.uk/' }, /^Many sites share co\.uk/, 'Its address'],
      [{ 'Its address': 'https://192.168.0.1/' }, /^Sidekick cannot open 192\.168\.0\.1/, 'Its address'],
      [{ 'What is it for?': 'Help!' }, 'Leave out exclamation marks and emoji.', 'What is it for?'],
      [{ 'What is it for?': 'It is simply good' }, /^Leave out these words: "simply"/, 'What is it for?'],
      [{ 'What is it for?': 'x'.repeat(141) }, 'Use at most 140 characters.', 'What is it for?'],
    ] as const) {
      const all = { ...square, ...values };
      write(all);
      press('Add this platform');
      await screen.findByText(words);
      expect(screen.getByLabelText(label).getAttribute('aria-invalid')).toBe('true');
      expect(document.activeElement).toBe(screen.getByLabelText(label));
      for (const [field, value] of Object.entries(all)) expect(screen.getByLabelText(field)).toHaveProperty('value', value);
    }
    expect(add).not.toHaveBeenCalled();
  });

  it('leave the name without "www." alone where it is not one site', async () => {
    const { add } = show();
    write({ ...square, 'Its address': 'https://www.gov.uk/ask?session=1#top' });
    press('Add this platform');
    await screen.findByText('Town square is added.');
    const [made] = add.mock.lastCall as [Platform];
    expect(made.hosts.pages).toEqual(['www.gov.uk']);
    expect(made.share.url).toBe('https://www.gov.uk/ask');
  });

  it('stay as they are where the browser cannot save', async () => {
    const { add } = show();
    add.mockRejectedValueOnce(new Error('quota'));
    write(square);
    press('Add this platform');
    await screen.findByText(/^This could not be saved/);
    expect(screen.getByLabelText('Its address')).toHaveProperty('value', 'forum.example.net');
  });
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
