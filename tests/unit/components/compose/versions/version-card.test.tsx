// @vitest-environment happy-dom

import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OtherOutputs } from '../../../../../components/compose/versions/OtherOutputs.tsx';
import { VersionPanel } from '../../../../../components/compose/versions/VersionPanel.tsx';
import type { Draft } from '../../../../../core/drafts/draft.ts';
import { outputPlaces } from '../../../../../core/versions/targets.ts';
import { versionOf } from '../../../../../core/versions/version.ts';
import { compose } from '../../../../../data/messages/en/compose.ts';
import { draftWith, placeOf } from '../../../../fixtures/compose.ts';
import { idsNow, ofToday } from '../../../../fixtures/ids.ts';
import { renderInPage } from '../../../../fixtures/page-context.tsx';

afterEach(cleanup);

async function show(id: string, given: Partial<Draft>) {
  const place = placeOf(id);
  const draft = draftWith(given);
  const version = versionOf(draft, place, []);
  const actions = { write: vi.fn(), refuse: vi.fn(), split: vi.fn(), computeNow: () => version, show: vi.fn(), nameServer: vi.fn() };
  const copy = vi.fn(async () => {});
  renderInPage(
    <VersionPanel
      group={{ targets: [place], versions: [version] }}
      draft={draft}
      who={{ name: 'Village Health', short: '' }}
      pictures={{ pictures: draft.pictures, thumbnails: {} }}
      handWritten={draft.handWritten}
      split={draft.split}
      servers={{}}
      actions={actions}
    />,
    { copy },
  );
  await unfold(/^Why like this/);
  return { ...actions, copy };
}
const press = (button: HTMLElement) =>
  act(async () => {
    fireEvent.click(button);
  });
const unfold = (words: string | RegExp) =>
  act(async () => {
    const details = screen.getByText(words).closest('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
  });

describe('a card', () => {
  it('tells what goes into a field of its own, and copies it', async () => {
    const { copy } = await show('mastodon', { text: 'Graphic detail', warning: 'Violence', language: 'ar' });
    expect(screen.getByText(compose['left.warning-field'], { exact: false })).toBeTruthy();
    expect(screen.getByText('Arabic')).toBeTruthy();
    await press(screen.getByRole('button', { name: 'Copy: Violence' }));
    expect(copy).toHaveBeenCalledWith('Violence');
    expect(screen.getByText(compose['carry.copiedOnly'])).toBeTruthy();
  });

  it('tells of hashtags that do nothing, and keeps them where that is wished', async () => {
    const { refuse } = await show('whatsapp', { text: 'Hi', tags: ['EndPolio'] });
    expect(screen.getByText('Hashtags do nothing here, so they are left out: #EndPolio')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: compose['change.refuse.dead-tags'] }));
    expect(refuse).toHaveBeenCalledWith('dead-tags.whatsapp', true);
  });

  it.each(idsNow('wechat'))('says where links on %s can be pressed after all, and no word of the profile there', async (id) => {
    await show(id, { text: 'Hi', link: 'https://example.org' });
    expect(screen.getByText(/One link at the end, "Read more", can be pressed\./)).toBeTruthy();
    expect(screen.getByText(compose['carry.deadBut'].replace('{name}', placeOf(id).name))).toBeTruthy();
    expect(screen.queryByText(/Link in our profile/)).toBeNull();
  });

  it.each(
    ofToday<[string, Partial<Draft>, RegExp]>([
      ['youtube', { text: 'See https://example.org' }, /In Shorts, links cannot be pressed\./],
      ['quora', { text: 'Hi', link: 'https://example.org' }, /Only where the answer already helps without it\./],
      ['threads', { text: 'Hi', tags: ['EndPolio'] }, /Only one hashtag can be pressed\./],
    ]),
  )('shows the exception of %s', async (id, given, words) => {
    await show(id, given);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('shows no exception for what is not there', async () => {
    await show('youtube', { text: 'Hi' });
    expect(screen.queryByText(/In Shorts/)).toBeNull();
  });

  it('says how sure its page is', async () => {
    await show('linkedin', { text: 'Hi', link: 'https://example.org' });
    expect(screen.getByText(/LinkedIn does not describe this page\./)).toBeTruthy();
  });

  it('shows who posts, with a circle of initials, and opens what is hidden behind "See more"', async () => {
    await show('instagram', { text: 'A sentence of some words. '.repeat(20) });
    expect(screen.getByText('VH')).toBeTruthy();
    expect(screen.getByText('Village Health')).toBeTruthy();
    const preview = () => document.querySelector('.preview')?.textContent ?? '';
    expect(preview()).toContain(compose['version.folded']);
    expect(preview().length).toBeLessThan(250);
    fireEvent.click(screen.getByRole('button', { name: compose['version.seeMore'] }));
    expect(preview()).toContain('A sentence of some words. '.repeat(20).trim());
  });

  it('draws a thread part by part, each with its own meter and copy', async () => {
    const { copy } = await show('mastodon', { text: 'Word after word goes on. '.repeat(60), places: ['mastodon'], split: ['mastodon'] });
    const parts = screen.getAllByRole('button', { name: /^Copy part \d/ });
    expect(parts.length).toBeGreaterThan(2);
    await press(parts[1] as HTMLElement);
    expect(copy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('2/'));
  });
});

it('what is sent to people on no platform tells its changes too', () => {
  const draft = draftWith({ text: 'Hi', tags: ['EndPolio'], title: 'A title' });
  const places = outputPlaces(false);
  const versions = Object.fromEntries(places.map((place) => [place.id, versionOf(draft, place, [])]));
  const refuse = vi.fn();
  const fresh = (place: { id: string }) => versions[place.id] as ReturnType<typeof versionOf>;
  const rest = { short: false, setShort: vi.fn() };
  renderInPage(<OtherOutputs draft={draft} targets={places} versions={versions} computeNow={fresh} refuse={refuse} {...rest} />);
  expect(screen.getAllByText('Hashtags do nothing here, so they are left out: #EndPolio')).toHaveLength(2);
  expect(screen.getAllByText(compose['left.title'], { exact: false })).toHaveLength(2);
});
