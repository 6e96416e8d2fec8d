// @vitest-environment happy-dom

import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KeptCounts } from '../../../../components/options/kept-in-words.ts';
import { Options } from '../../../../components/options/Options.tsx';
import type { OwnList } from '../../../../components/options/OwnPlatforms.tsx';
import { dateInWords } from '../../../../core/catalogue/dates.ts';
import { localDay } from '../../../../core/settings/chip-tip.ts';
import { readStored, type Stored } from '../../../../core/settings/stored.ts';
import { catalogueVersion, schemaVersion } from '../../../../data/catalogue/version.generated.ts';
import { options } from '../../../../data/messages/en/options.ts';
import { language } from '../../../../data/messages/language.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import { idsNow } from '../../../fixtures/ids.ts';

afterEach(cleanup);

it('says how new the facts are, and of which format platform files', () => {
  show();
  const words = options['options.versions']
    .replace('{day}', dateInWords(catalogueVersion, language))
    .replace('{format}', `${schemaVersion}`);
  expect(screen.getByText(words)).toBeTruthy();
  expect(catalogueVersion).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

function show(raw: Record<string, unknown> = {}, policyOff: string[] = [], refused: string[] = [], languages: string[] = []) {
  const settings = { inPages: 'on', ...(raw.settings as object | undefined) };
  let kept = readStored({ ...raw, settings }).stored;
  /** Decides whether the next saving works, and when. */
  const disk = { saving: async (): Promise<void> => undefined };
  const change = vi.fn(async (key: keyof Stored, edit: (value: never) => never) => {
    await disk.saving();
    kept = { ...kept, [key]: edit(kept[key] as never) };
    return kept;
  });
  const erase = vi.fn(async () => ({ left: undefined as 'sites' | 'values' | undefined, stored: readStored({}).stored }));
  /** Tells the page what another window has changed. */
  const others = { tell: (_: Stored) => {}, tellOwn: (_: OwnList) => {}, permissions: () => {} };
  const end = () => undefined;
  const none = { added: [], managed: [], managedBroken: 0 };
  const actions = {
    change: change as never,
    watch: (changed: (stored: Stored) => void) => {
      others.tell = changed;
      return end;
    },
    watchOwn: (changed: (own: OwnList) => void) => {
      others.tellOwn = changed;
      return end;
    },
    watchPermissions: (changed: () => void) => {
      others.permissions = changed;
      return end;
    },
    erase,
    forgetSite: vi.fn(async () => ({ stored: kept, stays: false })),
    allowSite: vi.fn(async () => true),
    isAllowed: async (host: string) => !refused.includes(host),
    check: vi.fn(),
    add: vi.fn(),
    remove: vi.fn(),
    download: vi.fn(),
    keepAtOnce: vi.fn(),
    countKept: vi.fn(async (): Promise<KeptCounts | undefined> => ({ drafts: 3, campaigns: 0, names: 12, own: 0 })),
    saveToFile: vi.fn(async () => ({ drafts: 0, campaigns: 0, names: 0, own: 0 })),
    lookIntoFile: vi.fn(),
    loadFromFile: vi.fn(),
    loadShortcuts: vi.fn(async () => [{ name: 'compose', keys: 'Alt+Shift+W' }]),
    openShortcuts: vi.fn(async () => true),
  };
  render(
    <Options
      stored={kept}
      own={none}
      policyOff={policyOff}
      languages={languages}
      catalogue={catalogue}
      actions={{ ...actions, loadOwn: vi.fn(async () => none) }}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: /^Show \d+ more sites$/ }));
  return { kept: () => kept, erase, disk, others, actions };
}

it('switches a site off and on again', async () => {
  const { kept } = show();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Reddit' }));
  await waitFor(() => expect(kept().settings.off).toEqual(['reddit']));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Reddit' }));
  await waitFor(() => expect(kept().settings.off).toEqual([]));
});

it('has tips off as long as nobody has said yes', async () => {
  const { kept } = show({ settings: { inPages: 'unasked' } });
  const all = screen.getByRole('checkbox', { name: 'Show tips in pages' });
  expect(all).toHaveProperty('checked', false);
  fireEvent.click(all);
  await waitFor(() => expect(kept().settings.inPages).toBe('on'));
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
  await waitFor(() => expect(kept().settings.off).toEqual(idsNow('facebook', 'reddit')));
});

