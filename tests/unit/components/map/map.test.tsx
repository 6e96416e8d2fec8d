// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConnectionMap } from '../../../../components/map/ConnectionMap.tsx';
import { loadConnections, wholeOf } from '../../../../core/catalogue/catalogue.ts';
import { extendCatalogue } from '../../../../core/custom/extend.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { shares } from '../../../../data/catalogue/shares.generated.ts';
import { map } from '../../../../data/messages/en/map.ts';
import type { Platform } from '../../../../data/schema/schema.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import civic from '../../../fixtures/own/civic-forum.json';

afterEach(cleanup);

const forum = civic as unknown as Platform;
const own = await wholeOf(extendCatalogue(catalogue, { added: [forum], managed: [{ ...forum, id: 'union', name: 'Union', links: [] }] }));
const connections = new Map(await Promise.all([catalogue, own].map(async (one) => [one, await loadConnections(one)] as const)));

function show(from = 'instagram', shown = catalogue, { places, own: mine = [] }: { places?: string[]; own?: string[] } = {}) {
  const open = vi.fn();
  const chosen = vi.fn();
  render(
    <ConnectionMap
      catalogue={shown}
      connections={connections.get(shown) ?? []}
      shares={shares}
      address={{ from, places }}
      own={mine}
      actions={{ open, copy: vi.fn() }}
      chosen={chosen}
    />,
  );
  return { open, chosen };
}
function openDetails(element: Element | null) {
  const details = element as HTMLDetailsElement;
  act(() => {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  });
}
const answer = (name = 'Instagram') => within(screen.getByRole('region', { name: `From ${name}` }));
const openTable = () => openDetails(screen.getByRole('heading', { name: 'All connections' }).closest('details'));
const cell = (name: string) => within(screen.getByRole('grid')).getByRole('button', { name });

describe('the answer', () => {
  it('stands there for the platform of the address', () => {
    show();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: map.ask }).value).toBe('instagram');
    expect(answer().getByText('To Facebook').parentElement?.textContent).toMatch(/One switch$/);
    expect(answer().getByText('To X (Twitter)').parentElement?.textContent).toMatch(/Ended/);
    expect(screen.getByText(/^Instagram: \d+ with one switch each, \d+ show a link, \d+ ended\.$/).getAttribute('role')).toBe('status');
    expect(screen.getByRole('heading', { name: map['share.title'] })).toBeTruthy();
  });

  it('opens to the way round and its sources', async () => {
    const { open } = show();
    const over = connections.get(catalogue)?.find(({ from, state, instead }) => from === 'instagram' && state === 'ended' && instead);
    const name = catalogue.directory.find(({ id }) => id === over?.to)?.name;
    const row = answer().getByText(`To ${name}`).closest('details') as HTMLDetailsElement;
    openDetails(row);
    expect(await within(row).findByText('Do this instead:')).toBeTruthy();
    const sources = await within(row).findAllByRole('button', { name: /^Source:/ });
    fireEvent.click(sources[0] as HTMLElement);
    expect(open.mock.calls[0]?.[0]).toMatch(/^https?:/);
  });

  it('asks first without a known platform, and tells each choice', () => {
    const { chosen } = show('nowhere');
    expect(screen.getByText(map['ask.hint'])).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: map.ask }), { target: { value: 'blog' } });
    expect(chosen).toHaveBeenLastCalledWith({ from: 'blog', places: undefined });
    expect(answer('A blog').getByText('To your newsletter')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: map['answer.websiteShow'] }));
    expect(chosen).toHaveBeenLastCalledWith({ from: 'website', places: undefined });
    expect(screen.getByText(/^Your website: \d+ by themselves/).getAttribute('role')).toBe('status');
  });
});

