// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { SitePermission } from '../../../../components/popup/SitePermission.tsx';

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

it('is silent on a named site that is allowed', async () => {
  show({ allowed: true, always: true });
  expect(screen.queryByRole('status')).toBeNull();
});

it('never says that tips show where the browser does not let us in', () => {
  show({ allowed: false, on: true });
  expect(screen.queryByText('Tips show on this site. Change this in settings.')).toBeNull();
});
