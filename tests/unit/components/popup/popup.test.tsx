// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../../../components/actions.ts';
// The popup loads it late; here it is to be there.
import '../../../../core/look-alike/look-alike.ts';
import { Popup } from '../../../../components/popup/Popup.tsx';
import { loadTexts, type PlatformTexts, wholeOf } from '../../../../core/catalogue/catalogue.ts';
import { type Look, loadLook } from '../../../../core/catalogue/look.ts';
import { extendCatalogue } from '../../../../core/custom/extend.ts';
import type { PageLocation } from '../../../../core/detection/locate.ts';
import { localDay } from '../../../../core/settings/chip-tip.ts';
import { readStored, type Stored } from '../../../../core/settings/stored.ts';
import { directory } from '../../../../data/catalogue/directory.ts';
import type { Platform } from '../../../../data/schema/schema.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import civic from '../../../fixtures/own/civic-forum.json';

const url = 'https://www.instagram.com/create/style/';
const post = 'https://www.instagram.com/p/abc/';
/** A tab on an ordinary site. */
const unknown = { tab: { url: 'https://village-clinic.example/news', title: 'News' }, here: undefined };
const question = 'May Sidekick show a small tip on the websites of social media? At most one new tip a day.';
/** Until what is loaded late would be there. */
const drawn = () => new Promise((wait) => setTimeout(wait, 50));
const here: PageLocation = { platform: 'instagram', page: 'composer' };
let texts: PlatformTexts;
const look = await loadLook(catalogue, 'instagram');
let kept: Stored;
type Given = Parameters<typeof Popup>[0]['actions'];
let actions: { [Name in keyof Actions | keyof Given]: ReturnType<typeof vi.fn> };

beforeEach(async () => {
  texts = await loadTexts(catalogue, 'instagram');
  kept = readStored({}).stored;
  actions = {
    open: vi.fn(async () => undefined),
    copy: vi.fn(async () => undefined),
    openInTab: vi.fn(async () => undefined),
    write: vi.fn(async () => undefined),
    openSettings: vi.fn(async () => undefined),
    openOwnPage: vi.fn(async () => undefined),
    change: vi.fn(async (key: 'tips', edit: (value: Stored['tips']) => Stored['tips']) => {
      kept = { ...kept, [key]: edit(kept[key]) };
      return kept;
    }),
    watch: vi.fn(() => () => undefined),
    accounts: vi.fn(async () => ({ load: async () => ({ list: [], done: [], seen: [] }), change: vi.fn(), look: vi.fn() })),
    allowSite: vi.fn(async () => true),
    forgetSite: vi.fn(),
    composerKeys: vi.fn(async () => 'Alt+Shift+W'),
    hasPasswordField: vi.fn(async () => false),
    leave: vi.fn(async () => undefined),
    writeAbout: vi.fn(async () => undefined),
  };
});
afterEach(cleanup);

const show = (change: Partial<Parameters<typeof Popup>[0]> = {}) =>
  render(
    <Popup
      tab={{ url, title: 'Clinic day' }}
      here={here}
      catalogue={catalogue}
      look={look}
      stored={kept}
      actions={actions as unknown as Given}
      {...change}
    />,
  );
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
/** Presses an entry of the menu. */
const choose = (name: string) => {
  press('Menu');
  press(name);
};
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
/** What stands below the header, part by part. */
const sections = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('the accounts of the group', () => {
  it.each([
    ['a profile', 'https://www.instagram.com/clinic/', { platform: 'instagram', page: 'profile' }],
    ['an ordinary site', unknown.tab.url, undefined],
    [
      'a site that told us itself',
      'https://news.example.org/',
      { platform: 'ghost', page: 'home', reason: { at: 'generator', value: 'Ghost 5' } },
    ],
  ] as const)('are read on %s', async (_, address, place) => {
    show({ tab: { url: address, title: 'Clinic' }, here: place });
    await waitFor(() => expect(actions.accounts).toHaveBeenCalled());
  });

  it.each([
    ['composer', url],
    ['home', 'https://www.instagram.com/'],
    ['post', post],
  ] as const)('are nowhere near the page of kind %s: nothing is read for them', async (page, address) => {
    show({ tab: { url: address, title: 'Clinic' }, here: { platform: 'instagram', page } });
    await drawn();
    expect(actions.accounts).not.toHaveBeenCalled();
  });
});

