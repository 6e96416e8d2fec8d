import type { CardFacts } from '../../core/detection/card-facts.ts';
import { type Maker, rename, say, toldIn } from './card-elements.ts';
import { element, type Stage } from './stage.ts';

/**
 * The tips of the card, one on show at a time.
 * @param first id of the one to start with
 */
export function tipsInTurn(facts: CardFacts, here: CardFacts['tips'], first: string) {
  const told = toldIn(facts);
  const box = element('div', 'tip');
  box.role = 'status';
  let tips = here;
  let at = Math.max(
    0,
    tips.findIndex(({ id }) => id === first),
  );
  const now = () => tips[at] as CardFacts['tips'][number];
  const draw = () => {
    const { title, text } = now();
    const named = told('h3', title);
    named.ariaLabel = title;
    box.replaceChildren(named, told('p', text));
  };
  draw();
  return {
    box,
    now,
    count: () => tips.length,
    next() {
      at = (at + 1) % tips.length;
      draw();
    },
    /** Takes one out; where it was on show, the one after it shows. */
    leaveOut(id: string) {
      const shown = now();
      tips = tips.filter((tip) => tip.id !== id);
      at = shown.id === id ? at % tips.length : tips.indexOf(shown);
      if (tips.length) draw();
    },
  };
}

/**
 * What can be done with the tip on show.
 * @param keepDone marks one as done; rejects where that could not be kept
 * @param finished hears of each that is done
 */
export function tipButtons(
  stage: Stage,
  tips: ReturnType<typeof tipsInTurn>,
  button: Maker,
  keepDone: (tip: string) => Promise<unknown>,
  finished: (tip: string) => void,
) {
  const next = button('', say('card.next'), () => {
    tips.next();
    stage.moved();
  });
  const done = button('', say('card.done'), async (made) => {
    const { id } = tips.now();
    const isKept = await keepDone(id).then(
      () => true,
      () => false,
    );
    rename(made, say(isKept ? 'card.done' : 'card.unsaved'));
    stage.moved();
    if (!isKept) return;
    tips.leaveOut(id);
    next.hidden = tips.count() < 2;
    finished(id);
  });
  next.hidden = tips.count() < 2;
  return element('div', 'do', undefined, next, done);
}
