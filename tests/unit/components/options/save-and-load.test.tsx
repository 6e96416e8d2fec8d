// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { SaveAndLoad } from '../../../../components/options/SaveAndLoad.tsx';
import { emptyDraft } from '../../../../core/drafts/draft.ts';
import { compare } from '../../../../core/saved-file/compare.ts';
import type { Choices } from '../../../../core/saved-file/merge.ts';
import { readSavedFile } from '../../../../core/saved-file/read.ts';
import { type Saved, savedText } from '../../../../core/saved-file/saved-file.ts';
import { nothingSaved } from '../../../fixtures/saved.ts';

beforeAll(() => readSavedFile(new Blob(['{}'])));
afterEach(cleanup);

const draft = { ...emptyDraft('a', 1), text: 'Words here' };
const here: Saved = {
  ...nothingSaved,
  group: { ...nothingSaved.group, name: 'Here' },
  drafts: [draft, { ...draft, id: 'b', text: 'Same' }],
};
const file: Saved = {
  ...nothingSaved,
  settings: { ...nothingSaved.settings, theme: 'dark' },
  group: { ...nothingSaved.group, name: 'There' },
  drafts: [
    { ...draft, text: 'Words there' },
    { ...draft, id: 'b', text: 'Same' },
    { ...draft, id: 'c', text: 'New' },
  ],
  names: [{ key: 'WHO', name: 'WHO', handles: {} }],
};

function show() {
  const back = vi.fn(async () => undefined);
  const actions = {
    saveToFile: vi.fn(async () => ({ drafts: 2, campaigns: 0, names: 1, own: 0 })),
    lookIntoFile: vi.fn(async (blob: Blob) => {
      const reading = await readSavedFile(blob);
      return 'fault' in reading ? reading : { ...reading, comparison: compare(here, reading.saved, []) };
    }),
    loadFromFile: vi.fn(async (_saved: Saved, _choices: Choices) => back),
  };
  render(<SaveAndLoad {...actions} />);
  return { ...actions, back };
}
const choose = (text: string) =>
  fireEvent.change(screen.getByLabelText(/^Load a saved file/), { target: { files: [new File([text], 'saved.json')] } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('says what went into the file, and what never does', async () => {
  show();
  screen.getByText(/^What your browser allows is never in it/);
  press('Save everything to a file');
  await screen.findByText('The file is in your downloads: 2 drafts, 1 name and all choices.');
});

it('says so where it cannot be read', async () => {
  const { saveToFile } = show();
  saveToFile.mockRejectedValueOnce(new Error('disk'));
  press('Save everything to a file');
  await screen.findByText('Your browser could not read what is kept. Try again.');
});

it('shows what a file would bring, asks for each kind that differs, and loads only when told to', async () => {
  const { loadFromFile } = show();
  choose(savedText(file, '2026-11-27'));
  await screen.findByRole('heading', { name: /^This file was saved on 27 Nov/ });
  for (const words of ['3 drafts in the file.', '1 is already here.', '1 name in the file.', '1 is different here: Words there'])
    screen.getByText(words);
  screen.getByText("1 is different here: Your group's name");
  screen.getByText('1 is filled in here.');
  expect(screen.queryByRole('group', { name: 'Names that are different' })).toBeNull();
  expect(loadFromFile).not.toHaveBeenCalled();
  expect(screen.getByRole('radio', { name: 'Keep both' })).toHaveProperty('checked', true);
  fireEvent.click(screen.getAllByRole('radio', { name: 'Take those of the file' })[0] as HTMLElement);
  press('Load this file');
  await screen.findByText(/^The file is loaded\./);
  expect(loadFromFile).toHaveBeenCalledExactlyOnceWith(file, {
    group: 'file',
    settings: 'mine',
    drafts: 'both',
    names: 'mine',
    own: 'mine',
  });
});

it('can be undone until the page is closed', async () => {
  const { back } = show();
  choose(savedText(file, '2026-11-27'));
  fireEvent.click(await screen.findByRole('button', { name: 'Load this file' }));
  const undo = await screen.findByRole('button', { name: 'Undo loading' });
  await waitFor(() => expect(document.activeElement).toBe(undo));
  back.mockRejectedValueOnce(new Error('disk'));
  fireEvent.click(undo);
  await screen.findByText('This could not be undone. Try again.');
  press('Undo loading');
  await screen.findByText('It is as it was before.');
  expect(screen.queryByRole('button', { name: 'Undo loading' })).toBeNull();
});

it('says so where the browser cannot save, and the file is still chosen', async () => {
  const { loadFromFile } = show();
  loadFromFile.mockRejectedValueOnce(new Error('quota'));
  choose(savedText(file, '2026-11-27'));
  fireEvent.click(await screen.findByRole('button', { name: 'Load this file' }));
  await screen.findByText(/^This could not be loaded\. Your browser may be out of space/);
  screen.getByRole('button', { name: 'Load this file' });
});

it('has nothing to load where all is here already', async () => {
  show();
  choose(savedText(here, '2026-11-27'));
  await screen.findByText('All of it is here already.');
  expect(screen.queryByRole('button', { name: 'Load this file' })).toBeNull();
  press('Cancel');
  await waitFor(() => expect(screen.queryByText('All of it is here already.')).toBeNull());
});

it.each([
  ['{', 'It is not a whole JSON file. Part of it may be missing.'],
  ['{}', 'It was not saved by Sidekick.'],
  ['{"format":"cso-sidekick","version":99}', 'A newer Sidekick has saved it. Update Sidekick, then load it.'],
  ['{"format":"cso-sidekick","version":2,"day":"2026-11-27","group":{"name":1}}', 'Something is wrong in “group.name”.'],
])('names what is wrong with a file: %s', async (text, words) => {
  const { loadFromFile } = show();
  choose(text);
  await screen.findByText(words);
  screen.getByText('This file cannot be loaded. Nothing was changed.');
  expect(loadFromFile).not.toHaveBeenCalled();
});
