// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RoundBar } from '../../../../../components/compose/round/RoundBar.tsx';
import type { Draft } from '../../../../../core/drafts/draft.ts';
import { versionOf } from '../../../../../core/versions/version.ts';
import { compose } from '../../../../../data/messages/en/compose.ts';
import { draftWith, placeOf } from '../../../../fixtures/compose.ts';
import { renderInPage } from '../../../../fixtures/page-context.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const ids = ['facebook', 'instagram', 'whatsapp'];
let carried: Draft['carried'];

function show(given: Partial<Draft> = {}, copy = vi.fn(async (_: string) => undefined), of = ids) {
  const actions = {
    open: vi.fn(async () => undefined),
    copy,
    showVersion: vi.fn(),
    nameServer: vi.fn(),
    openLog: vi.fn(),
    remind: vi.fn(),
  };
  const draft = draftWith({ text: 'Clinic day', link: 'https://clinic.example.org/', places: of, ...given });
  const targets = of.map(placeOf);
  const versions = Object.fromEntries(targets.map((target) => [target.id, versionOf(draft, target, [])]));
  function Bar() {
    const [now, setNow] = useState(draft.carried);
    carried = now;
    return (
      <RoundBar
        of={draft.id}
        draft={draft}
        targets={targets}
        carried={now}
        servers={{}}
        versions={versions}
        computeNow={({ id }) => versions[id] as ReturnType<typeof versionOf>}
        logShare={(id, next) => setNow((before) => ({ ...before, [id]: next }))}
        looking={[]}
        pictures={{ pictures: [], thumbnails: {}, copyPicture: vi.fn(), savePictureFor: vi.fn() }}
        {...actions}
      />
    );
  }
  renderInPage(<Bar />, { open: actions.open, copy });
  return actions;
}
const press = (name: string | RegExp) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    // Copying, opening and drawing come one after the other.
    await new Promise((wait) => setTimeout(wait, 5));
  });
const said = () => screen.getByRole('status').textContent?.trim();
const dots = () => screen.getByRole('img').getAttribute('aria-label');

describe('the round', () => {
  it('takes one press a place: open, yes and on, to the end', async () => {
    const { open, copy, showVersion, remind } = show();
    expect(dots()).toBe('0 of 3 posted');
    await press(/^Copy and open Facebook/);
    expect(copy).toHaveBeenLastCalledWith('Clinic day\n\nhttps://clinic.example.org/');
    expect(open).toHaveBeenLastCalledWith(expect.stringMatching(/^https:\/\/www\.facebook\.com\/sharer/));
    expect(said()).toBe(compose['carry.copied']);
    expect(screen.getByText('Facebook: is it out?')).toBeTruthy();
    await press(/^Yes\. Open Instagram/);
    expect(showVersion).toHaveBeenLastCalledWith('instagram');
    expect(open).toHaveBeenCalledTimes(2);
    expect(Object.keys(carried)).toEqual(['facebook', 'instagram']);
    expect(carried.facebook?.posted).toBeTypeOf('number');
    expect(carried.instagram?.posted).toBeUndefined();
    await press(/^Yes\. Open WhatsApp/);
    await press(compose['round.yes']);
    expect(dots()).toBe('3 of 3 posted');
    expect(screen.getByText(compose['round.allPosted'])).toBeTruthy();
    await press(compose['round.remind']);
    expect(remind).toHaveBeenCalledOnce();
    expect(open).toHaveBeenCalledTimes(3);
  });

  it('keeps the keyboard at the next step', async () => {
    show();
    await press(/^Copy and open Facebook/);
    expect(document.activeElement?.textContent).toMatch(/^Yes\. Open Instagram/);
    await press(compose['round.notYet']);
    expect(document.activeElement?.textContent).toMatch(/^Copy and open Facebook/);
  });

  it('"Not yet" opens the same place again, and "Skip" leaves it out and says so', async () => {
    const { open } = show();
    await press(/^Copy and open Facebook/);
    await press(compose['round.notYet']);
    await press(/^Copy and open Facebook/);
    expect(open).toHaveBeenCalledTimes(2);
    await press(compose['round.notYet']);
    await press('Skip Facebook');
    expect(screen.getByText('2 of 3: Instagram')).toBeTruthy();
    await press('Skip Instagram');
    await press(/^Open WhatsApp/);
    await press(compose['round.yes']);
    expect(said()).toBe('That was the last one. Posted on WhatsApp. Not on Facebook and Instagram.');
  });

  it('offers the other way where the page opened empty', async () => {
    const { open, copy } = show({ carried: { whatsapp: { opened: 5 } } });
    await press(compose['carry.empty']);
    expect(copy).toHaveBeenCalledOnce();
    expect(open).toHaveBeenCalledOnce();
  });

  it('where copying fails, opens nothing, counts nothing, and shows the text; the next press opens', async () => {
    const { open } = show(
      {},
      vi.fn(async () => Promise.reject(new Error('denied'))),
    );
    await press(/^Copy and open Facebook/);
    expect(open).not.toHaveBeenCalled();
    expect(carried).toEqual({});
    expect(said()).toBe(compose['carry.notCopied']);
    expect((screen.getByLabelText('Text for Facebook') as HTMLTextAreaElement).value).toBe('Clinic day\n\nhttps://clinic.example.org/');
    await press(/open Facebook/);
    expect(open).toHaveBeenCalledOnce();
    expect(carried.facebook?.opened).toBeTypeOf('number');
  });

  it('offline it says so, copies, opens nothing and counts nothing', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { open, copy } = show();
    expect(said()).toContain(compose['round.offline']);
    await press('Copy the version for Facebook');
    expect(copy).toHaveBeenCalledExactlyOnceWith('Clinic day\n\nhttps://clinic.example.org/');
    expect(open).not.toHaveBeenCalled();
    expect(carried).toEqual({});
    expect(said()).toContain(compose['carry.copiedOnly']);
  });

  it('the second press of a double click presses nothing', async () => {
    const { open } = show();
    await press(/^Copy and open Facebook/);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /^Yes\. Open/ }), { detail: 2 }));
    expect(open).toHaveBeenCalledOnce();
    expect(carried.facebook?.posted).toBeUndefined();
  });

  it('goes on with what was left out', async () => {
    show();
    for (const name of ['Facebook', 'Instagram', 'WhatsApp']) await press(`Skip ${name}`);
    expect(screen.getByText(compose['round.ended'])).toBeTruthy();
    await press(compose['round.goOn']);
    expect(screen.getByText('1 of 3: Facebook')).toBeTruthy();
  });

  it('asks for the server where there are many, and copies meanwhile', async () => {
    const { nameServer, copy, open } = show({}, undefined, ['lemmy']);
    await press(compose['carry.nameServer']);
    expect(nameServer).toHaveBeenCalledExactlyOnceWith('lemmy');
    await press('Copy the version for Lemmy');
    expect(copy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Clinic day'));
    expect(open).not.toHaveBeenCalled();
    expect(carried.lemmy?.opened).toBeTypeOf('number');
    expect(screen.getByRole('button', { name: compose['carry.nameServer'] })).toBeTruthy();
  });

  it('copies the other parts of a thread one by one', async () => {
    const { copy } = show(
      { text: 'Word after word goes on. '.repeat(40), split: ['mastodon'], carried: { mastodon: { opened: 3 } } },
      undefined,
      ['mastodon'],
    );
    await press('Copy part 2 of 3');
    expect(copy).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/2\/3/));
    await press('Copy part 3 of 3');
    expect(copy).toHaveBeenLastCalledWith(expect.stringMatching(/3\/3/));
  });
});
