// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { siteToAsk } from '../../../../components/popup/Questions.tsx';
import { SitePermission } from '../../../../components/popup/SitePermission.tsx';
import type { PageLocation } from '../../../../core/detection/locate.ts';
import { readStored } from '../../../../core/settings/stored.ts';
import type { DirectoryEntry } from '../../../../data/catalogue/directory.ts';

afterEach(cleanup);

function show({ allowed, says = true, on = false, always = false }: { allowed: boolean; says?: boolean; on?: boolean; always?: boolean }) {
  const allowSite = vi.fn(async () => says);
  render(
    <SitePermission host="forum.example" platform="discourse" isChosen={on} isNamed={always} isAllowed={allowed} allowSite={allowSite} />,
  );
  return { allowSite };
}

it('offers tips on a site that needs a permission, and says what a yes did', async () => {
  const { allowSite } = show({ allowed: false });
  fireEvent.click(await screen.findByRole('button', { name: 'Show tips on this site' }));
  expect(allowSite).toHaveBeenCalledWith('forum.example', 'discourse');
  expect(await screen.findByText('Tips show on this site. Change this in settings.')).toBeTruthy();
});

it('says what a no did', async () => {
  show({ allowed: false, says: false });
  fireEvent.click(await screen.findByRole('button', { name: 'Show tips on this site' }));
  expect(await screen.findByText('No tips on this site. You can ask again here.')).toBeTruthy();
});

it('offers again where the browser has taken the permission back', async () => {
  show({ allowed: false, on: true });
  expect(await screen.findByRole('button', { name: 'Show tips on this site' })).toBeTruthy();
});

it('explains and asks on a named site that the browser keeps us from', async () => {
  show({ allowed: false, always: true });
  expect(await screen.findByText('Your browser does not let Sidekick show tips here.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Allow it' })).toBeTruthy();
});

it('asks nothing on a named site that the browser lets us into', () => {
  const entry = { id: 'x', inPage: 'always' } as DirectoryEntry;
  const stored = readStored({}).stored;
  const at = (allowed: boolean, more: Partial<PageLocation> = {}) =>
    siteToAsk({ tab: { url: 'https://x.com/', title: '' }, allowed, stored }, { platform: 'x', page: 'home', ...more }, entry);
  expect(at(true)).toBeUndefined();
  expect(at(false)).toMatchObject({ host: 'x.com', isNamed: true, isAllowed: false });
  // Not one that the manifest names: the page has told what it is.
  expect(at(true, { reason: { at: 'generator', value: 'X' } })).toMatchObject({ isNamed: false, isAllowed: true });
  expect(at(false, { page: 'messages' })).toBeUndefined();
});

it('never says that tips show where the browser does not let us in', () => {
  show({ allowed: false, on: true });
  expect(screen.queryByText('Tips show on this site. Change this in settings.')).toBeNull();
});
