// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AccountHere } from '../../../../components/accounts/AccountHere.tsx';
import { AccountsPage } from '../../../../components/accounts/AccountsPage.tsx';
import { PageContext } from '../../../../components/PageContext.tsx';
import type { Accounts } from '../../../../core/accounts/accounts.ts';
import { readAccounts } from '../../../../core/accounts/read-accounts.ts';
import { loadConnections } from '../../../../core/catalogue/catalogue.ts';
import type { NameEntry } from '../../../../core/drafts/draft.ts';
import { readStored } from '../../../../core/settings/stored.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';

afterEach(cleanup);

const connections = await loadConnections(catalogue);
const account = (url: string, place: string) => ({ url, place, people: '', mail: '' });
const two = {
  list: [account('https://www.facebook.com/clinic', 'facebook'), account('https://www.instagram.com/clinic', 'instagram')],
  done: [],
  seen: [],
};

/** Draws the page. @param raw the accounts before @returns what is kept now, copied and saved */
function show(raw: unknown = undefined) {
  const disk = {
    kept: readAccounts(raw).value,
    book: [] as readonly NameEntry[],
    copied: '',
    files: [] as string[],
    works: true,
    elsewhere,
  };
  const watchers = new Set<(kept: Accounts) => void>();
  /** A change in another window. */
  function elsewhere(edit: (kept: Accounts) => Accounts) {
    disk.kept = edit(disk.kept);
    for (const changed of watchers) changed(disk.kept);
  }
  const stored = readStored({ group: { name: 'Village clinic', short: 'VC' } }).stored;
  const actions = {
    open: vi.fn(),
    copy: async (text: string) => {
      disk.copied = text;
    },
    change: vi.fn() as never,
    watch: () => () => undefined,
    accounts: {
      change: async (edit: (kept: Accounts) => Accounts) => {
        if (!disk.works) throw new Error('quota');
        disk.kept = edit(disk.kept);
        return disk.kept;
      },
      watch: (changed: (kept: Accounts) => void) => {
        watchers.add(changed);
        return () => undefined;
      },
    },
    changeBook: async (edit: (book: readonly NameEntry[]) => readonly NameEntry[]) => {
      disk.book = edit(disk.book);
    },
    download: (_name: string, _type: string, text: string) => disk.files.push(text),
  };
  render(<AccountsPage stored={stored} catalogue={catalogue} connections={connections} accounts={disk.kept} actions={actions} />);
  return disk;
}
const field = () => screen.getByLabelText('Address of an account, or a name and its place') as HTMLTextAreaElement;
const add = async (typed: string) => {
  fireEvent.input(field(), { target: { value: typed } });
  fireEvent.click(screen.getByRole('button', { name: 'Put into the list' }));
};
const urls = (disk: { kept: Accounts }) => disk.kept.list.map(({ url }) => url);

describe('adding', () => {
  it('makes accounts of four sloppy addresses at once, and leaves in the field what it cannot read', async () => {
    const disk = show();
    await add('facebook.com/clinic\n@clinic on X\nm.youtube.com/@Clinic?si=abc\nclinic.example\nwhat is this');
    await waitFor(() =>
      expect(urls(disk)).toEqual([
        'https://www.facebook.com/clinic',
        expect.stringMatching(/^https:\/\/(x|twitter)\.com\/clinic$/),
        'https://www.youtube.com/@Clinic',
        'https://clinic.example/',
      ]),
    );
    expect(await screen.findByText('4 accounts are added.')).toBeTruthy();
    await waitFor(() => expect(field().value).toBe('what is this'));
    expect(screen.getByText(/"what is this" is no address/)).toBeTruthy();
  });

  it.each(['password: hunter2', '483920', 'abcd-12ef-gh34'])('refuses %s, and keeps it nowhere', async (typed) => {
    const disk = show();
    await add(typed);
    expect(await screen.findByText(/looks like a password, a code or a key/)).toBeTruthy();
    // The line stays for the person to take out, and is said nowhere else.
    expect(field().value).toBe(typed);
    expect(screen.getByRole('alert').textContent).not.toContain(typed);
    expect(JSON.stringify(disk.kept)).not.toContain(typed);
  });

  it('leaves alone what is typed while it reads', async () => {
    const disk = show();
    await add('facebook.com/clinic');
    fireEvent.input(field(), { target: { value: 'facebook.com/clinic\n@clinic on X' } });
    await waitFor(() => expect(disk.kept.list).toHaveLength(1));
    await waitFor(() => expect(field().value).toBe('@clinic on X'));
  });

  it('asks for the server where a place has many', async () => {
    show();
    await add('Mastodon: clinic');
    expect(await screen.findByText(/^On which server is "Mastodon: clinic"/)).toBeTruthy();
  });

  it('says nothing over what is known of an account', async () => {
    const disk = show({ ...two, list: [{ ...two.list[0], people: 'Amina' }] });
    await add('facebook.com/clinic');
    await screen.findByText('That account is in the list.');
    expect(disk.kept.list[0]?.people).toBe('Amina');
  });

  it('says so where an account is there already', async () => {
    const disk = show(two);
    await add('facebook.com/clinic/');
    expect(await screen.findByText('That account is in the list.')).toBeTruthy();
    expect(disk.kept.list).toHaveLength(2);
  });
});