describe('while the page is asked', () => {
  const later = () => {
    type Found = { here: PageLocation; look?: Look } | undefined;
    let resolve = (_: Found) => {};
    const promise = new Promise<Found>((done) => {
      resolve = done;
    });
    return { promise, resolve };
  };
  const ghost = { tab: { url: 'https://news.example.org/', title: 'News' }, here: undefined };
  const place: PageLocation = { platform: 'ghost', page: 'other', reason: { at: 'generator', value: 'Ghost 5' } };

  it('says so, offers nothing that would move, and shows the answer', async () => {
    const answer = later();
    show({ ...ghost, later: answer.promise });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('news.example.org');
    expect(screen.getByText('Looking at what this site is made with.')).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Share this page' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Write a post about this' })).toBeNull();
    answer.resolve({ here: place });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ghost'));
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('false');
  });

  it('shows what can be done where the page says nothing', async () => {
    show({ ...ghost, later: Promise.resolve(undefined) });
    expect(await screen.findByRole('heading', { level: 1, name: 'CSO Sidekick' })).toBeTruthy();
    expect(await screen.findByRole('button', { name: /^Write one post for all your places/ })).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'Share this page' })).toBeTruthy();
    const write = screen.getByRole('button', { name: 'Write a post about this' });
    await waitFor(() => expect(write.title).toBe('Keys that do the same: Alt+Shift+W'));
  });

  it('an answer that is late takes nobody from where they are, and is one press away', async () => {
    const answer = later();
    show({ ...ghost, later: answer.promise });
    choose('Find a platform');
    const back = await screen.findByRole('button', { name: 'Back to this page' });
    await screen.findByRole('searchbox');
    const rows = [...screen.getByRole('main').children];
    answer.resolve({ here: place, look: await loadLook(catalogue, 'ghost') });
    await new Promise((drawn) => setTimeout(drawn, 50));
    expect(heading()).toBe('CSO Sidekick');
    expect(screen.getByText('Tips for a place')).toBeTruthy();
    expect([...screen.getByRole('main').children].slice(0, rows.length)).toEqual(rows);
    fireEvent.click(back);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ghost');
  });
});

