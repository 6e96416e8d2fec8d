// @vitest-environment happy-dom

import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Popup } from '../../../../components/popup/Popup.tsx';
import { loadLook } from '../../../../core/catalogue/look.ts';
import type { PageLocation } from '../../../../core/detection/locate.ts';
import { readStored } from '../../../../core/settings/stored.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import { ofToday } from '../../../fixtures/ids.ts';
import { locateAddress } from '../../../fixtures/locate.ts';

type Actions = Parameters<typeof Popup>[0]['actions'];

afterEach(cleanup);

/** Shows the popup on a page. @param hasField what the page answers when it is asked for a field for a password */
async function show(url: string, hasField = async () => false, here: PageLocation | undefined = locateAddress(url)) {
  const nothing = vi.fn(async () => undefined);
  const actions = {
    open: nothing,
    copy: nothing,
    change: nothing,
    watch: () => () => undefined,
    isAllowed: async () => false,
    composerKeys: async () => '',
    hasPasswordField: vi.fn(hasField),
  };
  const look = here && (await loadLook(catalogue, here.platform));
  render(
    <Popup
      tab={{ url, title: 'A page' }}
      here={here}
      catalogue={catalogue}
      look={look}
      stored={readStored({}).stored}
      actions={actions as unknown as Actions}
    />,
  );
  return actions;
}
const tips = () => screen.queryAllByRole('button', { name: /^Done:/ });

it('warns of a member who took the name of a platform, and shows no tips', async () => {
  await show('https://facebook-security.blogspot.com/2026/11/post.html');
  expect(tips()).toEqual([]);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('This is not facebook.com');
  expect(alert.textContent).toContain('“facebook-security” in the address looks like facebook.com');
  expect(tips()).toEqual([]);
});

it('shows the tips of a member with an honest name', async () => {
  const { hasPasswordField } = await show('https://water-for-all.blogspot.com/2026/11/post.html');
  expect(await screen.findAllByRole('button', { name: /^Done:/ })).not.toEqual([]);
  expect(hasPasswordField).toHaveBeenCalledOnce();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('note')).toBeNull();
});

it.each(
  ofToday([
    ['blogger', 'that has a field for a password', 'https://water-for-all.blogspot.com/', async () => true],
    ['wordpress', 'whose name speaks of signing in', 'https://bank-login.wordpress.com/', async () => false],
    ['tumblr', 'of a named platform', 'https://water-for-all.tumblr.com/', async () => true],
  ]),
)('on %s shows no tips on the page of a member %s, but a word of care', async (_, __, url, hasField) => {
  await show(url, hasField);
  expect((await screen.findByRole('note')).textContent).toContain('This page belongs to a member of');
  expect(tips()).toEqual([]);
  // Nor anything that would take it for an ordinary page.
  expect(screen.queryByText('Share this page')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Write a post about this' })).toBeNull();
  expect(screen.queryByText(/^May Sidekick show a small tip/)).toBeNull();
});

it('shows tips when the page never answers', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  await show('https://water-for-all.blogspot.com/', () => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(600);
  vi.useRealTimers();
  expect(await screen.findAllByRole('button', { name: /^Done:/ })).not.toEqual([]);
});

it('draws tips at once on a host of the platform itself, and asks the page nothing', async () => {
  const { hasPasswordField } = await show('https://www.instagram.com/create/style/');
  expect(tips()).not.toEqual([]);
  expect(hasPasswordField).not.toHaveBeenCalled();
});

it('lets no mark of a page silence the warning', async () => {
  await show('https://facebook-login.pages.dev/', undefined, {
    platform: 'wordpress',
    page: 'other',
    reason: { at: 'generator', value: 'WordPress 6.8' },
  });
  expect(tips()).toEqual([]);
  expect((await screen.findByRole('alert')).textContent).toContain('This is not facebook.com');
  expect(tips()).toEqual([]);
});
