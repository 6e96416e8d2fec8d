/**
 * The one element that we put into a page. For the people this is made for, even that it is there is nobody's business: so it is a
 * plain element without name, attribute or text. Everything else is in a closed shadow root, out of reach of the page.
 */

/** How often the element is put back on top, where the page adds others after it. */
const mostMoves = 5;

/** What we have on the page: an element, its closed root, and the box in it that everything stands in. */
export interface Stage {
  host: HTMLElement;
  root: ShadowRoot;
  box: HTMLElement;
  /** Since when everything has been where it is, as performance.now(). */
  since: number;
  /** Says that something was moved or changed: what is pressed right after does not count. */
  moved(): void;
  /** Puts it on top again where the page has added something after it. False where the page took it off: then it is to go. */
  stayOnTop(): boolean;
  remove(): void;
}

/** Whether nothing of the page is drawn after our element: of what is as high up, the last one is on top. */
export const isLast = (host: Element): boolean =>
  host.parentNode === document.documentElement && document.documentElement.lastElementChild === host;

/** Puts the element on the page, empty. @param style of everything in it */
export function openStage(style: string): Stage {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const box = document.createElement('div');
  root.append(sheet, box);
  let moves = 0;
  const moved = () => {
    stage.since = performance.now();
  };
  const put = () => {
    document.documentElement.append(host);
    moved();
  };
  const stage: Stage = {
    host,
    root,
    box,
    since: 0,
    moved,
    stayOnTop() {
      if (host.parentNode !== document.documentElement) return false;
      if (!isLast(host) && moves++ < mostMoves) put();
      return true;
    },
    remove() {
      removeEventListener('resize', moved);
      document.removeEventListener('visibilitychange', moved);
      host.remove();
    },
  };
  put();
  addEventListener('resize', moved);
  document.addEventListener('visibilitychange', moved);
  return stage;
}

/** An element with words in it. They are drawn by the style: window.find() of a page would find text even in a closed root. */
export function element(tag: string, className: string, words?: string, ...children: Node[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (words) made.dataset.words = words;
  made.append(...children);
  return made;
}
