const files = import.meta.glob('/node_modules/@tabler/icons/icons/outline/*.svg', { query: '?raw', import: 'default' });

/** Path of an outline icon's file, as the glob above names it. */
const path = (name: string) => `/node_modules/@tabler/icons/icons/outline/${name}.svg`;

/** Whether @tabler/icons has an outline icon of this name. */
export function hasIcon(name: string): boolean {
  return path(name) in files;
}

/**
 * The shapes of an outline icon: tag and attributes of each, drawn on a 24 x 24 grid.
 * @throws Error where the icon set has no such icon
 */
export async function iconShapes(name: string): Promise<[tag: string, attributes: Record<string, string>][]> {
  const read = files[path(name)];
  if (!read) throw new Error(`@tabler/icons has no outline icon "${name}"; choose one from tabler.io/icons`);
  const svg = (await read()) as string;
  return [...svg.matchAll(/<(path|circle|rect|line|polyline|ellipse)\s([^>]*?)\/?>/g)]
    .map(([, tag, rest]): [string, Record<string, string>] => [
      tag as string,
      Object.fromEntries([...(rest as string).matchAll(/([a-z0-9-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
    ])
    .filter(([, attributes]) => attributes.stroke !== 'none');
}
