import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

// Read from the disk, for this runs only where the extension is built and tested: a list of all 5,000 takes seconds to make.
const path = (name: string) => `node_modules/@tabler/icons/icons/outline/${name}.svg`;

/** Whether @tabler/icons has an outline icon of this name. */
export const hasIcon = (name: string): boolean => existsSync(path(name));

/** The line of a path, or another element with its tag and attributes. */
export type Shape = string | Element;
type Element = [tag: string, attributes: Record<string, string>];

/** Paths one after another make one, and a minus needs no space before it: every popup reads the icons of all platforms. */
function packed(shapes: readonly Element[]): Shape[] {
  const few: Shape[] = [];
  for (const [tag, { d = '', ...others }] of shapes) {
    const line = d.replaceAll(' -', '-');
    const last = few.at(-1);
    if (tag !== 'path' || Object.keys(others).length) few.push([tag, d ? { d: line, ...others } : others]);
    else if (typeof last === 'string') few[few.length - 1] = last + line;
    else few.push(line);
  }
  return few;
}

/**
 * The shapes of an outline icon: tag and attributes of each, drawn on a 24 x 24 grid.
 * @throws Error where the icon set has no such icon
 */
export async function iconShapes(name: string): Promise<Shape[]> {
  if (!hasIcon(name)) throw new Error(`@tabler/icons has no outline icon "${name}"; choose one from tabler.io/icons`);
  const svg = await readFile(path(name), 'utf8');
  const shapes = [...svg.matchAll(/<(path|circle|rect|line|polyline|ellipse)\s([^>]*?)\/?>/g)]
    .map(
      ([, tag, rest]): Element => [
        tag as string,
        Object.fromEntries([...(rest as string).matchAll(/([a-z0-9-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
      ],
    )
    .filter(([, attributes]) => attributes.stroke !== 'none');
  return packed(shapes);
}
