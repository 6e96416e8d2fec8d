import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

// Read from the disk, for this runs only where the extension is built and tested: a list of all 5,000 takes seconds to make.
const path = (name: string) => `node_modules/@tabler/icons/icons/outline/${name}.svg`;

/** Whether @tabler/icons has an outline icon of this name. */
export const hasIcon = (name: string): boolean => existsSync(path(name));

type Shape = [tag: string, attributes: Record<string, string>];

/** Paths that are drawn alike make one, and a minus needs no space before it: every popup reads the icons of all platforms. */
function packed(shapes: readonly Shape[]): Shape[] {
  const isPlain = ([tag, attributes]: Shape) => tag === 'path' && Object.keys(attributes).join() === 'd';
  const few: Shape[] = [];
  for (const [tag, attributes] of shapes) {
    const shape: Shape = [tag, attributes.d ? { ...attributes, d: attributes.d.replaceAll(' -', '-') } : attributes];
    const last = few.at(-1);
    if (last && isPlain(last) && isPlain(shape)) last[1].d = `${last[1].d}${shape[1].d}`;
    else few.push(shape);
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
      ([, tag, rest]): Shape => [
        tag as string,
        Object.fromEntries([...(rest as string).matchAll(/([a-z0-9-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
      ],
    )
    .filter(([, attributes]) => attributes.stroke !== 'none');
  return packed(shapes);
}