it.each([
  ['values', /Some of it could not be erased\. Try again\./],
  ['sites', /your browser still lets Sidekick into some sites/],
] as const)('says what is left after erasing: %s', async (left, words) => {
  const { erase } = show();
  erase.mockResolvedValueOnce({ left, stored: readStored({}).stored });
  HTMLDialogElement.prototype.showModal = () => undefined;
  fireEvent.click(screen.getByText('Yes, erase'));
  await screen.findByText(words);
  expect(screen.queryByText('Everything is erased.')).toBeNull();
  fireEvent.click(screen.getByText('Yes, erase'));
  await screen.findByText('Everything is erased.');
  expect(screen.queryByText(words)).toBeNull();
});

it('says beside the button what went, as it was counted before, and goes there', async () => {
  const { actions, erase } = show();
  HTMLDialogElement.prototype.showModal = () => undefined;
  erase.mockImplementationOnce(async () => {
    expect(actions.countKept).toHaveBeenCalledOnce();
    return { left: undefined, stored: readStored({}).stored };
  });
  fireEvent.click(screen.getByText('Yes, erase'));
  const words = await screen.findByText('What went: 3 drafts, 12 names and all choices.');
  await waitFor(() => expect(document.activeElement?.contains(words)).toBe(true));
});

it('leaves nothing on the page that could bring back what was erased', async () => {
  const { actions } = show();
  HTMLDialogElement.prototype.showModal = () => undefined;
  const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement;
  fireEvent.input(field('Its name'), { target: { value: 'Town square' } });
  fireEvent.input(field('Name of your group'), { target: { value: 'Clean Water' } });
  const back = vi.fn();
  const nothing = { all: 0, fresh: 0, differ: [] };
  const names = { all: 1, fresh: 1, differ: [] };
  const comparison = { group: nothing, settings: nothing, drafts: nothing, campaigns: nothing, own: nothing, names, out: [] };
  actions.lookIntoFile.mockResolvedValueOnce({ saved: {}, day: '2026-11-27', comparison });
  actions.loadFromFile.mockResolvedValueOnce(back);
  fireEvent.change(screen.getByLabelText(/^Load a saved file/), { target: { files: [new File(['x'], 'x.json')] } });
  fireEvent.click(await screen.findByRole('button', { name: 'Load this file' }));
  await screen.findByRole('button', { name: 'Undo loading' });
  fireEvent.click(screen.getByText('Yes, erase'));
  await screen.findByText('Everything is erased.');
  expect(screen.queryByRole('button', { name: 'Undo loading' })).toBeNull();
  expect([field('Its name').value, field('Name of your group').value]).toEqual(['', '']);
  fireEvent(window, new Event('pagehide'));
  expect(actions.keepAtOnce).not.toHaveBeenCalled();
});

it('erases also where nothing can be counted', async () => {
  const { actions } = show();
  actions.countKept.mockResolvedValueOnce(undefined);
  HTMLDialogElement.prototype.showModal = () => undefined;
  fireEvent.click(screen.getByText('Yes, erase'));
  await screen.findByText('Everything is erased.');
  expect(screen.queryByText(/What went/)).toBeNull();
});

it('says that something may be left where erasing breaks off', async () => {
  const { erase } = show();
  erase.mockRejectedValueOnce(new Error('gone'));
  HTMLDialogElement.prototype.showModal = () => undefined;
  fireEvent.click(screen.getByText('Yes, erase'));
  await screen.findByText(/Some of it could not be erased/);
});

describe('what another window changes', () => {
  it('shows here at once', async () => {
    const { others } = show();
    const reddit = screen.getByRole('checkbox', { name: 'Reddit' }) as HTMLInputElement;
    act(() => others.tell(readStored({ settings: { off: ['reddit'], theme: 'dark' }, tips: { hidden: ['x-one'] } }).stored));
    expect(reddit.checked).toBe(false);
    expect(screen.getByText(/1 tip is hidden\./)).toBeTruthy();
    expect(document.documentElement.dataset.theme).toBe('dark');
    act(() => others.tellOwn({ added: [], managed: [], managedBroken: 2 }));
    expect(screen.getByText(/2/, { selector: '.banner' })).toBeTruthy();
  });

  it('takes nothing back that was pressed here and is on its way', async () => {
    const { others, disk } = show();
    disk.saving = () => new Promise(() => undefined);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Facebook' }));
    await act(async () => others.tell(readStored({ settings: { off: ['reddit'] } }).stored));
    for (const name of ['Facebook', 'Reddit']) expect(screen.getByRole('checkbox', { name })).toHaveProperty('checked', false);
  });
});

