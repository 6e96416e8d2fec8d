import { type Plugin, runnerImport } from 'vite';

const evaluated = new Map<string, Promise<string>>();

/** Runs a module as Vite would, in Node, and returns its exports. */
export async function evaluate<T>(file: string): Promise<T> {
  const { module } = await runnerImport<T>(file, { configFile: false, logLevel: 'error' });
  return module;
}

async function asLiterals(file: string): Promise<string> {
  const exports = await evaluate<Record<string, unknown>>(file);
  return Object.entries(exports)
    .filter(([, value]) => typeof value !== 'function')
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/**
 * Modules called "*.bake.ts" work something out from the whole catalogue. In a build their exported values are
 * worked out once and written in as literals, so that a page gets the small result and not the catalogue behind
 * it. In tests they run as they stand, with the same values. Functions they export are for Node only.
 */
export function bake(): Plugin {
  return {
    name: 'cso-sidekick:bake',
    enforce: 'pre',
    load(id) {
      const file = id.split('?')[0] as string;
      if (!file.endsWith('.bake.ts')) return undefined;
      const literals = evaluated.get(file) ?? asLiterals(file);
      evaluated.set(file, literals);
      return literals;
    },
  };
}
