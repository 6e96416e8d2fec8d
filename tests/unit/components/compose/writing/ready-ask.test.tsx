// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { showComposer } from '../../../../fixtures/composer.tsx';

afterEach(cleanup);

const field = () => screen.getByLabelText<HTMLInputElement>('What should people do?');

describe('a draft about a page where people sign, give or come', () => {
  it.each([
    ['https://www.change.org/p/keep-the-village-clinic-open', 'Sign the petition.'],
    ['https://www.gofundme.com/f/help-the-oldtown-clinic-reopen', 'Give today.'],
    ['https://www.eventbrite.co.uk/e/open-house-at-the-clinic-tickets-123456789012', 'Come along.'],
  ])('%s: the words are a press away', async (link, ask) => {
    showComposer({ link, title: 'Our clinic' });
    fireEvent.click(await screen.findByRole('button', { name: `Write “${ask}”` }));
    await waitFor(() => expect(field().value).toBe(ask));
    expect(document.activeElement).toBe(field());
    expect(screen.queryByRole('button', { name: /^Write “/ })).toBeNull();
  });

  it.each([
    ['something is typed there', { link: 'https://www.change.org/p/keep-the-village-clinic-open', action: 'Read it first' }],
    ['the link is to another kind of page', { link: 'https://www.instagram.com/unicef/' }],
    ['the link is to no place we know', { link: 'https://clinic.example/petition' }],
    ['there is no link', {}],
  ])('nothing is offered where %s', async (_, draft) => {
    showComposer({ title: 'Our clinic', ...draft });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(screen.queryByRole('button', { name: /^Write “/ })).toBeNull();
    expect(field().value).toBe('action' in draft ? draft.action : '');
  });
});
