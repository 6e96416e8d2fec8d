/** Where circles and arrows of the picture stand, in units of its own: 16 of them are one rem where it is drawn at its natural size. */

/** Half the width of a circle. */
export const radius = 52;

/** The size of the letters. */
export const letter = 12;

const width = 560;
/** Between circles and the edge of the picture. */
const edge = 10;
/** Between the edge of a circle and the ends of an arrow. */
const gap = 4;
const headLength = 12;
const headHalf = 6.5;

interface Point {
  x: number;
  y: number;
}

/** A circle with the name of its place. */
interface Circle extends Point {
  id: string;
}

/** One arrow: a curve, its head, and the middle of the curve. */
interface Curve {
  from: string;
  to: string;
  /** The curve without its head, as a path. */
  line: string;
  /** The head, as a path to fill. */
  head: string;
  middle: Point;
  /** Points along the curve, from end to end. */
  points: Point[];
}

/** The whole picture. */
export interface Layout {
  width: number;
  height: number;
  circles: Circle[];
  curves: Curve[];
}

const round = (value: number) => Math.round(value * 10) / 10;
const written = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
const along = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
};

/** Circles on a ring: few enough to stand so that no straight line between two of them meets a third. */
function ring(ids: readonly string[]): { circles: Circle[]; height: number } {
  const count = ids.length;
  // An even number stands with a flat side up, so that the ring fills the width.
  const first = -Math.PI / 2 - (count % 2 === 0 ? Math.PI / count : 0);
  const raw = ids.map((id, at) => {
    const angle = first + (at * 2 * Math.PI) / count;
    return { id, x: Math.cos(angle), y: Math.sin(angle) };
  });
  const inner = { x: width - 2 * (radius + edge), y: count < 3 ? 0 : count < 5 ? 290 : 330 };
  const spread = (axis: 'x' | 'y') => {
    const values = raw.map((point) => point[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    // Where all stand on one line, rounding leaves a difference that is none.
    return (value: number) => radius + edge + inner[axis] * (most - least < 1e-6 ? 0.5 : (value - least) / (most - least));
  };
  const [x, y] = [spread('x'), spread('y')];
  return { circles: raw.map((point) => ({ id: point.id, x: x(point.x), y: y(point.y) })), height: inner.y + 2 * (radius + edge) };
}

/** A curve that bends to its right, so that the one back runs beside it. */
function curve(from: Circle, to: Circle): Curve {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  const bend = Math.min(44, Math.max(34, distance * 0.16));
  const control = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / distance) * bend,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / distance) * bend,
  };
  const start = along(from, control, radius + gap);
  const tip = along(to, control, radius + gap);
  const end = along(tip, control, headLength);
  const side = { x: ((end.y - tip.y) / headLength) * headHalf, y: (-(end.x - tip.x) / headLength) * headHalf };
  const at = (part: number): Point => ({
    x: (1 - part) ** 2 * start.x + 2 * part * (1 - part) * control.x + part ** 2 * end.x,
    y: (1 - part) ** 2 * start.y + 2 * part * (1 - part) * control.y + part ** 2 * end.y,
  });
  const corners = [tip, { x: end.x + side.x, y: end.y + side.y }, { x: end.x - side.x, y: end.y - side.y }];
  return {
    from: from.id,
    to: to.id,
    line: `M${written(start)}Q${written(control)} ${written(end)}`,
    head: `M${corners.map(written).join('L')}Z`,
    middle: at(0.5),
    points: [...Array.from({ length: 21 }, (_, step) => at(step / 20)), tip],
  };
}

/**
 * Lays the picture out.
 * @param ids of the places, each once
 * @param arrows between which of them, and in which direction
 * @param mirrored for writing that runs from the right
 */
export function layOut(ids: readonly string[], arrows: readonly { from: string; to: string }[], mirrored = false): Layout {
  const { circles: straight, height } = ring(ids);
  const circles = mirrored ? straight.map((circle) => ({ ...circle, x: width - circle.x })) : straight;
  const find = (id: string) => circles.find((circle) => circle.id === id);
  const curves = arrows.flatMap(({ from, to }) => {
    const [start, end] = [find(from), find(to)];
    return start && end && start !== end ? [curve(start, end)] : [];
  });
  return { width, height, circles, curves };
}

/** About how wide a text is drawn: letters of East Asia and signs beyond them are as wide as high. */
const wide = (text: string) => [...text].reduce((sum, char) => sum + (char >= '\u1100' ? letter : letter * 0.56), 0);

/** A line of a name inside its circle. */
export interface LabelLine {
  text: string;
  /** Below the middle of the circle. */
  y: number;
  /** Set where the line would be wider than the circle is there: it is drawn a little closer. */
  squeezed?: number;
}

/** The whole words from `at` on that fit into one line, at least one. */
function lineFrom(words: readonly string[], at: number, most: number): string {
  let line = words[at] ?? '';
  for (const word of words.slice(at + 1)) {
    if (wide(`${line} ${word}`) > most) break;
    line += ` ${word}`;
  }
  return line;
}

/** Cuts a text that would not fit even if it were squeezed. */
function cut(text: string, most: number): string {
  if (wide(text) <= most) return text;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  while (letters.length > 1 && wide(`${letters.join('')}…`) > most) letters.pop();
  return `${letters.join('')}…`;
}

/** Writes a name into a circle, under its picture: two lines at most, and what is longer is cut. */
export function labelLines(name: string): LabelLine[] {
  const ys = [14, 28] as const;
  const room = (y: number) => 2 * Math.sqrt(radius ** 2 - (y + 3) ** 2) - 8;
  const words = name.split(/\s+/).filter(Boolean);
  const inCircle = (text: string, y: number): LabelLine => {
    const line = cut(text, room(y) * 1.2);
    return wide(line) > room(y) ? { text: line, y, squeezed: round(room(y)) } : { text: line, y };
  };
  const first = lineFrom(words, 0, room(ys[0]));
  const rest = words.slice(first.split(' ').length).join(' ');
  return rest ? [inCircle(first, ys[0]), inCircle(rest, ys[1])] : [inCircle(first, ys[0] + 4)];
}
