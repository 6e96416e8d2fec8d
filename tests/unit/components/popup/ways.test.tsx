// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PlatformTextsContext } from '../../../../components/popup/platform-texts.ts';
import { Ways } from '../../../../components/popup/Ways.tsx';
import { directory } from '../../../../data/catalogue/directory.ts';
import type { ConnectionLine, TextPiece } from '../../../../data/catalogue/pieces.ts';
import { renderInPage } from '../../../fixtures/page-context.tsx';

afterEach(cleanup);

/** A connection as the popup knows it. Only what Ways asks for matters. */
const line = (from: string, to: string, more: Partial<ConnectionLine> = {}) =>
  ({ file: from, at: 0, from, to, state: 'works', ...more }) as ConnectionLine;
const lines = [
  line('instagram', 'facebook'),
  line('instagram', 'threads', { reach: 'by-itself' }),
  line('instagram', 'mastodon', { reach: 'link' }),
  line('instagram', 'x', { state: 'ended' }),
  line('instagram', 'tumblr', { state: 'ended' }),
  line('facebook', 'instagram'),
  line('youtube', 'instagram', { state: 'ended' }),
];
const show = ({ lines: all = lines, ...given }: Partial<Parameters<typeof Ways>[0]> = {}) => {
  const into = all.filter(({ to }) => to === 'instagram');
  const texts = {
    texts: undefined,
    load: vi.fn(),
    loadPiece: async () => ({ into }) as TextPiece,
    loadConnectionOf: async () => undefined,
  };
  return renderInPage(
    <PlatformTextsContext.Provider value={texts}>
      <Ways
        platform="instagram"
        name="Instagram"
        isWriting={true}
        lines={all.filter(({ from }) => from === 'instagram')}
        into={into.length}
        leadsTo={directory}
        own={[]}
        openMap={vi.fn()}
        {...given}
      />
    </PlatformTextsContext.Provider>,
  );
};
const rows = () => [...document.querySelectorAll('.card > li')].map(({ textContent }) => textContent);
const unfold = async (title: string) => {
  const details = screen.getByText(title).closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await waitFor(() => expect(details.querySelector('.inner')).toBeTruthy());
  return [...details.querySelectorAll('.inner > li')].map(({ textContent }) => textContent);
};

describe('where a post can go', () => {
  it('what works from here, a line each, what takes least first; what has ended and what comes in folded', () => {
    show();
    expect(rows()).toEqual([
      'ThreadsBy itself',
      'FacebookOne switch',
      'MastodonShows a link',
      'X (Twitter), Tumblr: ended, the way round',
      'To Instagram from other places (2)',
    ]);
    expect(document.querySelector('details[open]')).toBeNull();
  });

  it("the person's own places come first", () => {
    show({ own: ['mastodon', 'facebook'] });
    expect(rows().slice(0, 3)).toEqual(['MastodonShows a link', 'FacebookOne switch', 'ThreadsBy itself']);
  });

  it('each folded line opens into its ways', async () => {
    show();
    expect(await unfold('X (Twitter), Tumblr: ended, the way round')).toEqual(['X (Twitter)Ended', 'TumblrEnded']);
    expect(await unfold('To Instagram from other places (2)')).toEqual(['FacebookOne switch', 'YouTubeEnded']);
  });

  it('opened, a way says what goes there', async () => {
    show({ lines: [line('instagram', 'facebook', { text: 'Posts and stories.' })] });
    const details = screen.getByText('Facebook').closest('details') as HTMLDetailsElement;
    expect(screen.queryByText('Posts and stories.')).toBeNull();
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(await screen.findByText('Posts and stories.')).toBeTruthy();
  });

  it('says what is not confirmed', () => {
    show({ lines: [line('instagram', 'facebook', { unsure: true })] });
    expect(rows()).toEqual(['FacebookOne switch, not confirmed']);
  });

  it('shows four, and the others on request; a fifth takes no more room than the button would', () => {
    const to = ['facebook', 'threads', 'mastodon', 'x', 'tumblr', 'reddit', 'bluesky'];
    const { unmount } = show({ lines: to.slice(0, 5).map((id) => line('instagram', id)) });
    expect(rows()).toHaveLength(5);
    expect(screen.queryByText(/more place/)).toBeNull();
    unmount();
    show({ lines: to.map((id) => line('instagram', id)) });
    expect(rows()).toHaveLength(5);
    fireEvent.click(screen.getByRole('button', { name: '3 more places' }));
    expect(rows()).toHaveLength(7);
  });

  it('leaves out where nothing is posted: a page of links, a list of readers, a petition', () => {
    show({ lines: ['facebook', 'linktree', 'mailchimp', 'change-org'].map((id) => line('instagram', id)) });
    expect(rows()).toEqual(['FacebookOne switch']);
  });

  it('says so where nothing goes anywhere', () => {
    show({ lines: [line('facebook', 'instagram')], isWriting: false });
    expect(screen.getByText('Instagram sends nothing to other places by itself.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Where can a post go from here?' })).toBeTruthy();
    expect(rows()).toEqual(['To Instagram from another place (1)']);
  });

  it('leads to the map', () => {
    const openMap = vi.fn();
    show({ openMap });
    fireEvent.click(screen.getByRole('button', { name: 'Picture' }));
    expect(openMap).toHaveBeenCalledOnce();
    expect(screen.getByRole('heading', { name: 'Where can this post go?' })).toBeTruthy();
  });
});
