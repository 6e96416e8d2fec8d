// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Consent } from '../../../../components/compose/writing/Consent.tsx';
import { Rumour } from '../../../../components/compose/writing/Rumour.tsx';
import { Answers } from '../../../../components/map/Answers.tsx';
import { stateOf } from '../../../../components/platform/connection-state.ts';
import { Cited } from '../../../../components/platform/SourceLine.tsx';
import { Popup } from '../../../../components/popup/Popup.tsx';
import { loadTexts } from '../../../../core/catalogue/catalogue.ts';
import { loadLook } from '../../../../core/catalogue/look.ts';
import { readStored } from '../../../../core/settings/stored.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { directory } from '../../../../data/catalogue/directory.ts';
import { connectionLines } from '../../../../data/catalogue/pieces.ts';
import { type SourcedShare, shares } from '../../../../data/catalogue/shares.generated.ts';
import { t } from '../../../../data/messages/app.ts';
import { consentQuestions, consentSources } from '../../../../data/reference/consent.ts';
import { rumourQuestions, rumourSources } from '../../../../data/reference/rumour.ts';
import { citing } from '../../../../data/schema/citing.ts';
import type { Platform, Source } from '../../../../data/schema/schema.ts';
import { catalogue, connections } from '../../../fixtures/catalogue.ts';
import { renderInPage } from '../../../fixtures/page-context.tsx';

afterEach(cleanup);

const open = vi.fn();

/** Opens every line of a part of the page, and waits for the long texts. */
async function unfold(root: ParentNode) {
  await waitFor(() => {
    // What is opened may hold lines that open in their turn.
    for (const details of root.querySelectorAll('details:not([data-unfolded])')) {
      details.toggleAttribute('data-unfolded', true);
      (details as HTMLDetailsElement).open = true;
      fireEvent(details, new Event('toggle'));
    }
    // Of some platforms there are no numbers to tell.
    const late = [...root.querySelectorAll('details')].filter(({ textContent }) => textContent !== t('numbers.title'));
    for (const details of late) expect(details.childElementCount).toBeGreaterThan(1);
  });
}

async function popupOf({ id }: Platform): Promise<string> {
  // Read once before: what is opened then comes at once, however slow the computer is.
  await loadTexts(catalogue, id);
  const look = await loadLook(catalogue, id);
  const kept = readStored({}).stored;
  const actions = {
    open,
    change: vi.fn(async () => kept),
    watch: () => () => undefined,
    composerKeys: async () => '',
    hasPasswordField: async () => false,
  };
  const { container } = render(
    <Popup
      tab={{ url: 'https://example.org/', title: '' }}
      here={{ platform: id, page: 'home' }}
      catalogue={catalogue}
      look={look}
      stored={kept}
      actions={actions as unknown as ComponentProps<typeof Popup>['actions']}
    />,
  );
  // Tips and ways that wait behind a press.
  for (const [part, name] of [
    ['tips', /^Show all/],
    ['links', /more places?$/],
  ] as const) {
    const rest = within(container.querySelector(`section[aria-labelledby=${part}]`) as HTMLElement).queryByRole('button', { name });
    if (rest) fireEvent.click(rest);
  }
  for (const part of container.querySelectorAll('section[aria-labelledby=tips], section[aria-labelledby=links], section.about')) {
    await unfold(part);
  }
  return container.textContent ?? '';
}

describe.each(platforms.map((platform) => [platform.id, platform] as const))('what is known of %s', (_, platform) => {
  it('reaches the popup with its source, its doubt and where it holds', async () => {
    const shown = await popupOf(platform);
    // What handles, links and imitations are made of is for programs; pages for an emergency stand on the help page, which has its own test.
    const { handle: _, tracking: __, lookAlike: ___, emergency: ____, ...readable } = platform;
    const cited = citing(readable).filter(({ at }) => at !== 'share' || platform.share.fills === 'none');
    expect(cited.length).toBeGreaterThan(10);
    for (const { at, keys, doubt } of cited) {
      for (const key of keys) expect(shown, at).toContain(platform.sources[key]?.title);
      if (doubt) expect(shown, at).toContain(doubt);
    }
    expect(shown).toContain(`Owned by: ${platform.owner.name}`);
    for (const { where } of [...platform.limits, ...platform.links, ...(platform.nonprofit ? [platform.nonprofit] : [])]) {
      for (const place of [...(where?.only ?? []), ...(where?.except ?? [])]) expect(shown).toContain(place);
    }
    const advice = platform.guide.filter((step) => typeof step === 'string');
    expect(shown.split('Our own advice.')).toHaveLength(advice.length + 1);
    if (platform.compose?.alt?.most) expect(shown).toContain('Description of a picture');
    for (const but of [platform.compose?.links.but, platform.compose?.tags.but]) if (but) expect(shown).toContain(but);
  });
});

describe('the list of share pages', () => {
  it('names the source and the doubt of each', async () => {
    const { container } = renderInPage(<Answers from="website" connections={connections} shares={shares} own={[]} choose={vi.fn()} />);
    await unfold(container);
    for (const { id } of directory.filter(({ fills }) => fills !== 'none')) {
      const share = shares[id] as SourcedShare;
      expect(container.textContent, id).toContain(share.source.title);
      if (share.doubt) expect(container.textContent, id).toContain(share.doubt);
    }
  });
});

describe('questions that were read somewhere', () => {
  it('name their source beside them: pictures of people', () => {
    const { container } = renderInPage(<Consent allAsked={vi.fn()} />);
    const beside = [...container.querySelectorAll('fieldset label')].map((line) => line.textContent);
    expect(beside).toHaveLength(consentQuestions.length);
    for (const [i, { source }] of consentQuestions.entries()) expect(beside[i]).toContain(consentSources[source]?.title);
  });

  it('name their source beside them: rumours', () => {
    const { container } = renderInPage(<Rumour language="" make={vi.fn()} />);
    const beside = [...container.querySelectorAll('fieldset')].map((line) => line.textContent);
    expect(beside).toHaveLength(rumourQuestions.length);
    for (const [i, { source }] of rumourQuestions.entries()) expect(beside[i]).toContain(rumourSources[source]?.title);
  });
});

describe('a fact', () => {
  const unconfirmed: Source = { title: 'A page', checked: '2026-11-01', confidence: 'unconfirmed' };

  it('that nobody confirmed says so even where no doubt is written', () => {
    renderInPage(<Cited fact={{}} sources={[unconfirmed]} />);
    expect(screen.getByText(/We could not confirm this\./)).toBeTruthy();
  });

  it('says in a sentence where it holds, and from which age', () => {
    renderInPage(<Cited fact={{ where: { only: ['Japan', 'Taiwan'], except: ['China'], age: 18 } }} sources={[]} />);
    expect(screen.getByText(/Only in Japan and Taiwan\. Not in China\. Only from 18 years of age\./)).toBeTruthy();
  });

  it('of a link that nobody confirmed shows so in the list, before it is opened', () => {
    const linkLines = connectionLines(platforms);
    const unsure = linkLines.filter((line) => line.unsure);
    expect(unsure.length).toBeGreaterThan(0);
    for (const line of unsure) expect(stateOf(line)).toContain('not confirmed');
    for (const line of linkLines.filter((line) => !line.unsure)) expect(stateOf(line)).not.toContain('not confirmed');
  });
});
