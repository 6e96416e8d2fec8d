// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { Group } from '../../../../components/options/Group.tsx';
import { readStored, type Stored } from '../../../../core/settings/stored.ts';
import { directory } from '../../../../data/catalogue/directory.ts';

afterEach(cleanup);

function show(given: Partial<Stored['group']> = {}, offered = ['facebook', 'x']) {
  const first = { ...readStored({}).stored.group, ...given };
  const disk = { kept: first, saving: async (): Promise<boolean> => true };
  const keepAtOnce = vi.fn();
  let tell: (group: Stored['group']) => void = () => undefined;
  const saves = vi.fn();
  function Page() {
    const [group, setGroup] = useState(first);
    tell = setGroup;
    return (
      <Group
        group={group}
        places={directory}
        offered={offered}
        keepAtOnce={keepAtOnce}
        change={async (edit) => {
          saves();
          const next = edit(disk.kept);
          setGroup(next);
          disk.kept = next;
          return disk.saving();
        }}
      />
    );
  }
  const { unmount } = render(<Page />);
  return { disk, keepAtOnce, saves, tell: (group: Partial<Stored['group']>) => act(() => tell({ ...disk.kept, ...group })), unmount };
}
const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement;
const write = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const circle = () => document.querySelector('.circle')?.textContent;

it('is saved at once, what is typed meanwhile with the next saving, and says so when all of it is', async () => {
  const { disk, saves } = show();
  const ends: ((isSaved: boolean) => void)[] = [];
  disk.saving = () => new Promise((done) => void ends.push(done));
  for (const name of ['C', 'Cl', 'Clean ', 'Clean Water']) write('Name of your group', name);
  expect(saves).toHaveBeenCalledOnce();
  expect(disk.kept.name).toBe('C');
  ends[0]?.(true);
  await waitFor(() => expect(disk.kept.name).toBe('Clean Water'));
  expect(screen.queryByText('Saved.')).toBeNull();
  ends[1]?.(true);
  await screen.findByText('Saved.');
  expect(saves).toHaveBeenCalledTimes(2);
});

it('leaves a space at the end while somebody types, and keeps the words without it', async () => {
  const { disk } = show();
  write('Name of your group', 'Clean  ');
  await screen.findByText('Saved.');
  expect(disk.kept.name).toBe('Clean');
  expect(field('Name of your group').value).toBe('Clean  ');
  fireEvent.blur(field('Name of your group'));
  expect(field('Name of your group').value).toBe('Clean');
});

it('says nothing of saving where it did not work', async () => {
  const { disk, saves } = show();
  disk.saving = async () => false;
  write('Website', 'a.example');
  await waitFor(() => expect(saves).toHaveBeenCalled());
  await act(async () => undefined);
  expect(screen.queryByText('Saved.')).toBeNull();
});

it('is kept at once where the page closes, with what is on its way and not known to be there', async () => {
  const { disk, keepAtOnce } = show({ website: 'a.example' });
  fireEvent(window, new Event('pagehide'));
  expect(keepAtOnce).not.toHaveBeenCalled();
  disk.saving = () => new Promise(() => undefined);
  write('Name of your group', 'Clean Water');
  write('Usual hashtags', '#Kano ');
  fireEvent(window, new Event('pagehide'));
  expect(keepAtOnce).toHaveBeenCalledExactlyOnceWith({ ...disk.kept, website: 'a.example', name: 'Clean Water', tags: '#Kano' });
});

it('saves nothing any more once it is taken off the page, as before erasing', async () => {
  const { disk, saves, keepAtOnce, unmount } = show();
  let end: (isSaved: boolean) => void = () => undefined;
  disk.saving = () =>
    new Promise((done) => {
      end = done;
    });
  write('Name of your group', 'C');
  write('Name of your group', 'Clean Water');
  unmount();
  end(true);
  await act(async () => undefined);
  fireEvent(window, new Event('pagehide'));
  expect(saves).toHaveBeenCalledOnce();
  expect(keepAtOnce).not.toHaveBeenCalled();
});

it('offers initials in the circle, until a short name is written', () => {
  show();
  expect(circle()).toBe('');
  write('Name of your group', 'Clean Water Kano');
  expect(circle()).toBe('CWK');
  screen.getByText('Up to 4 letters. As long as it is empty, the circle shows CWK.');
  write('Short name', 'CW');
  expect(circle()).toBe('CW');
});

it('says that an address looks wrong once it is typed, and keeps it all the same', async () => {
  const { disk } = show();
  fireEvent.focus(field('Website'));
  write('Website', 'our page');
  expect(screen.queryByText(/does not look like a web address/)).toBeNull();
  fireEvent.blur(field('Website'));
  screen.getByText(/does not look like a web address/);
  expect(field('Website').getAttribute('aria-invalid')).toBe('true');
  await waitFor(() => expect(disk.kept.website).toBe('our page'));
  for (const good of ['www.example.org', 'https://example.org/about', 'münchen.example']) {
    write('Website', good);
    fireEvent.blur(field('Website'));
    expect(screen.queryByText(/does not look like/), good).toBeNull();
  }
});

it('shows what another window has changed, but not in a field somebody is typing in', async () => {
  const { tell } = show();
  write('Name of your group', 'Mine');
  tell({ name: 'Theirs', website: 'theirs.example' });
  expect(field('Name of your group').value).toBe('Mine');
  expect(field('Website').value).toBe('theirs.example');
});

it('takes a language', async () => {
  const { disk } = show();
  fireEvent.change(screen.getByLabelText('Language of your posts'), { target: { value: 'sw' } });
  await waitFor(() => expect(disk.kept.language).toBe('sw'));
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const shownPlaces = () => [...document.querySelectorAll('.toggle')].map((one) => one.textContent?.replace(/\d$/, ''));

it('the places are pressed in their order, and stay where they are', async () => {
  const { disk } = show();
  press('X (Twitter)');
  press('Facebook');
  await waitFor(() => expect(disk.kept.places).toEqual(['x', 'facebook']));
  expect(shownPlaces()).toEqual(['Facebook', 'X (Twitter)']);
  expect(screen.getByRole('button', { name: 'Facebook' }).getAttribute('aria-pressed')).toBe('true');
  press('X (Twitter)');
  await waitFor(() => expect(disk.kept.places).toEqual(['facebook']));
});

it('all others are one press away, can be found by their name, and stay in sight once chosen', async () => {
  const { disk } = show();
  press(`Show ${directory.length - 2} more places`);
  expect(shownPlaces()).toHaveLength(directory.length);
  write('Find a place', 'telegr');
  expect(shownPlaces()).toEqual(['Telegram']);
  press('Telegram');
  await waitFor(() => expect(disk.kept.places).toEqual(['telegram']));
  write('Find a place', 'nowhere at all');
  screen.getByText('No place is called that.');
  press('Show fewer places');
  expect(shownPlaces()).toEqual(['Facebook', 'X (Twitter)', 'Telegram']);
});

it('the order can be changed, the focus stays on the button, and it is said', async () => {
  const { disk } = show({ places: ['x', 'gone', 'facebook'] });
  fireEvent.click(screen.getByText('Change the order of your places'));
  press('Move Facebook up');
  await waitFor(() => expect(disk.kept.places).toEqual(['facebook', 'x', 'gone']));
  screen.getByText('Facebook is now number 1.');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move Facebook down' }));
});