describe('the popup', () => {
  it('says where you are, and puts tips for this page first', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Instagram');
    expect(screen.getByText('You are writing a post')).toBeTruthy();
    const first = texts.tips.filter(({ pages }) => pages.includes('composer')).slice(0, 3);
    const shown = screen.getAllByRole('button', { name: /^Done:/ }).map((button) => button.getAttribute('aria-label'));
    expect(shown).toEqual(first.map(({ title }) => `Done: ${title}`));
  });

  it('shows all tips on request, and fewer again', () => {
    show();
    press(`Show all ${texts.tips.length}`);
    expect(screen.getAllByRole('button', { name: /^Done:/ })).toHaveLength(texts.tips.length);
    press('Show less');
    expect(screen.getAllByRole('button', { name: /^Done:/ })).toHaveLength(3);
  });

  it('asks once about tips in pages', async () => {
    const { unmount } = show();
    expect(screen.getByText(question)).toBeTruthy();
    press('No');
    expect(screen.getByText('No tips on websites. Change this in settings.')).toBeTruthy();
    await waitFor(() => expect(kept.settings.inPages).toBe('off'));
    unmount();
    show({ stored: kept });
    expect(screen.queryByText(question)).toBeNull();
  });

  it('asks it where the tab is no known platform too, and a yes counts', async () => {
    show(unknown);
    expect(screen.getByText(question)).toBeTruthy();
    press('Yes');
    expect(screen.getByText('Tips may show on websites. Change this in settings.')).toBeTruthy();
    await waitFor(() => expect(kept.settings.inPages).toBe('on'));
  });

  it('says when something could not be saved', async () => {
    actions.change.mockRejectedValue(new Error('quota'));
    show();
    press(/^Done: Use five/);
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be saved/);
  });

  it('offers the text to select when copying is not allowed', async () => {
    actions.copy.mockRejectedValue(new Error('denied'));
    show({ tab: { url: post, title: 'Clinic day' }, here: { platform: 'instagram', page: 'post' } });
    fireEvent.click(await screen.findByRole('button', { name: /^Share on Facebook/ }));
    expect(((await screen.findByRole('textbox', { name: 'Text to paste' })) as HTMLTextAreaElement).value).toBe(`Clinic day\n${post}`);
    expect(actions.open).not.toHaveBeenCalled();
  });

  it('offers no sharing of a page that is no web page, but what can be done', async () => {
    show({ tab: { url: 'chrome://newtab/', title: '' }, here: undefined });
    expect(await screen.findByRole('button', { name: /^Link our accounts/ })).toBeTruthy();
    await drawn();
    expect(screen.queryByText('Share this page')).toBeNull();
    press('Write a post');
    expect(actions.write).toHaveBeenCalledWith('');
    expect(actions.writeAbout).not.toHaveBeenCalled();
  });

  it('says in plain words what gave a platform away, and keeps the mark for who asks', async () => {
    show({ here: { platform: 'mastodon', page: 'home', reason: { at: 'root', value: 'mastodon.app-holder' } } });
    const says = await screen.findByText('The page is built like other pages of this kind.');
    expect(screen.queryByText(/app-holder/)).toBeNull();
    const details = says.closest('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(await screen.findByText('Details: main element mastodon.app-holder')).toBeTruthy();
  });

  it('finds a platform, opens it, and goes back to the page', async () => {
    show();
    choose('Find a platform');
    fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'twitter' } });
    expect(screen.getByText('1 platform')).toBeTruthy();
    press(/^X \(Twitter\)/);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('X (Twitter)'));
    expect(screen.getByText('From the list of platforms')).toBeTruthy();
    press('Back to this page');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Instagram');
  });

  it('on a host that resembles a platform shows the warning, the way out, and nothing else', async () => {
    show({ tab: { url: 'https://faceb00k-login.example/', title: '' }, here: undefined });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('This is not facebook.com');
    await drawn();
    expect([...screen.getByRole('main').children]).toEqual([alert]);
    expect(screen.queryByRole('contentinfo')).toBeNull();
    expect(screen.queryByText(question)).toBeNull();
    press('Close this tab');
    expect(actions.leave).toHaveBeenCalledOnce();
    expect(actions.open).not.toHaveBeenCalled();
  });

  it('does not warn on an ordinary site', async () => {
    show({ tab: { url: 'https://village-clinic.example/', title: '' }, here: undefined });
    await drawn();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leads on to the map and the library', () => {
    show();
    press('Picture');
    expect(actions.openOwnPage).toHaveBeenLastCalledWith('map.html?from=instagram');
    press(/^All of it in the library/);
    expect(actions.openOwnPage).toHaveBeenLastCalledWith('library.html#platform-instagram');
  });

  it('leads on from a platform of the person too', async () => {
    const extended = await wholeOf(extendCatalogue(catalogue, { added: [civic as unknown as Platform], managed: [] }));
    show({ here: { platform: 'civic-forum', page: 'home' }, catalogue: extended, look: await loadLook(extended, 'civic-forum') });
    await screen.findByRole('button', { name: 'Picture' });
    press('Picture');
    expect(actions.openOwnPage).toHaveBeenLastCalledWith('map.html?from=civic-forum');
    press(/^All of it in the library/);
    expect(actions.openOwnPage).toHaveBeenLastCalledWith('library.html#platform-civic-forum');
  });

  it('helps when a search finds nothing', async () => {
    show({ here: undefined });
    fireEvent.click(await screen.findByRole('button', { name: 'All places' }));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zzzz' } });
    expect(screen.getByText('Nothing found. Try a shorter word.')).toBeTruthy();
    press('Show all');
    expect(screen.getByText(`${directory.length} platforms`)).toBeTruthy();
  });

  it('tells what was reset until it is read', async () => {
    show({ stored: { ...kept, repair: { fields: ['settings.theme', 'tips.done'] } } });
    expect(await screen.findByText('Colours and Done tips are back to the start. The rest is as you left it.')).toBeTruthy();
    press('I have read this');
    expect(screen.queryByText('Some saved choices could not be read')).toBeNull();
  });
});

