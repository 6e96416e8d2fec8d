/** Things a chip must never lie on: what is typed into or pressed, pictures, and anything that asks for attention. */
const obstacles =
  'a[href],input,textarea,select,button,summary,dialog,img,canvas,video,iframe,[contenteditable],[role=textbox],[role=searchbox],' +
  '[role=combobox],[role=link],[role=button],[role=img],[role=slider],[role$=dialog],[role=toolbar]';

/** Distance of hit tests in px; no bar is smaller. */
const step = 24;
/** Room to keep around the chip, in px. */
const room = 8;

/** A place for the chip, in px of the window. */
export interface Spot {
  left: number;
  top: number;
}

/** Size of a chip in px. */
export interface Size {
  width: number;
  height: number;
}

/** Bars and boxes that stay in place while the page scrolls: cookie bars, chat boxes. Full-height columns are layout. */
function isFloating(element: Element): boolean {
  const { position } = getComputedStyle(element);
  return (position === 'fixed' || position === 'sticky') && element.getBoundingClientRect().height < innerHeight * 0.9;
}

/** Every obstacle and where it is. A line of small links slips through hit tests, so their whole areas are looked at. */
const findObstacles = () =>
  [...document.querySelectorAll(obstacles)].map((element): [Element, DOMRect] => [element, element.getBoundingClientRect()]);

/**
 * Whether nothing precious lies under a place of the window. Only geometry and kinds of element are looked at.
 * @param own our own element, once it lies there itself
 */
export function isFree(spot: Spot, size: Size, own?: Element, found = findObstacles()): boolean {
  const { left, top } = spot;
  const liesThere = ([element, box]: [Element, DOMRect]) =>
    box.left < left + size.width + room &&
    box.right > left - room &&
    box.top < top + size.height + room &&
    box.bottom > top - room &&
    element.checkVisibility({ checkVisibilityCSS: true });
  if (found.some(liesThere)) return false;
  const seen = new Set<Element>();
  for (let y = top - room; y <= top + size.height + room; y += step) {
    for (let x = left - room; x <= left + size.width + room; x += step) {
      const hit = own ? document.elementsFromPoint(x, y).find((element) => element !== own) : document.elementFromPoint(x, y);
      if (hit && !seen.has(hit) && hit.closest(obstacles)) return false;
      for (let element = hit ?? null; element && !seen.has(element); element = element.parentElement) {
        seen.add(element);
        if (isFloating(element)) return false;
      }
    }
  }
  return true;
}

/** Finds a place for the chip at an edge of the window; undefined where none is free. */
export function freeSpot(size: Size, own?: Element): Spot | undefined {
  const edge = 16;
  const { width, height } = size;
  const right = document.documentElement.clientWidth - width - edge;
  const lefts = getComputedStyle(document.documentElement).direction === 'rtl' ? [edge, right] : [right, edge];
  const tops = [innerHeight - height - 112, innerHeight - height - edge - room, innerHeight * 0.6, innerHeight * 0.4, 88];
  const found = findObstacles();
  for (const top of tops) {
    for (const left of lefts) if (top >= edge && right >= edge && isFree({ left, top }, size, own, found)) return { left, top };
  }
  return undefined;
}
