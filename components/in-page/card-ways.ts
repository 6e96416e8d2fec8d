import { type Maker, rename, say } from './card-elements.ts';
import type { Chip } from './chip.ts';
import { element } from './stage.ts';

/** For how long, or where, tips are hidden. */
type Where = 'today' | 'here' | 'everywhere';

/** The button that shows the ways to hide tips, and these. @param keep rejects where it could not be kept */
export function waysOut(chip: Chip, button: Maker, keep: (where: Where) => Promise<unknown>): HTMLElement[] {
  const { stage } = chip;
  // Kept before the chip goes, so that it holds even if the browser is closed at once.
  const hide = (made: HTMLElement, where: Where) =>
    keep(where).then(
      () => chip.remove(true),
      () => rename(made, say('card.unsaved')),
    );
  /** What lasts takes a second press, after there was time to read it. */
  const lasting = (words: string, again: string, where: Where) =>
    button('', words, (made) => {
      if (made.dataset.words === again) return hide(made, where);
      rename(made, again);
      stage.moved();
    });
  const ways = element(
    'div',
    'ways',
    undefined,
    button('', say('card.hideToday'), (made) => hide(made, 'today')),
    lasting(say('card.notHere'), say('card.notHereAgain'), 'here'),
    lasting(say('card.never'), say('card.neverAgain'), 'everywhere'),
  );
  ways.hidden = true;
  const opener = button('', say('card.hide'), () => {
    ways.hidden = !ways.hidden;
    opener.setAttribute('aria-expanded', `${!ways.hidden}`);
    // In a low window they are below its edge.
    ways.lastElementChild?.scrollIntoView({ block: 'nearest' });
    stage.moved();
  });
  opener.setAttribute('aria-expanded', 'false');
  return [opener, ways];
}
