// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Share } from '../../../../components/popup/Share.tsx';
import { directory } from '../../../../data/catalogue/directory.ts';
import { renderInPage } from '../../../fixtures/page-context.tsx';

afterEach(cleanup);

const page = { url: 'https://news.example.org/clinic?fbclid=1', title: 'Clinic day' };
const text = 'Clinic day\nhttps://news.example.org/clinic';
const show = (given: Partial<Parameters<typeof Share>[0]> = {}, copy = vi.fn(async (_: string) => undefined)) =>
  renderInPage(<Share page={page} pageIsOn={undefined} own={[]} servers={{}} {...given} />, { copy });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const names = () => [...document.querySelectorAll('.grid button')].map(({ textContent }) => textContent);
const said = () => screen.getAllByRole('status')[0]?.textContent;
const settled = () => new Promise((done) => setTimeout(done, 30));
const pasted = () => screen.queryByRole('textbox', { name: 'Text to paste' }) as HTMLTextAreaElement | null;

describe('sharing a page', () => {
  it('has what most people use, then e-mail and the link; all on request', () => {
    show();
    expect(names()).toEqual(['Facebook', 'Instagram', 'WhatsApp', 'YouTube', 'LinkedIn', 'Telegram', 'E-mail', 'Copy link']);
    const taking = directory.filter(({ fills }) => fills !== 'none').length;
    press(`All ${taking}`);
    expect(names()).toHaveLength(taking + 2);
    press('Show less');
    expect(names()).toHaveLength(8);
  });

  it("has the person's own places first, and not the one that the page is on", () => {
    show({ own: ['mastodon', 'facebook', 'x'], pageIsOn: 'facebook' });
    expect(names().slice(0, 2)).toEqual(['Mastodon', 'X (Twitter)']);
    expect(names()).not.toContain('Facebook');
    expect(names()).toContain('WhatsApp');
  });

  it('looks and says what each takes', () => {
    show();
    expect(screen.getByRole('button', { name: 'Share on WhatsApp: text and link are filled in' }).className).toContain('text-and-link');
    expect(screen.getByRole('button', { name: 'Share on Facebook: it takes only the link, the text is copied' }).className).toContain(
      'link-only',
    );
    expect(screen.getByRole('button', { name: 'Share on Instagram: the text is copied, you paste it there' }).className).toContain(
      'copy-paste',
    );
  });

  it('text and link: opens filled in, in one press, and copies nothing', async () => {
    const { actions } = show();
    press(/^Share on WhatsApp/);
    await waitFor(() => expect(actions.open).toHaveBeenCalledOnce());
    const [opened] = vi.mocked(actions.open).mock.calls[0] as [string];
    expect(decodeURIComponent(opened)).toContain('https://news.example.org/clinic');
    expect(decodeURIComponent(opened)).toContain('Clinic day');
    expect(actions.copy).not.toHaveBeenCalled();
    expect(said()).toBe('WhatsApp opens with text and link filled in.');
  });

  it('link only: copies the text first, then opens with the link', async () => {
    const { actions } = show();
    press(/^Share on Facebook/);
    await waitFor(() => expect(actions.open).toHaveBeenCalledOnce());
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(text);
    expect(vi.mocked(actions.copy).mock.invocationCallOrder[0]).toBeLessThan(vi.mocked(actions.open).mock.invocationCallOrder[0] as number);
    const [opened] = vi.mocked(actions.open).mock.calls[0] as [string];
    expect(decodeURIComponent(opened)).toContain('https://news.example.org/clinic');
    expect(opened).not.toContain('Clinic');
    expect(said()).toBe('Facebook takes only the link. Your text is copied: paste it with Ctrl+V.');
  });

  it('copy, then paste: copies the text and opens the place', async () => {
    const { actions } = show();
    press(/^Share on Instagram/);
    await waitFor(() => expect(actions.open).toHaveBeenCalledOnce());
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(text);
    const [opened] = vi.mocked(actions.open).mock.calls[0] as [string];
    expect(opened).toMatch(/^https:\/\/www\.instagram\.com\//);
    expect(opened).not.toContain('news.example.org');
    expect(said()).toBe('Your text is copied. Paste it on Instagram with Ctrl+V.');
  });

  it('on a place with many servers: the own one; where it is not known, the text is copied and nothing opens', async () => {
    const { actions, unmount } = show({ own: ['wordpress'], servers: { wordpress: 'clinic.example.org' } });
    press('Share on WordPress: text and link are filled in');
    await waitFor(() => expect(vi.mocked(actions.open).mock.calls[0]?.[0]).toMatch(/^https:\/\/clinic\.example\.org\//));
    unmount();
    const other = show({ own: ['wordpress'] });
    press('Share on WordPress: the text is copied, you paste it there');
    await waitFor(() => expect(said()).toBe('Your text is copied. Paste it on WordPress with Ctrl+V.'));
    expect(other.actions.copy).toHaveBeenCalledExactlyOnceWith(text);
    expect(other.actions.open).not.toHaveBeenCalled();
  });

  it.each([/^Share on Facebook/, /^Share on Instagram/])('where copying fails, %s shows the text and opens nothing', async (name) => {
    const { actions } = show(
      {},
      vi.fn(async () => Promise.reject(new Error('denied'))),
    );
    press(name);
    await waitFor(() => expect(pasted()?.value).toBe(text));
    await settled();
    expect(said()).toBe('Copying did not work. Select the text below and copy it.');
    expect(actions.open).not.toHaveBeenCalled();
  });

  it('where the link cannot be copied, shows it; the next press speaks for itself', async () => {
    const { actions } = show(
      {},
      vi.fn(async () => Promise.reject(new Error('denied'))),
    );
    press('Copy link');
    await waitFor(() => expect(pasted()?.value).toBe(text));
    press(/^Share on WhatsApp/);
    await waitFor(() => expect(said()).toBe('WhatsApp opens with text and link filled in.'));
    expect(pasted()).toBeNull();
    expect(actions.open).toHaveBeenCalledOnce();
  });

  it('copies title and link, and says so until the next press', async () => {
    const { actions } = show();
    press('Copy link');
    await waitFor(() => expect(said()).toBe('Title and link are copied.'));
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(text);
    press(/^Share on WhatsApp/);
    await waitFor(() => expect(said()).toBe('WhatsApp opens with text and link filled in.'));
  });

  it('makes an e-mail to nobody yet', async () => {
    const { actions } = show();
    press('E-mail');
    await waitFor(() =>
      expect(actions.open).toHaveBeenCalledExactlyOnceWith(
        'mailto:?subject=Clinic%20day&body=Clinic%20day%0D%0Ahttps%3A%2F%2Fnews.example.org%2Fclinic',
      ),
    );
    expect(actions.copy).not.toHaveBeenCalled();
  });

  it('says afterwards how it is done there, with the source', async () => {
    show();
    press(/^Share on Facebook/);
    expect(await screen.findByRole('button', { name: /^Open Facebook/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy text and link' })).toBeTruthy();
    expect(screen.getByText(/^Source:/)).toBeTruthy();
  });
});
