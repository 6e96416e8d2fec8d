/** Things a chip must never lie on: what is typed into, pressed or played, and anything that asks for attention. */
const precious =
  'input,textarea,select,button,video,audio,iframe,dialog,[contenteditable],[role=textbox],[role=searchbox],' +
  '[role=combobox],[role=button],[role=slider],[role=dialog],[role=alertdialog],[role=toolbar]';

/** Distance of hit tests in px; nothing that can be pressed is smaller. */
const step = 20;
/** Room to keep around the chip, in px. */
const room = 8;

/** Bars and boxes that stay in place while the page scrolls: cookie bars, chat boxes. Full-height columns are layout. */
function isFloating(element: Element): boolean {
  const { position } = getComputedStyle(element);
  return (position === 'fixed' || position === 'sticky') && element.getBoundingClientRect().height < innerHeight * 0.9;
}

/** Whether nothing precious lies under a rectangle of the window. Only geometry and kinds of element are looked at. */
export function isFree(left: number, top: number, width: number, height: number, own: Element): boolean {
  const seen = new Set<Element>([own]);
  for (let y = top - room; y <= top + height + room; y += step) {
    for (let x = left - room; x <= left + width + room; x += step) {
      for (const element of document.elementsFromPoint(x, y)) {
        if (seen.has(element)) continue;
        seen.add(element);
        if (element.matches(precious) || isFloating(element)) return false;
      }
    }
  }
  return true;
}

/**
 * Finds a place at an edge of the window for something of the given size in px.
 * @returns left and top in px, or undefined where no place is free
 */
export function freeSpot(width: number, height: number, own: Element): { left: number; top: number } | undefined {
  const edge = 16;
  const right = document.documentElement.clientWidth - width - edge;
  const lefts = getComputedStyle(document.documentElement).direction === 'rtl' ? [edge, right] : [right, edge];
  const tops = [innerHeight - height - 112, innerHeight - height - edge - room, innerHeight * 0.6, innerHeight * 0.4, 88];
  if (right < edge) return undefined;
  for (const top of tops) {
    if (top < edge) continue;
    for (const left of lefts) if (isFree(left, top, width, height, own)) return { left, top };
  }
  return undefined;
}
