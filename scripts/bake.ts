import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { addressFields } from '../data/address-fields.ts';

const evaluated = new Map<string, Promise<string>>();

/** Runs a module as Vite would, in Node, and returns its exports. */
export async function evaluate<T>(file: string): Promise<T> {
  const { module } = await runnerImport<T>(file, { configFile: false, logLevel: 'error' });
  return module;
}

const lazyCells = resolve('data/lazy-cells.ts').replaceAll('\\', '/');

const isLarge = (value: unknown) => JSON.stringify(value).length >= 10_000;

/** A value as source text. Browsers read large data faster as JSON than as a literal: https://v8.dev/blog/cost-of-javascript-2019#json */
function literal(value: unknown): string {
  const json = JSON.stringify(value);
  return !isLarge(value) ? json : `/* @__PURE__ */ JSON.parse(${JSON.stringify(json)})`;
}

/** From this size of its JSON a value of a table is read only when it is asked for. */
const largeCell = 300;

const isTable = (value: unknown): value is object[] =>
  Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row));

/** A large table as source text: a page that shows one platform does not read the large cells of all. */
function table(rows: object[]): string {
  const large = (value: unknown) => JSON.stringify(value).length >= largeCell;
  const pick = (row: object, which: (value: unknown) => boolean) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => which(value)));
  const small = rows.map((row) => pick(row, (value) => !large(value)));
  const cells = rows.map((row) => Object.entries(pick(row, large)).map(([name, value]) => [name, JSON.stringify(value)]));
  return `/* @__PURE__ */ withLazyCells(${literal(small)}, ${JSON.stringify(cells)})`;
}

async function asLiterals(file: string): Promise<string> {
  const exports = await evaluate<Record<string, unknown>>(file);
  const values = Object.entries(exports)
    .filter(([, value]) => typeof value !== 'function')
    .map(([name, value]) => `export const ${name} = ${isTable(value) && isLarge(value) ? table(value) : literal(value)};`);
  return [`import { withLazyCells } from '${lazyCells}';`, ...values].join('\n');
}

/** A platform file without what only detection and tests need. */
async function asTexts(file: string): Promise<string> {
  const { default: platform } = await evaluate<{ default: object }>(file);
  const texts = Object.entries(platform).filter(([field]) => !(addressFields as readonly string[]).includes(field));
  return `export default ${literal(Object.fromEntries(texts))};`;
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
      const write = file.endsWith('.bake.ts') ? asLiterals : /\/data\/platforms\/[^/]+\.ts$/.test(file) ? asTexts : undefined;
      if (!write) return undefined;
      const source = evaluated.get(file) ?? write(file);
      evaluated.set(file, source);
      return source;
    },
  };
}