describe('the list', () => {
  it('lets an account go, and brings it back with what was seen of it', async () => {
    const seen = [{ from: two.list[0]?.url ?? '', to: two.list[1]?.url ?? '', day: '2026-11-27' }];
    const disk = show({ ...two, seen });
    fireEvent.click(screen.getByRole('button', { name: 'Remove Facebook: facebook.com/clinic' }));
    await waitFor(() => expect(disk.kept.list).toHaveLength(1));
    expect(disk.kept.seen).toEqual([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(disk.kept.list).toHaveLength(2));
    expect(disk.kept.seen).toEqual(seen);
    expect(urls(disk)).toEqual(two.list.map(({ url }) => url));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Open Facebook: facebook.com/clinic'));
  });

  it('keeps what can be undone while the list is full', async () => {
    const others = Array.from({ length: 39 }, (_, at) => account(`https://a${at}.example/`, 'website'));
    const disk = show({ ...two, list: [two.list[0], ...others] });
    fireEvent.click(screen.getByRole('button', { name: 'Remove Facebook: facebook.com/clinic' }));
    await waitFor(() => expect(disk.kept.list).toHaveLength(39));
    await add('facebook.com/other');
    await waitFor(() => expect(disk.kept.list).toHaveLength(40));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByText('The list is full. It holds 40 accounts.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    expect(disk.kept.list).toHaveLength(40);
  });
});

describe('links', () => {
  it('are ticked, and drawn thick once they are', async () => {
    const disk = show(two);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Set: Facebook to Instagram' }));
    await waitFor(() => expect(disk.kept.done).toEqual(['facebook>instagram']));
    expect(document.querySelector('[data-from=facebook][data-to=instagram]')?.getAttribute('data-set')).toBe('true');
    expect(document.querySelector('[data-from=instagram][data-to=facebook]')?.getAttribute('data-set')).toBe('false');
  });
});

describe('links at one place', () => {
  it('are said to need another place', () => {
    show({ ...two, list: [two.list[0], account('https://www.facebook.com/other', 'facebook')] });
    expect(screen.getByText(/^All your accounts are at one place/)).toBeTruthy();
  });
});

describe('the name book', () => {
  it('says so where no account has a handle', async () => {
    const disk = show({ ...two, list: [account('https://clinic.example/', 'website')] });
    fireEvent.click(screen.getByRole('button', { name: 'Put our handles into the name book' }));
    expect(await screen.findByText(/^None of your accounts has a handle/)).toBeTruthy();
    expect(disk.book).toEqual([]);
  });

  it("leaves somebody else's entry alone", async () => {
    const disk = show(two);
    const ana = { key: 'vc', name: 'Victor', handles: { instagram: 'victor' } };
    disk.book = [ana];
    fireEvent.click(screen.getByRole('button', { name: 'Put our handles into the name book' }));
    expect(await screen.findByText('@VC is Victor in your name book. Choose another short name.')).toBeTruthy();
    expect(disk.book).toEqual([ana]);
  });

  it('gets the handles of the accounts under one short name', async () => {
    const disk = show(two);
    fireEvent.click(screen.getByRole('button', { name: 'Put our handles into the name book' }));
    await waitFor(() => expect(disk.book).toEqual([{ key: 'VC', name: 'Village clinic', handles: { instagram: 'clinic' } }]));
    expect(await screen.findByText('In the name book, @VC now stands for: Instagram: clinic.')).toBeTruthy();
  });
});

describe('the hand-over sheet', () => {
  it('keeps who can get in, and no password', async () => {
    const disk = show(two);
    const people = screen.getByLabelText('Who can get in to Facebook: facebook.com/clinic');
    fireEvent.input(people, { target: { value: 'Amina and Joseph' } });
    fireEvent.blur(people);
    await waitFor(() => expect(disk.kept.list[0]?.people).toBe('Amina and Joseph'));
    fireEvent.input(people, { target: { value: 'Amina, password: hunter2' } });
    expect(await screen.findByText('This looks like a password. It is not kept. Write only who knows it.')).toBeTruthy();
    expect(disk.kept.list[0]?.people).toBe('Amina and Joseph');
    fireEvent.click(screen.getByRole('button', { name: 'Copy the sheet' }));
    await waitFor(() => expect(disk.copied).toContain('Can get in: Amina and Joseph'));
    expect(disk.copied).not.toContain('hunter2');
    expect(disk.copied).toContain('Give a second person a role of their own');
  });

  it.each(['482913', 'PIN 4821', 'password hunter2'])('keeps no part of %s while it is typed', async (secret) => {
    const disk = show(two);
    const people = screen.getByLabelText('Who can get in to Facebook: facebook.com/clinic');
    for (let end = 1; end <= secret.length; end++) fireEvent.input(people, { target: { value: secret.slice(0, end) } });
    fireEvent.blur(people);
    dispatchEvent(new Event('pagehide'));
    await screen.findByText(/It is not kept/);
    expect(disk.kept).toEqual(two);
    fireEvent.click(screen.getByRole('button', { name: 'Copy the sheet' }));
    await waitFor(() => expect(disk.copied).not.toBe(''));
    expect(disk.copied).not.toContain(secret.slice(0, -1));
  });

  it('keeps what is typed when the page goes', async () => {
    const disk = show(two);
    fireEvent.input(screen.getByLabelText('Where letters for Facebook: facebook.com/clinic arrive'), { target: { value: 'the office' } });
    expect(disk.kept).toEqual(two);
    await waitFor(() => {
      dispatchEvent(new Event('pagehide'));
      expect(disk.kept.list[0]?.mail).toBe('the office');
    });
  });

  it('hides behind a refused text no change of another window, and clears nothing with it', async () => {
    const disk = show({ ...two, list: [{ ...two.list[0], people: 'Amina' }] });
    const people = screen.getByLabelText('Who can get in to Facebook: facebook.com/clinic') as HTMLInputElement;
    fireEvent.input(people, { target: { value: 'password: hunter2' } });
    await screen.findByText(/This looks like a password/);
    fireEvent.input(people, { target: { value: '' } });
    fireEvent.blur(people);
    await waitFor(() => expect(people.value).toBe('Amina'));
    fireEvent.input(people, { target: { value: 'password: hunter2' } });
    await screen.findByText(/This looks like a password/);
    disk.elsewhere((kept) => ({ ...kept, list: kept.list.map((one) => ({ ...one, people: 'Amina and Ben' })) }));
    await waitFor(() => expect(people.value).toBe('Amina and Ben'));
    fireEvent.input(people, { target: { value: '' } });
    fireEvent.blur(people);
    await waitFor(() => expect(disk.kept.list[0]?.people).toBe(''));
  });

  it('names each of its signs where it says why', () => {
    show(two);
    const names = [...document.querySelectorAll('[aria-labelledby=red-flags] summary')].map(({ textContent }) => textContent);
    expect(new Set(names).size).toBe(6);
  });

  it('says what is still to put in order, until it is ticked', async () => {
    const disk = show(two);
    const flags = screen.getByRole('region', { name: 'So that no account gets lost' });
    for (const box of within(flags).getAllByRole('checkbox')) fireEvent.click(box);
    await waitFor(() => expect(disk.kept.done).toHaveLength(6));
    fireEvent.click(screen.getByRole('button', { name: 'Copy the sheet' }));
    await waitFor(() => expect(disk.copied).not.toBe(''));
    expect(disk.copied).not.toContain('Still to put in order');
  });
});

describe('for others', () => {
  it('is a text and a page of links', async () => {
    const disk = show(two);
    fireEvent.click(screen.getByRole('button', { name: 'Copy "Our official accounts"' }));
    await waitFor(() => expect(disk.copied).toContain('Facebook: https://www.facebook.com/clinic'));
    fireEvent.click(screen.getByRole('button', { name: 'Save a page of links' }));
    expect(disk.files[0]).toContain('<a rel="me" href="https://www.instagram.com/clinic">');
  });
});

describe('where nothing can be saved', () => {
  it('says so', async () => {
    const disk = show(two);
    disk.works = false;
    fireEvent.click(screen.getByRole('checkbox', { name: 'Set: Facebook to Instagram' }));
    expect(await screen.findByText(/This could not be saved/)).toBeTruthy();
  });
});

describe('the page in front', () => {
  function showHere(url: string, accounts: Accounts, found: string[] | undefined) {
    const disk = { kept: accounts };
    const actions = async () => ({
      load: async () => disk.kept,
      change: async (edit: (kept: Accounts) => Accounts) => {
        disk.kept = edit(disk.kept);
        return disk.kept;
      },
      look: async () => found,
    });
    render(
      <PageContext actions={{ open: vi.fn(), copy: vi.fn() }} catalogue={catalogue}>
        <AccountHere url={url} actions={actions} openAccounts={vi.fn()} />
      </PageContext>,
    );
    return disk;
  }

  it('is added by one press', async () => {
    const disk = showHere('https://www.facebook.com/clinic?fbclid=1', readAccounts(undefined).value, undefined);
    fireEvent.click(await screen.findByRole('button', { name: 'Add this page to our accounts' }));
    expect(await screen.findByText('It is one of your accounts now.')).toBeTruthy();
    expect(urls(disk)).toEqual(['https://www.facebook.com/clinic']);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Which of our accounts does this page link to?'));
  });

  it.each(['https://clinic.example/about', 'https://www.facebook.com/Clinic/about'])('is known by any page of it: %s', async (url) => {
    showHere(url, { ...two, list: [...two.list, account('https://clinic.example/', 'website')] }, []);
    expect(await screen.findByText('This is one of your accounts.')).toBeTruthy();
  });

  it.each(['https://stranger.example/', 'https://www.instagram.com/clinic2/?access_token=EAAB482913abcdefgh', 'https://x.com/home'])(
    'is not offered: %s',
    async (url) => {
      showHere(url, two, []);
      await new Promise((drawn) => setTimeout(drawn, 50));
      expect(document.querySelector('section')).toBeNull();
    },
  );

  it('says which of the others it links to, as seen on the page', async () => {
    showHere('https://www.facebook.com/clinic', two, ['https://www.instagram.com/clinic']);
    fireEvent.click(await screen.findByRole('button', { name: 'Which of our accounts does this page link to?' }));
    expect(await screen.findByText('As seen on the page, it links to Instagram: instagram.com/clinic.')).toBeTruthy();
  });

  it.each([
    [[], 'We saw no link to another account of yours on this page.'],
    [undefined, 'The browser did not let Sidekick look at this page.'],
  ])('says so where it finds %s', async (found, said) => {
    showHere('https://www.facebook.com/clinic', two, found);
    fireEvent.click(await screen.findByRole('button', { name: 'Which of our accounts does this page link to?' }));
    expect(await screen.findByText(said)).toBeTruthy();
  });
});
