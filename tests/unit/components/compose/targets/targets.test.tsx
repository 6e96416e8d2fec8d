// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OtherPlaces } from '../../../../../components/compose/targets/OtherPlaces.tsx';
import { PlaceToggles } from '../../../../../components/compose/targets/PlaceToggles.tsx';
import { type Version, versionOf } from '../../../../../core/versions/version.ts';
import { draftWith, placeOf, places } from '../../../../fixtures/compose.ts';

afterEach(cleanup);

function show(chosen: string[]) {
  const choose = vi.fn((_: string[]) => undefined);
  render(
    <OtherPlaces
      targets={places}
      chosen={chosen}
      own={['reddit']}
      serverWanted={undefined}
      servers={{}}
      limits={{}}
      actions={{ choose, setServer: () => undefined, setLimit: () => undefined }}
    />,
  );
  return choose;
}
const seen = (chosen: readonly string[]) => chosen.filter((id) => places.some((place) => place.id === id));

it('a place moves past its neighbour on screen, whatever removed platforms stand between them', () => {
  fc.assert(
    fc.property(
      fc
        .shuffledSubarray(['x', 'bluesky', 'reddit', 'gone-one', 'gone-two', 'gone-three'], { minLength: 2 })
        .filter((all) => seen(all).length > 1),
      fc.nat(),
      (chosen, at) => {
        const before = seen(chosen);
        const from = at % (before.length - 1);
        const name = placeOf(before[from] as string).name;
        const choose = show(chosen);
        fireEvent.click(screen.getByRole('button', { name: `Move ${name} down` }));
        const next = choose.mock.calls[0]?.[0] as string[];
        const moved = before.filter((_, i) => i !== from);
        moved.splice(from + 1, 0, before[from] as string);
        expect(seen(next)).toEqual(moved);
        expect([...next].sort()).toEqual([...chosen].sort());
        expect(screen.getByText(new RegExp(`${name.replace(/[()]/g, '\\$&')} is now number ${from + 2}`))).toBeTruthy();
        cleanup();
      },
    ),
    { numRuns: 30 },
  );
});

it('the list of all places begins with the own ones', () => {
  show(['x', 'reddit']);
  const groups = screen.getAllByRole('group');
  expect(groups[0]).toBe(screen.getByRole('group', { name: 'Your places' }));
  expect(groups[0]?.textContent).toContain('Reddit');
  expect(groups.slice(1).some((group) => group.textContent?.includes('Reddit'))).toBe(false);
});

describe('the places above the message', () => {
  const draw = (chosen: readonly string[], choose = vi.fn(), more: { own?: string[]; versions?: Record<string, Version> } = {}) => (
    <PlaceToggles
      targets={places}
      chosen={chosen}
      own={more.own ?? ['x', 'reddit']}
      versions={more.versions ?? {}}
      carried={{}}
      choose={choose}
      openOthers={() => undefined}
    />
  );
  const names = () => screen.getAllByRole('button').map((one) => one.textContent?.trim());

  it('one press takes a place out and puts it in again, and nothing moves under the finger', () => {
    const choose = vi.fn();
    const { rerender } = render(draw(['x', 'bluesky'], choose));
    const before = names();
    expect(before).toEqual(['X (Twitter)', 'Bluesky', 'Reddit', 'Other places']);
    fireEvent.click(screen.getByRole('button', { name: 'X (Twitter)' }));
    expect(choose).toHaveBeenLastCalledWith(['bluesky']);
    rerender(draw(['bluesky'], choose));
    expect(names()).toEqual(before);
    expect(screen.getByRole('button', { name: 'X (Twitter)' }).getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(screen.getByRole('button', { name: 'X (Twitter)' }));
    expect(choose).toHaveBeenLastCalledWith(['x', 'bluesky']);
  });

  it('follows an order that was made elsewhere', () => {
    const { rerender } = render(draw(['x', 'bluesky']));
    rerender(draw(['bluesky', 'x']));
    expect(names()).toEqual(['Bluesky', 'X (Twitter)', 'Reddit', 'Other places']);
  });

  it('shows a number only where the room gets tight', () => {
    const written = (text: string) => ({ x: versionOf(draftWith({ text, places: ['x'], refused: ['shorten.x'] }), placeOf('x'), []) });
    const { rerender } = render(draw(['x'], undefined, { versions: written('Hi') }));
    expect(screen.getByRole('button', { name: 'X (Twitter)' })).toBeTruthy();
    rerender(draw(['x'], undefined, { versions: written('a'.repeat(290)) }));
    expect(screen.getByRole('button', { name: 'X (Twitter) 10 characters too long' })).toBeTruthy();
  });
});