describe('a site that was added', () => {
  const sites = { on: { 'forum.example': 'discourse', 'blog.example': 'wordpress' } };

  it('is said not to be allowed where the browser has taken the permission, and can be allowed again', async () => {
    const { actions } = show({ sites }, [], ['forum.example']);
    await screen.findByText(/does not let Sidekick in there now/);
    expect(screen.queryByRole('button', { name: 'Allow blog.example again' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Allow forum.example again' }));
    expect(actions.allowSite).toHaveBeenCalledWith('forum.example', 'discourse');
    await screen.findByText('Tips show on forum.example again.');
  });

  it('shows the permission as it comes and goes', async () => {
    const refused: string[] = [];
    const { others } = show({ sites }, [], refused);
    await act(async () => undefined);
    expect(screen.queryByText(/does not let Sidekick in/)).toBeNull();
    refused.push('blog.example');
    await act(async () => others.permissions());
    expect(screen.getByRole('button', { name: 'Allow blog.example again' })).toBeTruthy();
    refused.pop();
    await act(async () => others.permissions());
    expect(screen.queryByText(/does not let Sidekick in/)).toBeNull();
  });

  it('that is refused is said to be gone', async () => {
    const { actions } = show({ sites }, [], ['forum.example']);
    actions.allowSite.mockResolvedValueOnce(false);
    fireEvent.click(await screen.findByRole('button', { name: 'Allow forum.example again' }));
    await screen.findByText('No tips on forum.example. It is no longer in this list.');
  });
});

describe('the language', () => {
  it('is no question where there is only one', () => {
    show();
    expect(screen.queryByRole('combobox', { name: 'Language' })).toBeNull();
  });

  it('that was chosen and is missing in this version is still shown as the choice, and cannot be chosen anew', () => {
    show({ settings: { language: 'fr' } }, [], [], ['sw']);
    const field = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language' });
    expect(field.value).toBe('fr');
    expect([...field.options].map(({ textContent, disabled }) => [textContent, disabled])).toContainEqual(['French', true]);
  });

  it('is chosen by its own name, and kept', async () => {
    const { actions } = show({}, [], [], ['sw', 'ar']);
    const field = screen.getByRole('combobox', { name: 'Language' });
    expect([...field.querySelectorAll('option')].map(({ lang, textContent }) => [lang, textContent])).toEqual([
      ['', 'Same as my browser'],
      ['en', 'English'],
      ['sw', 'Kiswahili'],
      ['ar', 'العربية'],
    ]);
    fireEvent.change(field, { target: { value: 'sw' } });
    await screen.findByText('Saved.');
    expect(actions.change).toHaveBeenCalledOnce();
  });
});

describe('the sites with tips', () => {
  it('are few at first, those of the group before any others, and all after one press', () => {
    show({ group: { places: ['tiktok'] }, settings: { off: ['pinterest'] } });
    const names = () => [...document.querySelectorAll('section[aria-labelledby=in-pages] fieldset label')].map((one) => one.textContent);
    expect(names().slice(0, 1)).toEqual(['TikTok']);
    expect(names()).toHaveLength(12);
    fireEvent.click(screen.getByRole('button', { name: 'Show fewer sites' }));
    expect(names()).toHaveLength(5);
    expect(names()).toContain('Pinterest');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Pinterest' }));
    expect(names()).toContain('Pinterest');
  });
});

describe('the shortcut keys', () => {
  it('are as the browser has them, and asked for again when the person comes back', async () => {
    const { actions } = show();
    await screen.findByText('Alt+Shift+W');
    actions.loadShortcuts.mockResolvedValue([{ name: 'compose', keys: '' }]);
    fireEvent.focus(window);
    await screen.findByText('No keys yet');
  });

  it('are changed in the browser, and the page says where if it does not open', async () => {
    const { actions } = show();
    fireEvent.click(await screen.findByRole('button', { name: 'Change the keys' }));
    await waitFor(() => expect(actions.openShortcuts).toHaveBeenCalledOnce());
    expect(screen.queryByText(/does not open that page/)).toBeNull();
    actions.openShortcuts.mockResolvedValueOnce(false);
    fireEvent.click(screen.getByRole('button', { name: 'Change the keys' }));
    await screen.findByText(/does not open that page/);
  });
});
