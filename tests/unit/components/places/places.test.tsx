// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Places } from '../../../../components/places/Places.tsx';
import { readStored, type Stored } from '../../../../core/settings/stored.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { setLanguage } from '../../../../data/messages/language.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';

afterEach(() => {
  cleanup();
  setLanguage('en');
});

/** Draws the page. @param raw what is kept before @returns what is kept now */
function show(raw: Record<string, unknown> = {}, shown = catalogue) {
  const disk = { kept: readStored(raw).stored, works: true };
  const change = vi.fn(async (key: keyof Stored, edit: (value: never) => never) => {
    if (!disk.works) throw new Error('quota');
    disk.kept = { ...disk.kept, [key]: edit(disk.kept[key] as never) };
    return disk.kept;
  });
  const actions = { open: vi.fn(), copy: vi.fn(), change: change as never, watch: () => () => undefined, download: vi.fn() };
  render(<Places stored={disk.kept} catalogue={shown} actions={actions} />);
  return disk;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const country = (code: string) => fireEvent.change(screen.getByLabelText('Country'), { target: { value: code } });
const shownPlaces = () => [...document.querySelectorAll<HTMLElement>('.picks [data-place]')].map(({ dataset }) => dataset.place);
const reasonOf = (id: string) => document.querySelector(`[data-place=${id}] .place-why`)?.textContent ?? '';

describe('the answer', () => {
  it('is there from the first press on, in four presses at most each time, and twelve are enough for all', () => {
    show();
    expect(screen.getByText('Press one answer and your places show here.')).toBeTruthy();
    const presses = ['2 hours', 'One person', 'Slow or often gone', 'Short texts', 'Photos', 'Raise awareness', 'Families', 'Young people'];
    for (const name of presses) {
      press(name);
      expect(shownPlaces()).toHaveLength(3);
      expect(new Set(shownPlaces()).size).toBe(3);
    }
    country('IN');
    expect(presses.length + 2).toBeLessThanOrEqual(12);
    expect(shownPlaces()).not.toContain('tiktok');
  });

  it('gives each place a reason in the words of the catalogue', async () => {
    show();
    press('Raise money');
    press('Articles');
    press('Donors');
    const [work = '', heard = '', messenger = ''] = shownPlaces() as string[];
    for (const id of [work, heard]) {
      const { strengths, bestFor } = platforms.find((one) => one.id === id) ?? { strengths: [], bestFor: '' };
      const wanted = strengths.find(({ purpose }) => purpose === 'fundraise')?.text ?? bestFor;
      await waitFor(() => expect(reasonOf(id)).toBe(wanted));
    }
    await waitFor(() => expect(reasonOf(messenger)).toBe(platforms.find(({ id }) => id === messenger)?.bestFor));
  });

  it('loads the first step of a place, with its source or as our advice, and leads to the others', async () => {
    show();
    press('Families');
    const details = screen.getByText('First step on Facebook').closest('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const [step] = platforms.find(({ id }) => id === 'facebook')?.guide ?? [];
    expect(await within(details).findByText(typeof step === 'string' ? step : (step?.text ?? ''))).toBeTruthy();
    const more = within(details).getByRole('link', { name: 'All first steps on Facebook' });
    expect(more.getAttribute('href')).toBe('library.html#platform-facebook');
  });

  it('names what is not for now and why: blocked with its source, or one of the answers', async () => {
    show();
    press('Short videos');
    country('IN');
    const list = document.querySelector<HTMLElement>('.not-now') as HTMLElement;
    expect(await within(list).findByText('TikTok is blocked in India.')).toBeTruthy();
    expect(list.querySelectorAll('li').length).toBeLessThanOrEqual(5);
    for (const row of list.querySelectorAll('li')) expect(row.querySelector('small')?.textContent).toBeTruthy();
  });

  it('says so where nothing is open, and where no messenger is known', () => {
    show();
    country('KP');
    expect(screen.getByText('We know no place that is open in this country.')).toBeTruthy();
    expect(screen.getByText(/We know no messenger that is open/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use these places' })).toBeNull();
    country('KR');
    expect(screen.getByText('In this country, most people chat with KakaoTalk.')).toBeTruthy();
  });

  it('says that a first step could not be read', async () => {
    show({ answers: { hears: ['families'] } }, { ...catalogue, texts: () => Promise.reject(new Error('gone')) });
    const details = screen.getByText('First step on Facebook').closest('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect((await within(details).findByRole('alert')).textContent).toMatch(/could not be loaded/);
  });
});

describe('the answers', () => {
  it('are kept, and are there when the page is opened again', async () => {
    const disk = show();
    press('5 hours');
    press('Young people');
    country('KE');
    await waitFor(() => expect(disk.kept.answers).toMatchObject({ hours: '5', hears: ['young'], country: 'KE' }));
    const before = shownPlaces();
    cleanup();
    show({ answers: disk.kept.answers });
    expect(shownPlaces()).toEqual(before);
    expect(screen.getByRole('button', { name: '5 hours' }).getAttribute('aria-pressed')).toBe('true');
    expect((screen.getByLabelText('Country') as HTMLSelectElement).value).toBe('KE');
  });

  it('can each be taken back, and all of them, and those too come back', async () => {
    const disk = show();
    press('5 hours');
    press('2 hours');
    expect(screen.getByRole('button', { name: '5 hours' }).getAttribute('aria-pressed')).toBe('false');
    press('2 hours');
    expect(screen.getByText('Press one answer and your places show here.')).toBeTruthy();
    press('Donors');
    press('Clear all answers');
    expect(await screen.findByText(/All answers are cleared/)).toBeTruthy();
    expect(disk.kept.answers.hears).toEqual([]);
    press('Undo');
    await waitFor(() => expect(disk.kept.answers.hears).toEqual(['donors']));
    expect(screen.getByRole('button', { name: 'Donors' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('have countries in the order of the language', () => {
    const names = () => [...(screen.getByLabelText('Country') as HTMLSelectElement).options].slice(1).map(({ text }) => text);
    show();
    expect(names()[0]).toBe('Afghanistan');
    expect(names()).toEqual([...names()].sort((a, b) => a.localeCompare(b, 'en-GB')));
  });

  it('say when they could not be saved', async () => {
    const disk = show();
    disk.works = false;
    press('Donors');
    expect(await screen.findByText(/could not be saved/)).toBeTruthy();
  });
});

describe('"Use these places"', () => {
  it('makes them their own with the messenger, says so, and takes it back', async () => {
    const disk = show({ group: { places: ['x', 'blog'] } });
    press('Families');
    const wanted = shownPlaces();
    press('Use these places');
    expect(await screen.findByText(/These are your places now/)).toBeTruthy();
    expect(disk.kept.group.places).toEqual(wanted);
    press('Undo');
    expect(await screen.findByText('Your places are as they were.')).toBeTruthy();
    expect(disk.kept.group.places).toEqual(['x', 'blog']);
    expect(screen.getByRole('button', { name: 'Use these places' })).toBeTruthy();
  });

  it('says that they are their own where they are', () => {
    show({ answers: { hears: ['families'] } });
    const places = shownPlaces();
    cleanup();
    show({ answers: { hears: ['families'] }, group: { places } });
    expect(screen.getByText('These are your places.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use these places' })).toBeNull();
  });

  it('says nothing of the kind where it could not be saved', async () => {
    const disk = show();
    press('Families');
    disk.works = false;
    press('Use these places');
    expect(await screen.findByText(/could not be saved/)).toBeTruthy();
    expect(screen.queryByText(/These are your places now/)).toBeNull();
  });
});
