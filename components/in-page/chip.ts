import { chipMessages } from '../../data/messages/en/chip.ts';
import type { PageKind } from '../../data/vocabulary.ts';
import { freeSpot, isFree, type Spot } from './free-spot.ts';

/** A chip on the page, and what the card needs to stand beside it. */
export interface Chip {
  /** Holds the chip, and the card when it is open. */
  box: HTMLElement;
  button: HTMLButtonElement;
  /** What "not on this site" is about: a platform, or one host. */
  site: string;
  page: PageKind;
  tip: string;
  /** Takes chip and card off the page. */
  remove(): void;
  /** Still in a good place? Moves or removes the chip where not. */
  check(): void;
}

/** Everything is set on our own element: no style of the page reaches in, none of ours leaks out. */
const hostStyle =
  'all:initial!important;position:fixed!important;z-index:2147483647!important;display:block!important;pointer-events:none!important;';

// The animation is a dead man's switch: the script rewinds it all the time, and when the extension is updated or removed
// nothing does, and the chip goes. The time is in its delay, during which a browser draws no frames.
// The mark is drawn by the style and silent to screen readers: it costs a page less than an SVG built by script.
const style = `:host{--s:#fff;--l:#d9d6cf;--i:#1d1f23;--b:#0b6b5d;--t:#e3f2ee}
:host([dark]){--s:#202226;--l:#3b3f46;--i:#f1f0ec;--b:#5fd3bf;--t:#173330}
div{animation:gone 1ms 4s forwards}
@keyframes gone{to{visibility:hidden}}
.chip{box-sizing:border-box;display:flex;gap:8px;align-items:center;max-width:100%;min-height:44px;margin:0;padding:4px 16px 4px 10px;border:1px solid var(--l);border-radius:22px;background:var(--s);color:var(--i);font:550 14px/1.3 system-ui,sans-serif;text-align:start;cursor:pointer;pointer-events:auto}
:host([end]) .chip{margin-inline-start:auto}
:focus-visible{outline:2px solid var(--b);outline-offset:2px}
.chip::before{content:"\\2713"/"";flex:none;width:22px;border-radius:7px;background:var(--t);color:var(--b);line-height:22px;text-align:center}`;

/**
 * Puts one chip on the page, where a place for it is free.
 * @param open called when somebody presses the chip
 * @returns undefined where no place is free; then the page is as it was
 */
export function showChip(
  facts: { site: string; page: PageKind; tip: { id: string; title: string }; dark: boolean },
  open: (chip: Chip) => void,
): Chip | undefined {
  const text = `${chipMessages.tip} ${facts.tip.title}`;
  // Guessed from the text, generously: measuring would make the page lay itself out once more. And looked for before
  // anything is added: the page is laid out already, so asking costs little.
  const size = { width: Math.min(320, 60 + text.length * 9), height: 44 };
  let spot = freeSpot(size);
  if (!spot) return undefined;

  const host = document.createElement('cso-sidekick');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const box = document.createElement('div');
  const button = document.createElement('button');
  button.className = 'chip';
  button.type = 'button';
  button.setAttribute('aria-expanded', 'false');
  button.append(text);
  box.append(button);
  root.append(sheet, box);
  host.toggleAttribute('dark', facts.dark);
  const place = ({ left, top }: Spot) => {
    // A chip that is narrower than its room keeps to the nearer edge of the window.
    const nearRight = left > innerWidth / 2;
    host.toggleAttribute('end', nearRight);
    host.style.cssText = `${hostStyle}width:${size.width}px!important;left:${left}px!important;top:${top}px!important`;
  };
  place(spot);
  document.documentElement.append(host);
  const chip: Chip = {
    box,
    button,
    site: facts.site,
    page: facts.page,
    tip: facts.tip.id,
    remove: () => host.remove(),
    check() {
      for (const life of box.getAnimations()) life.currentTime = 0;
      if (document.fullscreenElement) return chip.remove();
      if (button.getAttribute('aria-expanded') === 'true' || (spot && isFree(spot, size, host))) return;
      spot = freeSpot(size, host);
      if (!spot) return chip.remove();
      place(spot);
    },
  };
  // Typing and pressing keys here is nobody else's business: the page's shortcuts stay asleep.
  for (const type of ['keydown', 'keyup', 'keypress']) host.addEventListener(type, (event) => event.stopPropagation());
  button.addEventListener('click', () => open(chip));
  return chip;
}
