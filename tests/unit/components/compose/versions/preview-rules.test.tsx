// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VersionPanel } from '../../../../../components/compose/versions/VersionPanel.tsx';
import { versionOf } from '../../../../../core/versions/version.ts';
import { compose } from '../../../../../data/messages/en/compose.ts';
import { draftWith, places } from '../../../../fixtures/compose.ts';
import { renderInPage } from '../../../../fixtures/page-context.tsx';

afterEach(cleanup);

const text = 'Every child was seen. '.repeat(60).trim();
const pictures = Array.from({ length: 45 }, (_, at) => ({ id: `p${at}`, name: `${at}.jpg`, alt: '' }));
const thumbnails = Object.fromEntries(pictures.map(({ id }) => [id, `blob:${id}`]));

function show(place: (typeof places)[number]) {
  const draft = draftWith({ text, pictures, places: [place.id] });
  const version = versionOf(draft, place, []);
  const actions = { write: vi.fn(), refuse: vi.fn(), split: vi.fn(), computeNow: () => version, show: vi.fn(), nameServer: vi.fn() };
  renderInPage(
    <VersionPanel
      group={{ targets: [place], versions: [version] }}
      draft={draft}
      who={{ name: '', short: '' }}
      pictures={{ pictures, thumbnails }}
      handWritten={{}}
      split={[]}
      servers={{}}
      actions={actions}
    />,
  );
  return version.parts[0] as string;
}

const folding = places.filter(({ rules }) => rules.text.folds || rules.text.foldsSource);
const withPhotos = places.filter(({ rules }) => rules.photos);

it('at least ten networks say where they fold a text, and how many photos they show, with a source', () => {
  expect(folding.length).toBeGreaterThanOrEqual(10);
  expect(withPhotos.length).toBeGreaterThanOrEqual(10);
  for (const { rules } of folding) expect(rules.sources[rules.text.foldsSource ?? rules.text.source]?.url).toMatch(/^https?:/);
  for (const { rules } of withPhotos) expect(rules.sources[rules.photos?.source as string]?.url).toMatch(/^https?:/);
});

describe.each(folding.map((place) => [place.id, place] as const))('the preview of %s', (_, place) => {
  it('folds where the place folds, and opens', () => {
    const whole = show(place);
    const preview = () => document.querySelector('.preview') as HTMLElement;
    const before = (preview().firstChild?.textContent ?? '').trim();
    const { folds } = place.rules.text;
    if (!folds || folds >= whole.length) return expect(preview().textContent).not.toContain(compose['version.folded']);
    expect(before.length).toBeLessThanOrEqual(Math.min(folds, 900));
    expect(before.length).toBeGreaterThan(Math.min(folds, 900) / 2);
    fireEvent.click(screen.getByRole('button', { name: folds <= 900 ? compose['version.seeMore'] : compose['version.all'] }));
    expect(preview().textContent).toContain(whole);
  });
});

describe.each(withPhotos.map((place) => [place.id, place] as const))('the photos of %s', (_, place) => {
  it('are no more than it takes, and cut as it cuts them', () => {
    show(place);
    const { most = 0, crop } = place.rules.photos ?? {};
    const images = [...document.querySelectorAll<HTMLImageElement>('.post-pictures img')];
    expect(images).toHaveLength(Math.min(most, pictures.length));
    expect(document.body.textContent).toContain(`${place.name} takes ${most} photos. ${pictures.length - most} are left out.`);
    expect(images[0]?.style.aspectRatio ?? '').toBe(crop === 'square' ? '1 / 1' : '');
  });
});
