import { askForMore, askToHide, readStoredInPage } from '../../browser/page-api.ts';
import { tipsFor } from '../../core/catalogue/tips.ts';
import type { CardFacts } from '../../core/detection/card-facts.ts';
import { card as messages } from '../../data/messages/en/card.ts';
import style from './card.css?inline';
import type { Chip } from './chip.ts';
import { directionIn } from './direction.ts';
import { isInSight } from './in-sight.ts';
import { onPress } from './press.ts';
import { element } from './stage.ts';

const say = (key: keyof typeof messages) => (globalThis.csoSidekickWords?.card[key] ?? messages[key]) as string;

/** How many tips the card shows. */
const most = 3;

// Named twice: not every reader of pages looks at what a style draws.
const heading = (tag: string, words: string) => {
  const made = element(tag, '', words);
  made.ariaLabel = words;
  return made;
};

const rename = (made: HTMLElement, words: string) => {
  made.dataset.words = words;
  made.setAttribute('aria-label', words);
};

/** Makes elements with words of the catalogue; what is not translated is marked as English. */
const toldIn =
  ({ english }: CardFacts) =>
  (tag: string, words: string) => {
    const made = element(tag, '', words);
    if (english?.has(words)) Object.assign(made, { lang: 'en', dir: 'ltr' });
    return made;
  };

/** Opens the card beside the chip, where a person saw what they pressed. Where it is open already, it stays as it is. */
export async function openCard(chip: Chip, facts: CardFacts): Promise<void> {
  const { stage, pressed } = chip;
  if (chip.close || !pressed || !isInSight(stage, chip.button, pressed)) return;
  const card = element('section', 'card');
  const close = () => {
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
  const button = (className: string, words: string, act: (button: HTMLElement) => void) => {
    const made = element('button', className, words);
    made.setAttribute('aria-label', words);
    onPress(made, stage, (point) => isInSight(stage, made, point) && act(made));
    return made;
  };
  // Kept before the chip goes, so that it holds even if the browser is closed at once.
  const hide = (made: HTMLElement, where: Parameters<typeof askToHide>[0]) =>
    askToHide(where).then(chip.remove, () => rename(made, say('card.unsaved')));
  /** What lasts takes a second press, after there was time to read it. */
  const lasting = (words: string, again: string, where: 'here' | 'everywhere') =>
    button('', words, (made) => {
      if (made.dataset.words === again) return hide(made, where);
      rename(made, again);
      stage.moved();
    });

  const told = toldIn(facts);
  const { here } = tipsFor(facts.tips, chip.page, [...stored.tips.hidden, ...stored.tips.done]);
  const first = here.filter((tip) => tip.id === chip.tip);
  const tips = [...first, ...here.filter((tip) => tip.id !== chip.tip)].slice(0, most);
  const shut = button('close', '×', close);
  shut.setAttribute('aria-label', say('card.close'));
  card.append(
    element('header', '', undefined, heading('h2', facts.name), shut),
    element('p', 'best', undefined, element('b', '', say('card.bestFor')), told('span', facts.bestFor)),
    heading('h3', say('card.tips')),
    element('ol', '', undefined, ...tips.map((tip) => element('li', '', undefined, told('b', tip.title), told('p', tip.text)))),
    element(
      'footer',
      '',
      undefined,
      button('more', say('card.more'), () => askForMore()),
      button('', say('card.hideToday'), (made) => hide(made, 'today')),
      lasting(say('card.notHere'), say('card.notHereAgain'), 'here'),
      lasting(say('card.never'), say('card.neverAgain'), 'everywhere'),
    ),
  );
  card.lang = globalThis.csoSidekickWords?.tag ?? 'en';
  card.dir = directionIn(say('card.tips'));
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', facts.name);
  card.tabIndex = -1;
  card.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && close());

  const place = chip.button.getBoundingClientRect();
  const isLow = place.top > innerHeight / 2;
  card.classList.toggle('up', isLow);
  card.style.maxHeight = `${(isLow ? place.top : innerHeight - place.bottom) - 16}px`;

  const sheet = document.createElement('style');
  sheet.textContent = style;
  card.prepend(sheet);
  stage.box.append(card);
  stage.moved();
  chip.button.setAttribute('aria-expanded', 'true');
  card.focus();
}
