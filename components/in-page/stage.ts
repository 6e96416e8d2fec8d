/**
 * The one element that we put into a page, and whether a person can see it. A page can hide it, cover it, move it or press it by
 * script; for the people this is made for, even that it is there is nobody's business. So it is a plain element without name,
 * attribute or text: everything else is in a closed shadow root, out of reach of the page, and counts only where it is in sight.
 */

/** How long something must have been in the same place before a press counts, in ms: nobody reads faster. */
const longEnough = 600;
/** How often the element is put back on top, where the page adds others after it. */
const mostMoves = 5;

/** A colour filter over the whole page, as dark modes set it, leaves everything to be seen. */
const isHarmlessFilter = (filter: string) => /^(none|((invert|hue-rotate)\([^)]*\)\s*)+)$/.test(filter);

/** What we have on the page: an element, its closed root, and the box in it that everything stands in. */
export interface Stage {
  host: HTMLElement;
  box: HTMLElement;
  /** Says that it was moved or covered: what is pressed right after does not count. */
  moved(): void;
  /** Whether somebody could see what is at a point of the window, and has had the time to. */
  isSeen(target: Element, x: number, y: number): boolean;
  /** Puts it on top again where the page has added something after it. False where it is to go: the page took it off. */
  stayOnTop(): boolean;
  remove(): void;
}

/** The page's own root must show us as we are: no fade, no mask, no shift, nothing drawn over everything. */
function isRootPlain(root: Element): boolean {
  const { opacity, filter, transform, translate, rotate, scale, clipPath, mixBlendMode, zoom } = getComputedStyle(root);
  const mask = getComputedStyle(root).getPropertyValue('mask-image') || getComputedStyle(root).getPropertyValue('-webkit-mask-image');
  const isNone = (value: string | undefined) => !value || value === 'none';
  return (
    opacity === '1' &&
    isHarmlessFilter(filter) &&
    [transform, translate, rotate, scale, clipPath, mask].every(isNone) &&
    mixBlendMode === 'normal' &&
    (!zoom || zoom === '1') &&
    /^(none|normal)$/.test(getComputedStyle(root, '::after').content) &&
    // Dialogs and the like are drawn above everything, and can let presses through. The list forgives what a browser does not know.
    !document.querySelector(':is(:modal,:fullscreen,:popover-open)') &&
    !root.matches(':is(:active-view-transition,:not(*))')
  );
}

/** Puts the element on the page, empty. @param style of everything in it */
export function openStage(style: string): Stage {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const box = document.createElement('div');
  root.append(sheet, box);
  let since = 0;
  let moves = 0;
  const moved = () => {
    since = performance.now();
  };
  const put = () => {
    document.documentElement.append(host);
    moved();
  };
  put();
  addEventListener('resize', moved);
  document.addEventListener('visibilitychange', moved);
  const isLast = () => host.parentNode === document.documentElement && document.documentElement.lastElementChild === host;
  return {
    host,
    box,
    moved,
    isSeen(target, x, y) {
      const { display, opacity, visibility } = getComputedStyle(host);
      return (
        performance.now() - since >= longEnough &&
        !document.hidden &&
        isLast() &&
        `${display} ${opacity} ${visibility}` === 'block 1 visible' &&
        isRootPlain(document.documentElement) &&
        document.elementFromPoint(x, y) === host &&
        target.contains(root.elementFromPoint(x, y))
      );
    },
    stayOnTop() {
      if (host.parentNode !== document.documentElement) return false;
      if (isLast()) return true;
      moves++;
      if (moves <= mostMoves) put();
      return true;
    },
    remove() {
      removeEventListener('resize', moved);
      document.removeEventListener('visibilitychange', moved);
      host.remove();
    },
  };
}

/**
 * The only way in which a control of ours in a page listens: for presses of a person who can see it. The second half of a double
 * press is the same press.
 */
export function onPress(control: HTMLElement, stage: Stage, act: () => void): void {
  control.addEventListener('click', (event) => {
    if (!event.isTrusted || event.detail > 1) return;
    const { left, top, width, height } = control.getBoundingClientRect();
    // The keyboard presses no point: then the middle has to be in sight.
    const [x, y] = event.detail ? [event.clientX, event.clientY] : [left + width / 2, top + height / 2];
    if (stage.isSeen(control, x, y)) act();
  });
}

/** An element with words in it. They are drawn by the style: window.find() of a page would find text even in a closed root. */
export function element(tag: string, className: string, words?: string, ...children: Node[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (words) made.dataset.words = words;
  made.append(...children);
  return made;
}
