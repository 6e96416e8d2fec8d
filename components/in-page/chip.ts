import type { Stored } from '../../core/settings/stored.ts';
import { chipMessages } from '../../data/messages/en/chip.ts';
import type { PageKind } from '../../data/schema/vocabulary.ts';
import { directionIn } from './direction.ts';
import { freeSpot, isFree, type Spot } from './free-spot.ts';
import { onPress, type Point } from './press.ts';
import { element, openStage, type Stage } from './stage.ts';

/** A chip on the page, and what the card needs to stand beside it. */
export interface Chip {
  stage: Stage;
  button: HTMLElement;
  page: PageKind;
  tip: string;
  /** Where it was pressed last. */
  pressed: Point | undefined;
  /** Closes the card beside it; undefined while none is open. */
  close: (() => void) | undefined;
  /** Says that the card did not come. */
  unread(): void;
  /** Takes chip and card off the page. @param isAnswered because the person has done with it: then it does not come again */
  remove(isAnswered?: boolean): void;
}

/** How often a chip on show is looked after, in ms. */
const lookAfter = 1500;

// Rules of the root that are important win over everything that a page can say of our element, its own style included.
// The animation is a dead man's switch: the script rewinds it all the time, and when the extension is updated or removed
// nothing does, and the chip goes. The time is in its delay, during which a browser draws no frames.
const style = `:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;z-index:2147483647!important}
@media print{:host{display:none!important}}
.box{--s:#fff;--l:#d9d6cf;--i:#1d1f23;--b:#0b6b5d;--t:#e3f2ee;position:fixed;pointer-events:none;animation:gone 1ms 4s forwards}
.dark{--s:#202226;--l:#3b3f46;--i:#f1f0ec;--b:#5fd3bf;--t:#173330}
@keyframes gone{to{visibility:hidden}}
[data-words]::before{content:attr(data-words)}
.pill{position:relative;width:fit-content;max-width:100%}.end .pill{margin-left:auto}
.chip,.x{margin:0;border:0;border-radius:22px;background:var(--s);color:var(--i);font:550 14px/1.3 system-ui,sans-serif;cursor:pointer;pointer-events:auto}
.chip{box-sizing:border-box;display:flex;gap:8px;align-items:center;max-width:100%;min-height:44px;padding-block:4px;padding-inline:10px 44px;border:1px solid var(--l);box-shadow:0 2px 8px #0003;text-align:start}
.x{position:absolute;inset-block:0;inset-inline-end:0;width:44px;background:none;font-size:20px}
:focus-visible{outline:2px solid var(--b);outline-offset:2px}
.mark{flex:none;width:22px;border-radius:7px;background:var(--t);color:var(--b);line-height:22px;text-align:center}`;

/** Letters that are as wide as they are high. */
const wide = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/g;

/** In the language that the worker brought, if any. */
const messages = () => ({ ...chipMessages, ...globalThis.csoSidekickWords?.chip }) as typeof chipMessages;

/** What the chip says, and in which language: a title that is not translated stands in an English sentence. */
function wordsOf(id: string): { text: string; close: string; lang: string } {
  const { csoSidekickPage: page, csoSidekickFirst: first, csoSidekickTranslation, csoSidekickWords } = globalThis;
  const at = page.tips.split('|').findIndex((tip) => `${page.platform}-${tip}`.startsWith(`${id} `));
  const translated = csoSidekickWords && csoSidekickTranslation?.firsts[at];
  const { tip, close } = translated ? messages() : chipMessages;
  return {
    close,
    text: tip.replace('{title}', () => translated ?? first.titles[at] ?? ''),
    lang: (translated && csoSidekickWords?.tag) ?? 'en',
  };
}

/**
 * Puts one chip on the page, where a place for it is free.
 * @param open called when somebody presses the chip
 * @param gone called when the chip has left the page, however it went; with true where it is not to come again
 * @returns undefined where no place is free; then the page is as it was
 */
export function showChip(
  facts: { page: PageKind; tip: string; theme: Stored['settings']['theme']; isAlive: () => boolean },
  open: (chip: Chip) => void,
  gone: (isAnswered?: boolean) => void,
): Chip | undefined {
  const { text, close, lang } = wordsOf(facts.tip);
  // Guessed from the text, generously: measuring would make the page lay itself out once more. And looked for before
  // anything is added: the page is laid out already, so asking costs little.
  const length = text.length * 9 + (text.match(wide)?.length ?? 0) * 6;
  const width = Math.min(320, innerWidth - 32, 88 + length);
  const size = { width, height: Math.max(44, Math.ceil(length / (width - 86)) * 19 + 10) };
  let spot = freeSpot(size);
  if (!spot) return undefined;

  const stage = openStage(style);
  const { box, host } = stage;
  const mark = element('span', 'mark', 'S');
  mark.setAttribute('aria-hidden', 'true');
  const words = element('span', '');
  const button = element('button', 'chip', undefined, mark, words);
  button.setAttribute('aria-expanded', 'false');
  const say = (said: string, inLanguage: string) => {
    box.dir = directionIn(said);
    box.lang = inLanguage;
    words.dataset.words = said;
    button.ariaLabel = said;
  };
  say(text, lang);
  const cross = element('button', 'x', '\u00d7');
  cross.ariaLabel = close;
  box.append(element('div', 'pill', undefined, button, cross));
  const { theme } = facts;
  const isDark = theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme:dark)').matches);
  const place = ({ left, top }: Spot) => {
    // A chip that is narrower than its room keeps to the nearer edge of the window.
    box.className = `box${isDark ? ' dark' : ''}${left > innerWidth / 2 ? ' end' : ''}`;
    box.style.cssText = `width:${width}px;left:${left}px;top:${top}px`;
    stage.moved();
  };
  place(spot);

  const check = () => {
    // An extension that was updated, switched off or removed leaves nothing behind.
    if (!facts.isAlive() || !stage.stayOnTop()) return chip.remove();
    for (const life of box.getAnimations()) life.currentTime = 0;
    box.hidden = document.fullscreenElement !== null;
    if (box.hidden || chip.close || (spot && isFree(spot, size, host))) return;
    spot = freeSpot(size, host);
    if (!spot) return chip.remove();
    place(spot);
  };
  const timer = setInterval(check, lookAfter);
  document.addEventListener('fullscreenchange', check);
  const chip: Chip = {
    stage,
    button,
    page: facts.page,
    tip: facts.tip,
    pressed: undefined,
    close: undefined,
    unread: () => say(messages().unread, globalThis.csoSidekickWords?.tag ?? 'en'),
    remove(isAnswered) {
      clearInterval(timer);
      document.removeEventListener('fullscreenchange', check);
      stage.remove();
      gone(isAnswered);
    },
  };
  // Typing and pressing keys here is nobody else's business: the page's shortcuts stay asleep.
  for (const type of ['keydown', 'keyup', 'keypress']) host.addEventListener(type, (event) => event.stopPropagation());
  // Not asked whether it was in sight: a page can take our element off anyhow.
  onPress(cross, stage, () => chip.remove(true));
  onPress(button, stage, (point) => {
    chip.pressed = point;
    open(chip);
  });
  return chip;
}
