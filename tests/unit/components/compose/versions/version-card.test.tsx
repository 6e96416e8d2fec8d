// @vitest-environment happy-dom

import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OtherOutputs } from '../../../../../components/compose/versions/OtherOutputs.tsx';
import { Versions } from '../../../../../components/compose/versions/Versions.tsx';
import type { Draft } from '../../../../../core/drafts/draft.ts';
import { outputPlaces } from '../../../../../core/versions/targets.ts';
import { versionOf } from '../../../../../core/versions/version.ts';
import { compose } from '../../../../../data/messages/en/compose.ts';
import { draftWith, placeOf } from '../../../../fixtures/compose.ts';
import { idsNow, ofToday } from '../../../../fixtures/ids.ts';
import { renderInPage } from '../../../../fixtures/page-context.tsx';

afterEach(cleanup);

function show(id: string, given: Partial<Draft>) {
  const place = placeOf(id);
  const draft = draftWith(given);
  const version = versionOf(draft, place, []);
  const actions = {
    open: vi.fn(),
    copy: vi.fn(async () => {}),
    logShare: vi.fn(),
    write: vi.fn(),
    refuse: vi.fn(),
    split: vi.fn(),
    computeNow: () => version,
    nameServer: vi.fn(),
    addName: vi.fn(),
  };
  const { open, copy, addName, ...rest } = actions;
  renderInPage(
    <Versions draft={draft} isBlank={false} targets={[place]} versions={{ [id]: version }} servers={{}} addName={addName} actions={rest} />,
    {
      open,
      copy,
    },
  );
  return actions;
}
const press = (button: HTMLElement) =>
  act(async () => {
    fireEvent.click(button);
  });
const unfold = (words: string) =>
  act(async () => {
    const details = screen.getByText(words).closest('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
  });

describe('a card', () => {
  it('tells what goes into a field of its own, and copies it', async () => {
    const { copy } = show('mastodon', { text: 'Graphic detail', warning: 'Violence', language: 'ar' });
    expect(screen.getByText(compose['left.warning-field'], { exact: false })).toBeTruthy();
    expect(screen.getByText('Arabic')).toBeTruthy();
    await press(screen.getByRole('button', { name: 'Copy: Violence' }));
    expect(copy).toHaveBeenCalledWith('Violence');
    expect(screen.getByText(compose['carry.copiedOnly'])).toBeTruthy();
  });

  it('tells of hashtags that do nothing, and keeps them where that is wished', () => {
    const { refuse } = show('whatsapp', { text: 'Hi', tags: ['EndPolio'] });
    expect(screen.getByText('Hashtags do nothing here, so they are left out: #EndPolio')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: compose['change.refuse.dead-tags'] }));
    expect(refuse).toHaveBeenCalledWith('dead-tags.whatsapp', true);
  });

  it.each(idsNow('wechat'))('says where links on %s can be pressed after all, and no word of the profile there', (id) => {
    show(id, { text: 'Hi', link: 'https://example.org' });
    expect(screen.getByText(/One link at the end, "Read more", can be pressed\./)).toBeTruthy();
    expect(screen.getByText(compose['carry.deadBut'])).toBeTruthy();
    expect(screen.queryByText(compose['carry.dead'])).toBeNull();
  });

  it.each(
    ofToday<[string, Partial<Draft>, RegExp]>([
      ['youtube', { text: 'See https://example.org' }, /In Shorts, links cannot be pressed\./],
      ['quora', { text: 'Hi', link: 'https://example.org' }, /Only where the answer already helps without it\./],
      ['threads', { text: 'Hi', tags: ['EndPolio'] }, /Only one hashtag can be pressed\./],
    ]),
  )('shows the exception of %s', (id, given, words) => {
    show(id, given);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('shows no exception for what is not there', () => {
    show('youtube', { text: 'Hi' });
    expect(screen.queryByText(/In Shorts/)).toBeNull();
  });

  it('says how sure its page is, and offers the other one when it was opened', async () => {
    const { open, copy } = show('linkedin', { text: 'Hi', link: 'https://example.org', carried: { linkedin: { opened: 1 } } });
    await unfold(compose['carry.unsure']);
    expect(screen.getByText(/LinkedIn does not describe this page\./)).toBeTruthy();
    await unfold(compose['carry.empty']);
    expect(screen.getByText(/^Last seen working on /)).toBeTruthy();
    await press(screen.getByRole('button', { name: compose['carry.other'] }));
    expect(copy).toHaveBeenCalledWith('Hi\n\nhttps://example.org');
    expect(open).toHaveBeenCalledWith('https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fexample.org');
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
