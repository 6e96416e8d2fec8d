import type { CardFacts } from '../../core/detection/card-facts.ts';
import { card as messages } from '../../data/messages/en/card.ts';
import { isInSight } from './in-sight.ts';
import { onPress } from './press.ts';
import { element, type Stage } from './stage.ts';

/** A message of the card in the language that the worker brought, if any. */
export const say = (key: keyof typeof messages) => (globalThis.csoSidekickWords?.card[key] ?? messages[key]) as string;

// Named twice: not every reader of pages looks at what a style draws.
export const heading = (tag: string, words: string) => {
  const made = element(tag, '', words);
  made.ariaLabel = words;
  return made;
};

export const rename = (made: HTMLElement, words: string) => {
  made.dataset.words = words;
  made.setAttribute('aria-label', words);
};

/** Makes elements with words of the catalogue; what is not translated is marked as English. */
export const toldIn =
  ({ english }: CardFacts) =>
  (tag: string, words: string) => {
    const made = element(tag, '', words);
    if (english?.has(words)) Object.assign(made, { lang: 'en', dir: 'ltr' });
    return made;
  };

/** Makes a button that does something once a person has pressed it, and saw what they pressed. */
export type Maker = (className: string, words: string, act: (button: HTMLElement) => void) => HTMLElement;

export const buttonsOn =
  (stage: Stage): Maker =>
  (className, words, act) => {
    const made = element('button', className, words);
    made.setAttribute('aria-label', words);
    onPress(made, stage, (point) => isInSight(stage, made, point) && act(made));
    return made;
  };