describe('what the page is', () => {
  it('on a composer: tips for it, where the post can go, and nothing to share', async () => {
    show();
    await drawn();
    expect(sections()).toEqual(['Tips for writing a post', 'Where can this post go?', 'More about Instagram']);
    press('Write a post');
    expect(actions.write).toHaveBeenCalledWith('?for=instagram');
  });

  it('on a post: it can be shared, and written about', async () => {
    show({ tab: { url: post, title: 'Clinic day' }, here: { platform: 'instagram', page: 'post' } });
    expect(await screen.findByRole('heading', { name: 'Share this page' })).toBeTruthy();
    expect(screen.getByText('Where can a post go from here?')).toBeTruthy();
    press('Write a post about this');
    expect(actions.writeAbout).toHaveBeenCalledWith('instagram');
    expect(actions.write).not.toHaveBeenCalled();
  });

  it.each(['petition', 'donation', 'event'] as const)(
    'a page of the kind "%s" is written about for other places than its own',
    async (page) => {
      show({
        tab: { url: 'https://www.change.org/p/keep-the-clinic-open', title: 'Keep the clinic open' },
        here: { platform: 'change-org', page },
      });
      expect(await screen.findByText('Share this page')).toBeTruthy();
      press('Write a post about this');
      expect(actions.writeAbout).toHaveBeenCalledWith(undefined);
    },
  );

  it.each(['home', 'composer', 'messages', 'search', 'settings', 'insights', 'payment', 'other'] as const)(
    'nothing of a page of the kind "%s" is shared or taken along',
    async (page) => {
      show({ here: { platform: 'instagram', page } });
      await drawn();
      expect(screen.queryByText('Share this page')).toBeNull();
      press('Write a post');
      expect(actions.writeAbout).not.toHaveBeenCalled();
    },
  );

  it.each(['profile', 'post', 'video', 'group', 'live'] as const)('a page of the kind "%s" is something to share', async (page) => {
    show({ here: { platform: 'instagram', page } });
    expect(await screen.findByText('Share this page')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Write a post about this' })).toBeTruthy();
  });

  it('nothing is taken from what was picked from the list, and not from the list', async () => {
    show({ tab: { url: post, title: 'Clinic day' }, here: { platform: 'instagram', page: 'post' } });
    await screen.findByText('Share this page');
    choose('Find a platform');
    await screen.findByRole('searchbox');
    expect(screen.queryByText('Share this page')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Write a post about this' })).toBeNull();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'twitter' } });
    press(/^X \(Twitter\)/);
    await waitFor(() => expect(heading()).toBe('X (Twitter)'));
    await drawn();
    expect(screen.queryByText('Share this page')).toBeNull();
    press('Write a post');
    expect(actions.writeAbout).not.toHaveBeenCalled();
  });

  it("says so where today's one tip has shown on another website", () => {
    const seen = { ...kept.seen, newOn: localDay(new Date()), sites: ['reddit'] };
    const settings = { ...kept.settings, inPages: 'on' as const };
    const { unmount } = show({ stored: { ...kept, settings, seen } });
    expect(screen.getByText("Today's new tip has shown on another website.")).toBeTruthy();
    unmount();
    show({ stored: { ...kept, settings } });
    expect(screen.queryByText("Today's new tip has shown on another website.")).toBeNull();
  });
});

describe('where there is no known platform', () => {
  it('shows four things to do, each leading to its page', async () => {
    show(unknown);
    const doors = {
      'Which two places suit us?': 'places.html',
      'Link our accounts': 'map.html',
      'Something went wrong': 'help.html',
    };
    fireEvent.click(await screen.findByRole('button', { name: /^Write one post for all your places/ }));
    expect(actions.write).toHaveBeenCalledWith('');
    for (const [words, page] of Object.entries(doors)) {
      press(new RegExp(`^${words.replace('?', '\\?')}`));
      expect(actions.openOwnPage).toHaveBeenLastCalledWith(page);
    }
  });

  it('shows eight places, those of the person first, and each leads to its tips', async () => {
    const group = { ...kept.group, places: ['mastodon', 'telegram'] };
    show({ ...unknown, stored: { ...kept, group } });
    const places = await screen.findAllByRole('button', { name: /^Tips for / });
    expect(places.map(({ textContent }) => textContent).slice(0, 2)).toEqual(['Mastodon', 'Telegram']);
    expect(places).toHaveLength(8);
    fireEvent.click(places[0] as HTMLElement);
    await waitFor(() => expect(heading()).toBe('Mastodon'));
    expect(await screen.findAllByRole('button', { name: /^Done:/ })).toHaveLength(3);
    press('All platforms');
    expect(await screen.findByRole('button', { name: 'All places' })).toBeTruthy();
  });

  it('"All places" opens the finder, and the basics lead to the library', async () => {
    show(unknown);
    fireEvent.click(await screen.findByRole('button', { name: 'All places' }));
    expect(screen.getByText(`${directory.length} platforms`)).toBeTruthy();
    press('The basics');
    expect(actions.openOwnPage).toHaveBeenCalledWith('library.html#basics');
  });
});

describe('a page of the group', () => {
  const account = (url: string, place: string) => ({ url, place, people: '', mail: '' });
  const list = [
    account('https://village-clinic.example/', 'website'),
    account('https://clinic.wordpress.com/', 'wordpress'),
    account('https://www.facebook.com/groups/clinic', 'facebook'),
  ];

  it.each([
    ['https://village-clinic.example/news', undefined],
    ['https://clinic.wordpress.com/', { platform: 'wordpress', page: 'home' }],
    ['https://www.facebook.com/groups/clinic/', { platform: 'facebook', page: 'group' }],
  ] as const)('is known wherever it is: %s', async (address, at) => {
    const accounts = vi.fn(async () => ({ load: async () => ({ list, done: [], seen: [] }), change: vi.fn(), look: vi.fn() }));
    show({ tab: { url: address, title: '' }, here: at, look: undefined, actions: { ...actions, accounts } as unknown as Given });
    expect(await screen.findByRole('button', { name: 'Which of our accounts does this page link to?' })).toBeTruthy();
  });

  it("is nobody's where it is private, or no page of the web", async () => {
    show({ tab: { url: 'https://www.instagram.com/direct/inbox/', title: '' }, here: { platform: 'instagram', page: 'messages' } });
    show({ tab: { url: 'chrome://newtab/', title: '' }, here: undefined });
    await drawn();
    expect(screen.queryByText('Our accounts', { selector: 'h2' })).toBeNull();
  });
});

describe('sharing the page', () => {
  it.each([
    ['https://www.instagram.com/p/abc/?igsh=MzRlODBiNWFlZA%3D%3D&img_index=2', 'https://www.instagram.com/p/abc/?img_index=2'],
    ['https://news.example.org/clinic?fbclid=IwAR0&id=7&utm_source=x#:~:text=clinic', 'https://news.example.org/clinic?id=7'],
  ])('hands on the address without what follows people: %s', async (address, clean) => {
    show({ tab: { url: address, title: 'Clinic day' }, here: undefined });
    fireEvent.click(await screen.findByRole('button', { name: /^All \d+/ }));
    const cells = screen.getAllByRole('button', { name: /^Share on/ });
    expect(cells.length).toBeGreaterThan(10);
    const handedOn = () => [...actions.copy.mock.calls, ...actions.open.mock.calls].length;
    for (const cell of cells) {
      const before = handedOn();
      fireEvent.click(cell);
      await waitFor(() => expect(handedOn()).toBeGreaterThan(before));
    }
    for (const name of ['E-mail', 'Copy link']) press(name);
    await waitFor(() => expect(actions.open.mock.calls.some(([opened]) => (opened as string).startsWith('mailto:'))).toBe(true));
    await waitFor(() => expect(screen.getByText('Title and link are copied.')).toBeTruthy());
    const texts = actions.copy.mock.calls.map(([text]) => text as string);
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) expect(text).toBe(`Clinic day\n${clean}`);
    const opened = actions.open.mock.calls.map(([url]) => decodeURIComponent(url as string));
    expect(opened.join(' ')).toContain(clean);
    expect(opened.join(' ').replaceAll(/https:\/\/help\S*/g, '')).not.toMatch(/igsh=|fbclid=|utm_source=x|:~:/);
  });
});
