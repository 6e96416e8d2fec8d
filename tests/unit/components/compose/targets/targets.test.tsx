// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { Targets } from '../../../../../components/compose/targets/Targets.tsx';
import { placeOf, places } from '../../../../fixtures/compose.ts';

afterEach(cleanup);

function show(chosen: string[]) {
  const choose = vi.fn((_: string[]) => undefined);
  render(
    <Targets
      targets={places}
      chosen={chosen}
      versions={{}}
      carried={{}}
      serverWanted={undefined}
      servers={{}}
      limits={{}}
      actions={{ choose, setServer: () => undefined, setLimit: () => undefined }}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Choose places' }));
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
