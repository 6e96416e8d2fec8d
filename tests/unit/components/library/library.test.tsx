// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../../../components/library/Library.tsx';
import { SourceLine } from '../../../../components/platform/SourceLine.tsx';
import { type WholeCatalogue, wholeOf } from '../../../../core/catalogue/catalogue.ts';
import { extendCatalogue } from '../../../../core/custom/extend.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import type { TextPiece } from '../../../../data/catalogue/pieces.ts';
import { library } from '../../../../data/messages/en/library.ts';
import type { Platform } from '../../../../data/schema/schema.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import civic from '../../../fixtures/own/civic-forum.json';
import { renderInPage } from '../../../fixtures/page-context.tsx';

beforeEach(() => {
  location.hash = '';
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const open = vi.fn();
const few = platforms.filter(({ id }) => ['facebook', 'reddit'].includes(id));
const directory = catalogue.directory.filter(({ id }) => few.some((one) => one.id === id));
const two: WholeCatalogue = { ...catalogue, directory, lists: async () => ({ directory, hosts: catalogue.hosts }) };
const show = (texts: (id: string) => Promise<TextPiece> = catalogue.texts, shown: WholeCatalogue = two, own: readonly string[] = []) =>
  render(<Library catalogue={{ ...shown, texts }} own={own} actions={{ open, copy: vi.fn() }} />);
const part = (id: string) => document.getElementById(id) as HTMLDetailsElement;
/** Opens a part of the page as a press does. */
const unfold = (id: string) => {
  part(id).open = true;
  fireEvent(part(id), new Event('toggle'));
};
const type = (value: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
const tipCount = few.flatMap(({ tips }) => tips).length;

describe('the library', () => {
  it('shows the questions at once, everything closed, and says that it loads only when it takes long', async () => {
    vi.useFakeTimers();
    show(() => new Promise(() => undefined));
    expect(screen.getByText('How do more people see our posts?')).toBeTruthy();
    expect([...document.querySelectorAll('details')].filter(({ open: isOpen }) => isOpen)).toEqual([]);
    await vi.advanceTimersByTimeAsync(400);
    expect(screen.queryByText(/Loading the texts/)).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(screen.getByText(/Loading the texts/)).toBeTruthy();
  });

  it('says when the texts cannot be loaded', async () => {
    show(() => Promise.reject(new Error('gone')));
    expect(await screen.findByText(/could not be loaded/)).toBeTruthy();
  });

  it('searches while typing, over basics and platforms, and says how much it found', async () => {
    show();
    await screen.findByText(`${tipCount} tips`);
    type('answer coments');
    expect((await screen.findByText(/^\d+ results$|^The 20 best results$/)).getAttribute('role')).toBe('status');
    expect(screen.getAllByText(/· Tip$/).length).toBeGreaterThan(0);
    expect(screen.queryByText('What social media is for')).toBeNull();
  });

  it('answers a question at once, and shows no more than twenty results', async () => {
    show();
    await screen.findByText(`${tipCount} tips`);
    type('follwers');
    const [best] = screen.getAllByRole('heading', { level: 2 });
    expect(best?.textContent).toBe('How do we get more followers?');
    expect(best?.closest('details')?.open).toBe(true);
    expect(screen.getByText(/^Tell people who know you/)).toBeTruthy();
    // Found before as one of many, closed.
    type('password');
    expect(screen.getByText('Our account was hacked. What now?').closest('details')?.open).toBe(false);
    type('hacked');
    expect(screen.getByText('Our account was hacked. What now?').closest('details')?.open).toBe(true);
    type('post');
    expect(screen.getByText('The 20 best results')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show 12 more' }));
    const rows = document.querySelectorAll('.results > li');
    expect(rows).toHaveLength(20);
    // The button has gone: the keyboard goes on with the first one that came.
    await waitFor(() => expect(rows[8]?.contains(document.activeElement)).toBe(true));
  });

  it('says clearly that nothing was found, and gives the page back', async () => {
    show();
    type('zzzzqqqq');
    expect(await screen.findByText(/Nothing found for “zzzzqqqq”/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(await screen.findByText('How do more people see our posts?')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('leads from a result to the guide', async () => {
    show();
    await screen.findByText(`${tipCount} tips`);
    type('facebok');
    const [link] = await screen.findAllByRole('link', { name: 'Read the guide for Facebook' });
    fireEvent.click(link as HTMLElement);
    await waitFor(() => expect((document.getElementById('platform-facebook') as HTMLDetailsElement).open).toBe(true));
  });

  it('opens the platform that its address names, also when the address changes', async () => {
    location.hash = '#platform-facebook';
    show();
    const guide = () => document.getElementById('platform-facebook') as HTMLDetailsElement;
    await waitFor(() => expect(guide().open).toBe(true));
    expect(await within(guide()).findByText(/^Make a Page for your group\./)).toBeTruthy();
    expect(document.activeElement).toBe(guide().querySelector('summary'));
    location.hash = '#platform-reddit';
    dispatchEvent(new Event('hashchange'));
    await waitFor(() => expect((document.getElementById('platform-reddit') as HTMLDetailsElement).open).toBe(true));
  });

  it('browses tips by purpose, page and platform', async () => {
    show();
    await screen.findByText(`${tipCount} tips`);
    unfold('tips');
    const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
    await screen.findByLabelText('Platform');
    choose('Platform', 'reddit');
    choose('I am on', 'composer');
    const fitting = few.find(({ id }) => id === 'reddit')?.tips.filter(({ pages }) => pages.includes('composer')) ?? [];
    expect(await screen.findByText(`${fitting.length} tips`)).toBeTruthy();
    for (const { title } of fitting) expect(screen.getByText(title)).toBeTruthy();
    choose('I want to', 'fundraise');
    choose('I am on', 'live');
    expect(await screen.findByText(/No tip fits/)).toBeTruthy();
  });

  it('leads from an answer to other questions, guides, tips and pages', async () => {
    show();
    await screen.findByText(`${tipCount} tips`);
    unfold('question-which-platform');
    const answer = within(part('question-which-platform'));
    const hrefs = (await answer.findAllByRole('link')).map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['places.html', '#guides-network', '#basics-what-for']);
    fireEvent.click(answer.getByRole('link', { name: 'First steps: Social networks' }));
    await waitFor(() => expect(part('guides-network').open && part('guides').open).toBe(true));
    unfold('question-money');
    fireEvent.click(await within(part('question-money')).findByRole('link', { name: 'How do we thank supporters?' }));
    await waitFor(() => expect(part('question-thank').open).toBe(true));
    unfold('question-hacked');
    const steps = await within(part('question-hacked')).findByRole('link', { name: 'Hacked: step by step' });
    expect(steps.getAttribute('href')).toBe('help.html#hacked');
    expect(within(part('question-mistake')).queryByText('Our own advice.')).toBeNull();
    unfold('question-mistake');
    expect(await within(part('question-mistake')).findByText('Our own advice.')).toBeTruthy();
  });

  it('shows the tips and guides of the own places first', async () => {
    show(catalogue.texts, two, ['reddit', 'gone']);
    await screen.findByText(`${tipCount} tips`);
    const places = within(screen.getByRole('navigation', { name: 'Your places' }));
    expect(places.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Reddit']);
    fireEvent.click(places.getByRole('link', { name: 'Reddit' }));
    await waitFor(() => expect(part('platform-reddit').open && part('guides').open).toBe(true));
    unfold('tips');
    const mine = few.find(({ id }) => id === 'reddit')?.tips.length ?? 0;
    expect(await screen.findByText(`${mine} tips`)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show tips for all platforms' }));
    await waitFor(() => expect(screen.getAllByText(`${tipCount} tips`)).toHaveLength(2));
  });

  it('shows tips for a use of social media', async () => {
    show();
    await screen.findByText(`${tipCount} tips`);
    const use = document.getElementById('basics-advocate') as HTMLDetailsElement;
    use.open = true;
    fireEvent(use, new Event('toggle'));
    fireEvent.click(await within(use).findByRole('link', { name: 'Tips: Advocate for policy change' }));
    await waitFor(() => expect((screen.getByLabelText('I want to') as HTMLSelectElement).value).toBe('advocate'));
  });

  it('opens everything for paper, and closes it again', async () => {
    show();
    await screen.findByText(`${tipCount} tips`);
    const opened = () => [...document.querySelectorAll('details')].filter((details) => details.open).length;
    expect(opened()).toBe(0);
    dispatchEvent(new Event('beforeprint'));
    await waitFor(() => expect(opened()).toBe(document.querySelectorAll('details').length));
    for (const { title } of few.flatMap(({ tips }) => tips)) expect(screen.getAllByText(title).length).toBeGreaterThan(0);
    dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(opened()).toBe(0));
  });

  it('prints one guide, or what a training needs, and keeps the page as it was', async () => {
    const printed = vi.fn();
    vi.stubGlobal('print', printed);
    location.hash = '#platform-facebook';
    show(catalogue.texts, two, ['reddit']);
    fireEvent.click(await within(part('platform-facebook')).findByRole('button', { name: 'Print the guide for Facebook' }));
    await waitFor(() => expect(printed).toHaveBeenCalledTimes(1));
    const sheet = () => document.querySelector('.sheet');
    expect([...(sheet()?.querySelectorAll('h2') ?? [])].map(({ textContent }) => textContent)).toEqual(['Facebook']);
    expect(sheet()?.textContent).toMatch(/Make a Page for your group\..*\[1\]/);
    expect(sheet()?.querySelectorAll('.notes li').length).toBeGreaterThan(3);
    dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(sheet()).toBeNull());
    expect(part('platform-facebook').open).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Print for a training: basics and our places' }));
    await waitFor(() => expect(printed).toHaveBeenCalledTimes(2));
    expect([...(sheet()?.querySelectorAll('h2') ?? [])].map(({ textContent }) => textContent)).toEqual(['Basics', 'Reddit']);
    vi.unstubAllGlobals();
  });
});

const own = await wholeOf(extendCatalogue(two, { added: [], managed: [civic as unknown as Platform] }));

describe('a platform from a file', () => {
  it('has a guide, tips by purpose and search results, each marked', async () => {
    location.hash = '#platform-civic-forum';
    show(own.texts, own);
    const guide = () => document.getElementById('platform-civic-forum') as HTMLDetailsElement;
    expect(guide().querySelector('summary')?.textContent).toMatch(/^Civic Forum From your organisation/);
    expect(await within(guide()).findByText('Confirm your address by post')).toBeTruthy();
    expect(within(guide()).queryByText('Our own advice.')).toBeNull();
    expect(within(guide()).getAllByText('Advice of whoever wrote this entry.')).toHaveLength(civic.guide.length);
    await screen.findByText(`${tipCount + civic.tips.length} tips`);

    unfold('tips');
    fireEvent.change(await screen.findByLabelText('I want to'), { target: { value: 'accountability' } });
    const tip = await screen.findByText('Say how it ended');
    expect(tip.textContent).toBe('Say how it endedCivic Forum From your organisation');
    expect(screen.getByRole('option', { name: 'Civic Forum (from your organisation)' })).toBeTruthy();

    type('neighbours');
    expect(await screen.findByText('Asking neighbours and town councils for answers in public')).toBeTruthy();
    expect(screen.getByText(/^Civic Forum · First steps/).textContent).toBe('Civic Forum · First steps From your organisation');
  });
});

describe('a fact', () => {
  const source = { title: 'A page', checked: '2025-01-10', confidence: 'reported' as const };

  it('says when it may have changed', () => {
    vi.useFakeTimers({ now: new Date(2026, 6, 11) });
    renderInPage(<SourceLine source={source} />);
    expect(screen.getByText(/Checked 10 Jan 2025, may have changed\./)).toBeTruthy();
  });

  it('does not say so within 18 months', () => {
    vi.useFakeTimers({ now: new Date(2026, 6, 10) });
    renderInPage(<SourceLine source={source} />);
    expect(screen.getByText(/Checked 10 Jan 2025\./)).toBeTruthy();
  });
});

describe('the texts of the library', () => {
  it('speak plainly', () => {
    for (const text of Object.values(library).flatMap((message) => (typeof message === 'string' ? [message] : Object.values(message)))) {
      expect(text).not.toMatch(/!|\b(simply|just|easy|easily|content|asset|leverage)\b/i);
      for (const sentence of text.split(/[.?] /)) expect(sentence.split(/\s+/).length, text).toBeLessThanOrEqual(15);
    }
  });
});
