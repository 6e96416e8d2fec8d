import { askForDone, askForMore, askToHide, readStoredInPage } from '../../browser/page-api.ts';
import { tipsFor } from '../../core/catalogue/tips.ts';
import type { CardFacts } from '../../core/detection/card-facts.ts';
import style from './card.css?inline';
import { buttonsOn, heading, say, toldIn } from './card-elements.ts';
import { tipButtons, tipsInTurn } from './card-tips.ts';
import { waysOut } from './card-ways.ts';
import type { Chip } from './chip.ts';
import { directionIn } from './direction.ts';
import { isInSight } from './in-sight.ts';
import { element } from './stage.ts';

/** Stands the card above or below the chip, whichever has more room. The style keeps it within the window. */
function placeBeside(card: HTMLElement, chip: HTMLElement): void {
  const { top, bottom } = chip.getBoundingClientRect();
  const isLow = top > innerHeight / 2;
  card.classList.toggle('up', isLow);
  card.style.setProperty('--at', `${isLow ? top - 8 : bottom + 8}px`);
}

/** Opens the card beside the chip, where a person saw what they pressed. Where it is open already, it stays as it is. */
export async function openCard(chip: Chip, facts: CardFacts): Promise<void> {
  const { stage, pressed } = chip;
  if (chip.close || !pressed || !isInSight(stage, chip.button, pressed)) return;
  const card = element('section', 'card');
  let isChipDone = false;
  const close = () => {
    // What the chip says is done: nobody needs it any more.
    if (isChipDone) return chip.remove(true);
    card.remove();
    chip.close = undefined;
    chip.button.setAttribute('aria-expanded', 'false');
    chip.button.focus();
    stage.moved();
  };
  // Before anything is waited for: a second press must not open a second one.
  chip.close = close;
  const stored = await readStoredInPage().catch(() => undefined);
  if (!stored) {
    chip.close = undefined;
    return chip.unread();
  }
  const { here } = tipsFor(facts.tips, chip.page, [...stored.tips.hidden, ...stored.tips.done]);
  // All done or hidden elsewhere meanwhile.
  if (!here.length) return chip.remove(true);
  const button = buttonsOn(stage);
  const tips = tipsInTurn(facts, here, chip.tip);
  const finished = (tip: string) => {
    isChipDone ||= tip === chip.tip;
    // Closed meanwhile, or gone: then it is not to be taken off twice.
    if (card.isConnected && !tips.count()) chip.remove(true);
  };
  const cross = button('close', '×', () => chip.remove(true));
  cross.setAttribute('aria-label', say('card.close'));
  card.append(
    element('header', '', undefined, heading('h2', facts.name), cross),
    tips.box,
    tipButtons(stage, tips, button, askForDone, finished),
    element('p', 'best', undefined, element('b', '', say('card.bestFor')), toldIn(facts)('span', facts.bestFor)),
    element(
      'footer',
      '',
      undefined,
      button('more', say('card.more'), () => askForMore(tips.now().id)),
      ...waysOut(chip, button, askToHide),
    ),
    element(
      'p',
      'whose',
      say('card.whose').replace('{name}', () => facts.name),
    ),
  );
  card.lang = globalThis.csoSidekickWords?.tag ?? 'en';
  card.dir = directionIn(say('card.next'));
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', facts.name);
  card.tabIndex = -1;
  card.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && close());
  placeBeside(card, chip.button);

  const sheet = document.createElement('style');
  sheet.textContent = style;
  card.prepend(sheet);
  stage.box.append(card);
  stage.moved();
  chip.button.setAttribute('aria-expanded', 'true');
  card.focus();
}
