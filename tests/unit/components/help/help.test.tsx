// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Help } from '../../../../components/help/Help.tsx';
import { wholeOf } from '../../../../core/catalogue/catalogue.ts';
import { loadEmergencyPages } from '../../../../core/catalogue/emergency.ts';
import { extendCatalogue } from '../../../../core/custom/extend.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { help } from '../../../../data/messages/en/help.ts';
import { situationTitle } from '../../../../data/messages/situations.ts';
import { situationIds, situations } from '../../../../data/reference/situations.ts';
import type { Platform } from '../../../../data/schema/schema.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import civic from '../../../fixtures/own/civic-forum.json';

const forum = civic as unknown as Platform;
const own = await wholeOf(
  extendCatalogue(catalogue, {
    added: [{ ...forum, emergency: { hacked: { url: 'https://civic-forum.example/lost', source: 'about' } } }],
    managed: [],
  }),
);
const pagesOf = new Map(await Promise.all([catalogue, own].map(async (one) => [one, await loadEmergencyPages(one)] as const)));

beforeEach(() => {
  location.hash = '';
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

interface Shown {
  place?: string | null;
  ownPlaces?: readonly string[];
  known?: typeof catalogue;
}

function show({ place = null, ownPlaces = [], known = catalogue }: Shown = {}) {
  const open = vi.fn();
  const chosen = vi.fn();
  render(
    <Help
      catalogue={known}
      pages={pagesOf.get(known) ?? {}}
      ownPlaces={ownPlaces}
      place={place}
      chosen={chosen}
      actions={{ open, copy: vi.fn() }}
    />,
  );
  return { open, chosen };
}
const goTo = (hash: string) =>
  act(() => {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
  });
const links = () => within(screen.getByRole('navigation', { name: help['help.list'] })).getAllByRole('link');
const type = (value: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
const chosenPages = (name: string) => within(screen.getByRole('region', { name: `Where ${name} helps` }));

describe('the list', () => {
  it('has every situation, each with its address', () => {
    show();
    expect(links().map((link) => link.getAttribute('href'))).toEqual(situationIds.map((id) => `#${id}`));
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('puts what fits first while typing, says how much, and opens it with Enter', async () => {
    show();
    type('someone copyed our page');
    expect(links()[0]?.textContent).toBe(situationTitle('copied'));
    expect(screen.getByRole('status').textContent).toMatch(/^\d+ situations? fits?$/);
    fireEvent.submit(screen.getByRole('searchbox').closest('form') as HTMLFormElement);
    dispatchEvent(new Event('hashchange'));
    expect(await screen.findByRole('article', { name: situationTitle('copied') })).toBeTruthy();
    goTo('#all');
    expect(links()).toHaveLength(situationIds.length);
  });

  it('shows everything where nothing fits, and says so', () => {
    show();
    type('zzzzqqqq');
    expect(screen.getByRole('status').textContent).toBe('Nothing found for “zzzzqqqq”. Here is everything.');
    expect(links()).toHaveLength(situationIds.length);
    fireEvent.submit(screen.getByRole('searchbox').closest('form') as HTMLFormElement);
    expect(location.hash).toBe('');
  });
});

describe('a situation', () => {
  it('opens by its address, begins at its title, and leads back to the list', async () => {
    location.hash = '#hacked';
    show();
    const title = screen.getByRole('heading', { level: 2, name: situationTitle('hacked') });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.getByRole('link', { name: help['help.back'] }).getAttribute('href')).toBe('#all');
    goTo('#main');
    expect(screen.getByRole('article')).toBeTruthy();
    goTo('#all');
    expect(screen.queryByRole('article')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it.each(situationIds)('%s shows five steps in their order, the proof and who helps', (id) => {
    location.hash = `#${id}`;
    show();
    const steps = within(screen.getByRole('region', { name: help['help.steps'] })).getAllByRole('listitem');
    expect(steps.map((step) => step.textContent)).toEqual(([1, 2, 3, 4, 5] as const).map((step) => help[`${id}.step${step}`]));
    expect(within(screen.getByRole('region', { name: help['help.proof'] })).getAllByRole('listitem')).toHaveLength(3);
    const orgs = within(screen.getByRole('region', { name: help['help.who'] })).getAllByRole('button', { name: /^Go to / });
    const situation = situations.find((one) => one.id === id);
    expect(orgs).toHaveLength(situation?.helplines.length ?? 0);
    expect(Boolean(screen.queryByText(help['help.offers']))).toBe(Boolean(situation?.offers));
  });

  it('prints itself', () => {
    const paper = vi.fn();
    vi.stubGlobal('print', paper);
    location.hash = '#threats';
    show();
    fireEvent.click(screen.getByRole('button', { name: `Print “${situationTitle('threats')}”` }));
    expect(paper).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('is whole on paper, without the pages of other places where one was chosen', async () => {
    location.hash = '#hacked';
    show({ place: 'instagram' });
    expect(screen.getByText(help['page.others'])).toBeTruthy();
    act(() => void dispatchEvent(new Event('beforeprint')));
    await waitFor(() => expect(document.querySelectorAll('details:not([open])')).toHaveLength(0));
    expect(screen.queryByText(help['page.others'])).toBeNull();
    expect(screen.getByText('www.instagram.com/hacked')).toBeTruthy();
    act(() => void dispatchEvent(new Event('afterprint')));
  });

  it('opens a helpline, and where that was read, only when pressed', () => {
    location.hash = '#hacked';
    const { open } = show();
    expect(open).not.toHaveBeenCalled();
    expect(document.querySelector('a[href^="http"]')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Go to Access Now Digital Security Helpline' }));
    expect(open).toHaveBeenLastCalledWith('https://www.accessnow.org/help/');
    fireEvent.click(screen.getByRole('button', { name: 'Read it: Access Now: questions about the helpline' }));
    expect(open).toHaveBeenLastCalledWith('https://www.accessnow.org/help/helpline-faq/');
  });
});

describe('the place', () => {
  it('is the one of the address, and its own page stands on top', () => {
    location.hash = '#hacked';
    const { open } = show({ place: 'instagram' });
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('instagram');
    const region = chosenPages('Instagram');
    // One page serves for both things that the situation asks for.
    expect(region.getAllByRole('button', { name: /^Instagram: / })).toHaveLength(1);
    fireEvent.click(region.getByRole('button', { name: 'Instagram: get a hacked account back' }));
    expect(open).toHaveBeenCalledWith('https://www.instagram.com/hacked/');
    const steps = screen.getByRole('region', { name: help['help.steps'] });
    const chosen = screen.getByRole('region', { name: 'Where Instagram helps' });
    expect(chosen.compareDocumentPosition(steps) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('is none at first, and may stay none', () => {
    location.hash = '#hacked';
    const { chosen } = show({ place: 'nowhere' });
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('');
    expect(screen.queryByText(/^Where .* helps$/)).toBeNull();
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'x' } });
    expect(chosen).toHaveBeenLastCalledWith('x');
    expect(chosenPages('X (Twitter)').getByRole('button', { name: 'X (Twitter): get back in' })).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '' } });
    expect(chosen).toHaveBeenLastCalledWith('');
    expect(screen.queryByText(/^Where .* helps$/)).toBeNull();
  });

  it("offers the person's own places before all others, also in the list of pages", async () => {
    location.hash = '#hacked';
    show({ ownPlaces: ['youtube', 'facebook'] });
    const [mine, others] = screen.getAllByRole('group').filter((group) => group.tagName === 'OPTGROUP');
    const names = (group?: HTMLElement) =>
      within(group as HTMLElement)
        .getAllByRole('option')
        .map((option) => option.textContent);
    expect(names(mine)).toEqual(['YouTube', 'Facebook']);
    expect(names(others)).not.toContain('Facebook');
    const fold = screen.getByText(help['page.all']).closest('details') as HTMLDetailsElement;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    const headings = await within(fold).findAllByRole('heading');
    expect(headings.slice(0, 2).map((heading) => heading.textContent?.trim())).toEqual(['YouTube', 'Facebook']);
  });

  it('without a page of its own for it gets its help pages', () => {
    location.hash = '#mistake';
    const { open } = show({ place: 'tumblr' });
    expect(chosenPages('Tumblr').getByText('We know of no page of Tumblr for this. Try its help pages.')).toBeTruthy();
    fireEvent.click(chosenPages('Tumblr').getByRole('button', { name: 'Tumblr: help pages' }));
    expect(open).toHaveBeenCalledOnce();
    expect(screen.queryByText(help['page.others'])).toBeNull();
  });

  it('may be one from a file, marked with whose it is', () => {
    location.hash = '#hacked';
    const { open } = show({ place: 'civic-forum', known: own });
    const region = screen.getByRole('region', { name: 'Where Civic Forum helps Your own' });
    fireEvent.click(within(region).getByRole('button', { name: 'Civic Forum: get a hacked account back' }));
    expect(open).toHaveBeenCalledWith('https://civic-forum.example/lost');
  });
});

describe.each(platforms.filter(({ emergency }) => emergency).map((platform) => [platform.id, platform] as const))(
  'what helps on %s',
  (id, { emergency, sources }) => {
    it('names where each page was read, in one situation or another', () => {
      show({ place: id });
      const read = situationIds.map((situation) => {
        goTo(`#${situation}`);
        return document.body.textContent;
      });
      for (const page of Object.values(emergency ?? {})) {
        const title = sources[page?.source ?? '']?.title ?? 'no such source';
        expect(
          read.some((text) => text?.includes(title)),
          title,
        ).toBe(true);
      }
    });
  },
);