describe('the table', () => {
  it('waits behind one press', () => {
    show();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('has one stop for Tab, and arrow keys move it', () => {
    show();
    openTable();
    const grid = screen.getByRole('grid');
    const stops = () =>
      within(grid)
        .getAllByRole('button')
        .filter((button) => button.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    const before = cell('Instagram to Facebook: one switch');
    act(() => before.focus());
    fireEvent.keyDown(before, { key: 'ArrowRight' });
    expect(stops()).toEqual([document.activeElement]);
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Instagram to (?!Facebook)/);
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowUp' });
    expect(document.activeElement?.getAttribute('aria-label')).not.toMatch(/^Instagram/);
  });

  it('filters, and says how much is left', () => {
    show();
    openTable();
    fireEvent.click(screen.getByRole('checkbox', { name: map['matrix.alive'] }));
    expect(within(screen.getByRole('grid')).queryByRole('button', { name: 'Instagram to X (Twitter): ended' })).toBeNull();
    expect(cell('Instagram to Facebook: one switch')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: map['matrix.everywhere'] }));
    expect(cell('A blog to your newsletter: by itself')).toBeTruthy();
    const count = within(screen.getByRole('grid')).getAllByRole('button').length;
    expect(screen.getByText(`${count} connections`).getAttribute('role')).toBe('status');
  });

  it('opens a link and gives the focus to its heading', () => {
    show();
    openTable();
    fireEvent.click(cell('Instagram to X (Twitter): ended'));
    const dialog = screen.getByRole('dialog', { name: 'Instagram to X (Twitter)' });
    expect(document.activeElement).toBe(within(dialog).getByRole('heading'));
    expect(within(dialog).getByText('Do this instead:')).toBeTruthy();
  });
});

