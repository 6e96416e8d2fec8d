/** Things a chip must never lie on: what is typed into or pressed, and anything that asks for attention. */
const obstacles =
  'input,textarea,select,button,dialog,[contenteditable],[role=textbox],[role=searchbox],[role=combobox],[role=button],' +
  '[role=slider],[role$=dialog],[role=toolbar]';

/** Distance of hit tests in px; nothing that can be pressed is smaller. */
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

/** Videos and frames catch their own presses under whatever is drawn above them, so their whole area counts. */
function liesOnMedia({ left, top }: Spot, { width, height }: Size): boolean {
  return [...document.querySelectorAll('video,iframe')].some((element) => {
    const box = element.getBoundingClientRect();
    return box.left < left + width && box.right > left && box.top < top + height && box.bottom > top;
  });
}

/**
 * Whether nothing precious lies under a place of the window. Only geometry and kinds of element are looked at.
 * @param own our own element, once it lies there itself
 */
export function isFree(spot: Spot, size: Size, own?: Element): boolean {
  if (liesOnMedia(spot, size)) return false;
  const seen = new Set<Element>();
  for (let y = spot.top - room; y <= spot.top + size.height + room; y += step) {
    for (let x = spot.left - room; x <= spot.left + size.width + room; x += step) {
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
  for (const top of tops) {
    for (const left of lefts) if (top >= edge && right >= edge && isFree({ left, top }, size, own)) return { left, top };
  }
  return undefined;
}
