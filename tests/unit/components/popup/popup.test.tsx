// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../../../components/actions.ts';
// The popup loads it late; here it is to be there.
import '../../../../core/look-alike/look-alike.ts';
import { Popup } from '../../../../components/popup/Popup.tsx';
import { loadTexts, type PlatformTexts } from '../../../../core/catalogue/catalogue.ts';
import { loadLook } from '../../../../core/catalogue/look.ts';
import { extendCatalogue } from '../../../../core/custom/extend.ts';
import type { PageLocation } from '../../../../core/detection/locate.ts';
import { readStored, type Stored } from '../../../../core/settings/stored.ts';
import { directory } from '../../../../data/catalogue/directory.ts';
import type { Platform } from '../../../../data/schema/schema.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import civic from '../../../fixtures/own/civic-forum.json';

const url = 'https://www.instagram.com/create/style/';
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
    allowSite: vi.fn(async () => true),
    forgetSite: vi.fn(),
    hasPasswordField: vi.fn(async () => false),
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

describe('while the page is asked', () => {
  const later = () => {
    let resolve = (_: { here: PageLocation } | undefined) => {};
    const promise = new Promise<{ here: PageLocation } | undefined>((done) => {
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
    expect(screen.queryByRole('button', { name: 'Share this page' })).toBeNull();
    answer.resolve({ here: place });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ghost'));
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('false');
  });

  it('shows the list where the page says nothing', async () => {
    show({ ...ghost, later: Promise.resolve(undefined) });
    expect(await screen.findByText('No tips for this page')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Share this page' })).toBeTruthy();
  });

  it('an answer that is late takes nobody from where they are, and is one press away', async () => {
    const answer = later();
    show({ ...ghost, later: answer.promise });
    press('Find a platform');
    const back = await screen.findByRole('button', { name: 'Back to this page' });
    const rows = [...screen.getByRole('main').children];
    answer.resolve({ here: place });
    await new Promise((drawn) => setTimeout(drawn, 50));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No tips for this page');
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
    fireEvent.click(screen.getAllByRole('button', { name: /^All/ })[0] as HTMLElement);
    expect(screen.getAllByRole('button', { name: /^Done:/ })).toHaveLength(texts.tips.length);
    press('Fewer');
    expect(screen.getAllByRole('button', { name: /^Done:/ })).toHaveLength(3);
  });

  it('asks once about tips in pages', async () => {
    const { unmount } = show();
    press('No');
    expect(screen.getByText('No tips in pages. Change this in settings.')).toBeTruthy();
    await waitFor(() => expect(kept.settings.inPages).toBe('off'));
    unmount();
    show({ stored: kept });
    expect(screen.queryByText('Show one small tip in pages like this?')).toBeNull();
  });

  it('says when something could not be saved', async () => {
    actions.change.mockRejectedValue(new Error('quota'));
    show();
    press(/^Done: Use five/);
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be saved/);
  });

  it('offers the text to select when copying is not allowed', async () => {
    actions.copy.mockRejectedValue(new Error('denied'));
    const { container } = show();
    const facebook = [...container.querySelectorAll<HTMLDetailsElement>('section[aria-labelledby=share] details')][0] as HTMLDetailsElement;
    facebook.open = true;
    fireEvent(facebook, new Event('toggle'));
    fireEvent.click(await screen.findByRole('button', { name: 'Copy text and link' }));
    expect(((await screen.findByRole('textbox', { name: 'Text to paste' })) as HTMLTextAreaElement).value).toBe(`Clinic day\n${url}`);
  });

  it('offers no sharing of a page that is no web page', () => {
    show({ tab: { url: 'chrome://newtab/', title: '' }, here: undefined });
    expect(screen.queryByText('Share this page on')).toBeNull();
    expect(screen.getByText('This is a page of the browser or a file. Find a platform below.')).toBeTruthy();
  });

  it('says in plain words what gave a platform away, and keeps the mark for who asks', async () => {
    show({ here: { platform: 'mastodon', page: 'home', reason: { at: 'root', value: 'mastodon.app-holder' } } });
    const says = screen.getByText('The page is built like other pages of this kind.');
    expect(screen.queryByText(/app-holder/)).toBeNull();
    const details = says.closest('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(await screen.findByText('Details: main element mastodon.app-holder')).toBeTruthy();
  });

  it('finds a platform, opens it, and goes back to the page', async () => {
    show();
    press('Find a platform');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'twitter' } });
    expect(screen.getByText('1 platform')).toBeTruthy();
    press(/^X \(Twitter\)/);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('X (Twitter)'));
    expect(screen.getByText('From the list of platforms')).toBeTruthy();
    press('Back to this page');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Instagram');
  });

  it('warns on a host that resembles a platform', async () => {
    show({ tab: { url: 'https://faceb00k-login.example/', title: '' }, here: undefined });
    expect((await screen.findByRole('alert')).textContent).toContain('This is not facebook.com');
  });

  it('does not warn on an ordinary site', async () => {
    show({ tab: { url: 'https://village-clinic.example/', title: '' }, here: undefined });
    await new Promise((wait) => setTimeout(wait, 50));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leads on to the map and the library', () => {
    show();
    press('Linking map');
    expect(actions.openOwnPage).toHaveBeenLastCalledWith('map.html?from=instagram');
    press(/^All of it in the library/);
    expect(actions.openOwnPage).toHaveBeenLastCalledWith('library.html#platform-instagram');
  });

  it('leads on from a platform of the person too', async () => {
    const extended = extendCatalogue(catalogue, { added: [civic as unknown as Platform], managed: [] });
    show({ here: { platform: 'civic-forum', page: 'home' }, catalogue: extended, look: await loadLook(extended, 'civic-forum') });
    await screen.findByRole('button', { name: 'Linking map' });
    press('Linking map');
    expect(actions.openOwnPage).toHaveBeenLastCalledWith('map.html?from=civic-forum');
    press(/^All of it in the library/);
    expect(actions.openOwnPage).toHaveBeenLastCalledWith('library.html#platform-civic-forum');
  });

  it('helps when a search finds nothing', () => {
    show({ here: undefined });
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

describe('sharing the page', () => {
  it.each([
    ['https://www.instagram.com/p/abc/?igsh=MzRlODBiNWFlZA%3D%3D&img_index=2', 'https://www.instagram.com/p/abc/?img_index=2'],
    ['https://news.example.org/clinic?fbclid=IwAR0&id=7&utm_source=x#:~:text=clinic', 'https://news.example.org/clinic?id=7'],
  ])('hands on the address without what follows people: %s', async (address, clean) => {
    show({ tab: { url: address, title: 'Clinic day' } });
    fireEvent.click(screen.getAllByRole('button', { name: /^All \d+/ }).at(-1) as HTMLElement);
    const rows = [...document.querySelectorAll<HTMLDetailsElement>('section[aria-labelledby=share] details')];
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      row.open = true;
      fireEvent(row, new Event('toggle'));
    }
    await waitFor(() => expect(rows.every((row) => row.querySelector('button'))).toBe(true));
    for (const button of rows.flatMap((row) => [...row.querySelectorAll('button')])) fireEvent.click(button);
    const texts = actions.copy.mock.calls.map(([text]) => text as string);
    expect(texts.length).toBe(rows.length);
    for (const text of texts) expect(text).toBe(`Clinic day\n${clean}`);
    const opened = actions.open.mock.calls.map(([url]) => decodeURIComponent(url as string));
    expect(opened.join(' ')).toContain(clean);
    expect(opened.join(' ').replaceAll(/https:\/\/help\S*/g, '')).not.toMatch(/igsh=|fbclid=|utm_source=x|:~:/);
  });
});