describe('platforms from files', () => {
  it('stand among the others, marked with whose they are', () => {
    show('civic-forum', own);
    openTable();
    const names = within(screen.getByRole('combobox', { name: map.ask }))
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(expect.arrayContaining(['Civic Forum (your own)', 'Union (from your organisation)', 'Facebook']));
    expect(screen.getByText('Civic Forum: 1 shows a link. You added Civic Forum from a file.')).toBeTruthy();
    expect(answer('Civic Forum').getByText('To Facebook')).toBeTruthy();
    const taker = screen.getAllByText(/^Union/).find((one) => one.closest('.takers'));
    expect(taker?.textContent).toBe('Union From your organisation');
    expect(screen.getByRole('rowheader', { name: /^Civic Forum/ }).textContent).toBe('Civic Forum Your own');
  });

  it('have cells that open to their steps and sources', () => {
    show('instagram', own);
    openTable();
    fireEvent.click(cell('Civic Forum to Facebook: shows a link'));
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

describe('the picture', () => {
  const acceptance = ['instagram', 'facebook', 'whatsapp', 'blog'];
  const arrows = () => [...document.querySelectorAll<SVGGElement>('.map-drawing [role="button"]')];
  const arrow = (name: string) => within(document.querySelector<HTMLElement>('.map-drawing') as HTMLElement).getByRole('button', { name });
  const drawn = () => arrows().map(({ dataset }) => `${dataset.from} > ${dataset.to}: ${dataset.reach}`);
  const circles = () => [...document.querySelectorAll('.place > title')].map(({ textContent }) => textContent);

  /** What the platform files say, read without any of the code of the map. */
  function fromFiles(places: readonly string[]): string[] {
    const usual = { native: 'one-switch', feed: 'by-itself', bridge: 'by-itself', automation: 'by-itself' } as Record<string, string>;
    const order = ['by-itself', 'one-switch', 'link', 'ended'];
    const best = new Map<string, string>();
    const here = (id: string) => (id === 'website' && places.includes('blog') && !places.includes('website') ? 'blog' : id);
    for (const link of platforms.flatMap(({ links }) => links)) {
      const [from, to] = [here(link.from), here(link.to)];
      if (from === to || !places.includes(from) || !places.includes(to)) continue;
      const reached = link.state === 'ended' ? 'ended' : (link.reach ?? usual[link.how] ?? 'link');
      const known = best.get(`${from} > ${to}`);
      if (!known || order.indexOf(reached) < order.indexOf(known)) best.set(`${from} > ${to}`, reached);
    }
    return [...best].map(([way, reached]) => `${way}: ${reached}`);
  }

  it.each([
    [acceptance],
    [['instagram', 'facebook', 'x', 'threads', 'tumblr', 'website']],
    [['mastodon', 'bluesky', 'fediverse', 'ghost', 'newsletter', 'blog']],
    [['wordpress', 'linkedin', 'pinterest', 'tiktok', 'youtube', 'telegram']],
  ])('draws the arrows that the files tell of: %j', (places) => {
    show('', catalogue, { places });
    expect(drawn().length).toBeGreaterThan(1);
    expect(drawn().sort()).toEqual(fromFiles(places).sort());
    for (const one of arrows()) {
      expect(one.classList.contains(one.dataset.reach as string)).toBe(true);
      expect(one.querySelector('.crossing') !== null).toBe(one.dataset.reach === 'ended');
    }
  });

  it('has the same as a list, in words, and on paper', () => {
    show('', catalogue, { places: acceptance });
    const list = document.querySelector('.map-same') as HTMLElement;
    const all = connections.get(catalogue) ?? [];
    const places = [...acceptance, 'website'];
    const expected = all.filter(({ from, to }) => places.includes(from) && places.includes(to));
    expect(list.querySelectorAll('li')).toHaveLength(expected.length);
    for (const { text } of expected) expect(list.textContent).toContain(text);
    expect(document.querySelector('.map-picture .map-words')?.textContent).toContain('To Facebook: One switch. Posts, stories and reels');
    expect(within(list).getByText(map['answer.website'])).toBeTruthy();
  });

  it('opens an arrow in place, with steps and sources, and gives the focus back', () => {
    show('', catalogue, { places: acceptance });
    const pressed = arrow('Instagram to Facebook: one switch');
    expect(pressed.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(pressed);
    expect(pressed.getAttribute('aria-expanded')).toBe('true');
    const ways = within(document.querySelector('.map-ways') as HTMLElement);
    expect(document.activeElement).toBe(ways.getByRole('heading', { name: 'Instagram to Facebook' }));
    expect(ways.getByText('Add your Facebook profile or Page.')).toBeTruthy();
    expect(ways.getAllByRole('button', { name: /^Source:/ }).length).toBeGreaterThan(0);
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(document.querySelector('.map-ways')).toBeNull();
    expect(document.activeElement).toBe(pressed);
    fireEvent.click(arrow('A blog to Facebook: ended'));
    expect(document.querySelector('.map-ways .hint')?.textContent).toBe(map['answer.website']);
    fireEvent.click(arrow('A blog to Facebook: ended'));
    expect(document.querySelector('.map-ways')).toBeNull();
  });

  it('has one stop for Tab, arrow keys move it, Enter and Space open', () => {
    show('', catalogue, { places: acceptance });
    const stops = () => arrows().filter((one) => one.getAttribute('tabindex') === '0');
    const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
    expect(stops()).toEqual([arrows()[0]]);
    act(() => arrows()[0]?.focus());
    press('ArrowRight');
    press('ArrowDown');
    expect(document.activeElement).toBe(arrows()[2]);
    expect(stops()).toEqual([arrows()[2]]);
    press('ArrowLeft');
    expect(document.activeElement).toBe(arrows()[1]);
    press('Home');
    press('ArrowUp');
    expect(document.activeElement).toBe(arrows()[0]);
    press('End');
    press('ArrowRight');
    expect(document.activeElement).toBe(arrows().at(-1));
    press('Enter');
    expect(document.activeElement?.textContent).toBe('A blog to WhatsApp');
    press('Escape');
    press(' ');
    expect(document.activeElement?.textContent).toBe('A blog to WhatsApp');
  });

  it('shows the places that were chosen, six at most, and keeps them in the address', () => {
    const { chosen } = show('instagram', catalogue, { places: ['instagram', 'facebook'] });
    const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
    const adding = screen.getByRole<HTMLSelectElement>('combobox', { name: map['picture.add'] });
    expect(circles()).toEqual(['Instagram', 'Facebook']);
    fireEvent.click(box('Facebook'));
    expect(chosen).toHaveBeenLastCalledWith({ from: 'instagram', places: ['instagram'] });
    expect(screen.getByText(map['picture.few'])).toBeTruthy();
    for (const id of ['blog', 'youtube', 'tiktok', 'mastodon', 'website']) fireEvent.change(adding, { target: { value: id } });
    expect(chosen).toHaveBeenLastCalledWith({
      from: 'instagram',
      places: ['instagram', 'blog', 'youtube', 'tiktok', 'mastodon', 'website'],
    });
    expect(circles()).toHaveLength(6);
    expect(screen.getByText(map['picture.full'])).toBeTruthy();
    expect([adding.disabled, box('Facebook').disabled, box('YouTube').disabled]).toEqual([true, true, false]);
    fireEvent.change(screen.getByRole('combobox', { name: map.ask }), { target: { value: 'blog' } });
    expect(chosen.mock.lastCall?.[0].places).toHaveLength(6);
  });

  it('begins with the person’s own places, which come first in every list', () => {
    show('youtube', catalogue, { own: ['whatsapp', 'tumblr', 'nowhere'] });
    openTable();
    expect(circles()).toEqual(['WhatsApp', 'Tumblr', 'YouTube']);
    const firstOf = (name: string) =>
      [...screen.getByRole<HTMLSelectElement>('combobox', { name }).querySelectorAll('option[value]:not([value=""])')].map(
        ({ textContent }) => textContent,
      );
    expect(firstOf(map.ask).slice(0, 3)).toEqual(['WhatsApp', 'Tumblr', 'A blog']);
    expect(firstOf(map['picture.add'])[0]).toBe('A blog');
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)[0]).toMatch(/^WhatsApp/);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent?.trim())[1]).toMatch(/^WhatsApp|^Tumblr/);
    expect(document.querySelector('.takers')?.textContent).toMatch(/^WhatsApp/);
  });

  it('begins with places that are still linked where nothing is known', () => {
    show('');
    expect(circles()).toEqual(expect.arrayContaining(['Facebook', 'Instagram', 'Your website']));
    expect(circles().length).toBeLessThanOrEqual(6);
    expect(arrows().filter(({ dataset }) => dataset.reach !== 'ended').length).toBeGreaterThan(3);
  });

  it('is mirrored where writing runs from the right', () => {
    const xs = () =>
      [...document.querySelectorAll('.place')].map((place) => Number(/\((\S+) /.exec(place.getAttribute('transform') ?? '')?.[1]));
    show('', catalogue, { places: acceptance });
    const before = xs();
    cleanup();
    document.dir = 'rtl';
    show('', catalogue, { places: acceptance });
    document.dir = '';
    expect(xs()).toEqual(before.map((x) => 560 - x));
  });

  it('says so where nothing leads anywhere', () => {
    show('', catalogue, { places: ['vk', 'wechat'] });
    expect(arrows()).toEqual([]);
    expect(screen.getByText(map['picture.noWay'])).toBeTruthy();
    expect(document.querySelector('.map-same')).toBeNull();
  });
});

it('speaks plainly', () => {
  for (const text of Object.values(map).flatMap((message) => (typeof message === 'string' ? [message] : Object.values(message)))) {
    expect(text).not.toMatch(/!|\b(simply|just|easy|easily|content|asset|leverage)\b/i);
    for (const sentence of text.split(/[.?] /)) expect(sentence.split(/\s+/).length, text).toBeLessThanOrEqual(15);
  }
});
