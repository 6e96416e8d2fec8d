// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/preact';
import { options } from 'preact';
import { expect, it } from 'vitest';
import type { Draft } from '../../../../core/drafts/draft.ts';
import { compose } from '../../../../data/messages/en/compose.ts';
import { showComposer } from '../../../fixtures/composer.tsx';
import { settle, stopClock } from '../../../fixtures/composer-clock.ts';

const ids = ['x', 'bluesky', 'mastodon', 'facebook', 'linkedin', 'whatsapp'];

/** How often the card on show was drawn. */
let drawn = 0;
const before = options.diffed;
options.diffed = (vnode) => {
  if (vnode.type === 'div' && (vnode.props as { role?: string }).role === 'tabpanel') drawn++;
  before?.(vnode);
};

stopClock();

async function show(given: Partial<Draft>) {
  showComposer({ places: ids, ...given });
  await settle();
  drawn = 0;
}
const card = () => within(screen.getByRole('tabpanel'));
const tab = (name: RegExp) => fireEvent.click(screen.getByRole('tab', { name }));
const type = (field: HTMLElement, text: string) => act(() => void fireEvent.input(field, { target: { value: text } }));
const message = () => screen.getByRole('textbox', { name: compose['write.text'] });

it('a key in a version written by hand draws its card, and no more often than there are keys and versions', async () => {
  await show({ text: 'A message for all', handWritten: { mastodon: { title: '', parts: ['By hand'] } } });
  tab(/^Mastodon$/);
  fireEvent.click(card().getByRole('button', { name: 'Edit for Mastodon' }));
  await settle();
  drawn = 0;
  for (const text of ['By hand,', 'By hand, and', 'By hand, and more']) type(card().getByRole('textbox'), text);
  expect(drawn).toBe(3);
  await settle();
  expect(drawn).toBe(4);
  fireEvent.click(card().getByRole('button', { name: compose['version.editDone'] }));
  expect(card().getByText('By hand, and more')).toBeTruthy();
});

it('a key in the message draws no card before its version is there, and then once', async () => {
  await show({ text: 'A message for all' });
  type(message(), 'A message for everybody');
  expect(drawn).toBe(0);
  await settle();
  expect(drawn).toBe(1);
});

it('places with the same words share one tab, and one that is written over gets a tab of its own, on show', async () => {
  await show({ text: 'A message for all' });
  const names = () => screen.getAllByRole('tab').map((one) => one.textContent);
  expect(names()).toEqual(['X (Twitter), Bluesky, Mastodon, Facebook, LinkedIn, WhatsApp']);
  const details = screen.getByText(compose['version.editOne']).closest('details') as HTMLDetailsElement;
  await act(async () => {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  });
  fireEvent.click(card().getByRole('button', { name: 'Edit for Mastodon' }));
  type(card().getByRole('textbox'), 'By hand');
  await settle();
  expect(names()).toEqual(['X (Twitter), Bluesky, Facebook, LinkedIn, WhatsApp', 'Mastodon']);
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Mastodon');
  expect((card().getByRole('textbox') as HTMLTextAreaElement).value).toBe('By hand');
});

it('arrow keys go from tab to tab, round and round', async () => {
  await show({ text: 'A message for all', handWritten: { x: { title: '', parts: ['By hand'] } } });
  const selected = () => screen.getByRole('tab', { selected: true });
  expect(screen.getAllByRole('tab')).toHaveLength(2);
  const [first, other] = screen.getAllByRole('tab').map((one) => one.textContent);
  selected().focus();
  fireEvent.keyDown(selected(), { key: 'ArrowRight' });
  expect([selected().textContent, document.activeElement?.textContent]).toEqual([other, other]);
  fireEvent.keyDown(selected(), { key: 'ArrowRight' });
  expect(selected().textContent).toBe(first);
  fireEvent.click(screen.getByRole('button', { name: compose['version.before'] }));
  expect(selected().textContent).toBe(other);
});
