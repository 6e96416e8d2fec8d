import { chipMessages } from '../../data/messages/en/chip.ts';
import type { PageKind } from '../../data/vocabulary.ts';
import { freeSpot, isFree } from './free-spot.ts';

/** A chip on the page, and what the card needs to stand beside it. */
export interface Chip {
  host: HTMLElement;
  root: ShadowRoot;
  button: HTMLButtonElement;
  platform: string;
  page: PageKind;
  tip: string;
  /** Takes chip and card off the page. */
  remove(): void;
  /** Still in a good place? Moves or removes the chip where not. */
  check(): void;
}

/** Everything is set on our own element: no style of the page reaches in, none of ours leaks out. */
const hostStyle = 'all:initial!important;position:fixed!important;z-index:2147483647!important;display:block!important;';

// The mark is drawn by the style and silent to screen readers: it costs a page less than an SVG built by script.
const style = `:host{--s:#fff;--l:#d9d6cf;--i:#1d1f23;--d:#5a5f68;--b:#0b6b5d;--t:#e3f2ee;color-scheme:light}
:host([dark]){--s:#202226;--l:#3b3f46;--i:#f1f0ec;--d:#aeb4be;--b:#5fd3bf;--t:#173330;color-scheme:dark}
.chip{box-sizing:border-box;display:flex;gap:8px;align-items:center;max-width:340px;min-height:44px;margin:0;padding:4px 16px 4px 10px;border:1px solid var(--l);border-radius:22px;background:var(--s);color:var(--i);font:550 14px/1.3 system-ui,sans-serif;text-align:start;cursor:pointer}
:focus-visible{outline:2px solid var(--b);outline-offset:2px}
.chip::before{content:"\\2713"/"";flex:none;width:22px;border-radius:7px;background:var(--t);color:var(--b);line-height:22px;text-align:center}`;

/**
 * Puts one chip on the page, where a place for it is free.
 * @param open called when somebody presses the chip
 * @returns undefined where no place is free; then the page is as it was
 */
export function showChip(
  facts: { platform: string; page: PageKind; tip: { id: string; title: string }; dark: boolean },
  open: (chip: Chip) => void,
): Chip | undefined {
  const host = document.createElement('cso-sidekick');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const button = document.createElement('button');
  button.className = 'chip';
  button.type = 'button';
  button.setAttribute('aria-expanded', 'false');
  button.append(`${chipMessages.tip} ${facts.tip.title}`);
  root.append(sheet, button);
  host.toggleAttribute('dark', facts.dark);

  const place = (spot?: { left: number; top: number }) => {
    host.style.cssText = `${hostStyle}${spot ? `left:${spot.left}px!important;top:${spot.top}px!important` : 'visibility:hidden!important;left:0!important;top:0!important'}`;
  };
  place();
  document.documentElement.append(host);
  const { offsetWidth: width, offsetHeight: height } = button;
  const find = () => freeSpot(width, height, host);

  const first = find();
  if (!first) {
    host.remove();
    return undefined;
  }
  let spot = first;
  place(spot);
  // A dead man's switch: when the extension is updated or removed nothing rewinds this, and the chip goes.
  const life = host.animate({ visibility: ['visible', 'hidden'] }, { duration: 4000, easing: 'steps(1)', fill: 'forwards' });

  const chip: Chip = {
    host,
    root,
    button,
    platform: facts.platform,
    page: facts.page,
    tip: facts.tip.id,
    remove: () => host.remove(),
    check() {
      life.currentTime = 0;
      const isOpen = button.getAttribute('aria-expanded') === 'true';
      if (document.fullscreenElement) return chip.remove();
      if (isOpen || isFree(spot.left, spot.top, width, height, host)) return;
      const next = find();
      if (!next) return chip.remove();
      spot = next;
      place(spot);
    },
  };
  // Typing and pressing keys here is nobody else's business: the page's shortcuts stay asleep.
  for (const type of ['keydown', 'keyup', 'keypress']) host.addEventListener(type, (event) => event.stopPropagation());
  button.addEventListener('click', () => open(chip));
  return chip;
}
