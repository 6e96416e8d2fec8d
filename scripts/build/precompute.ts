import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

/** A module's text in a build, and the files it was worked out from, each with the time of its last change in ms. */
interface Written {
  source: string;
  from: [file: string, changed: number][];
}
const written = new Map<string, Written>();

const changedAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether it would come out the same now: nothing that it was worked out from has changed, come or gone. */
const isFresh = ({ from }: Written) => from.every(([file, changed]) => changedAt(file) === changed);

async function run<T>(file: string): Promise<{ module: T; dependencies: string[] }> {
  return runnerImport<T>(file, { configFile: false, logLevel: 'error' });
}

/** Runs a module as Vite would, in Node, and returns its exports. */
export const evaluate = async <T>(file: string): Promise<T> => (await run<T>(file)).module;

const isLarge = (json: string) => json.length >= 10_000;

/** A value as source text. Browsers read large data faster as JSON than as a literal: https://v8.dev/blog/cost-of-javascript-2019#json */
function literal(value: unknown): string {
  const json = JSON.stringify(value);
  return isLarge(json) ? `/* @__PURE__ */ JSON.parse(${JSON.stringify(json)})` : json;
}

const asLiterals = (exports: Record<string, unknown>): string =>
  Object.entries(exports)
    .filter(([, value]) => typeof value !== 'function')
    .map(([name, value]) => `export const ${name} = ${literal(value)};`)
    .join('\n');

/** Works a module out anew. What fails is not kept: it is tried again when it is next asked for. */
async function work(file: string): Promise<Written> {
  // The times from before: what is changed meanwhile is worked out again.
  const begun = Date.now();
  const { module, dependencies } = await run<Record<string, unknown>>(file);
  // What begins with a zero character is no file: Vite made it up.
  const real = dependencies.filter((one) => !one.startsWith('\0') && !one.includes('node_modules'));
  const files = [...new Set([file, ...real.map((one) => resolve(one))])];
  // A list of all files in a folder changes with the folder.
  const folders = [...new Set(files.map((one) => dirname(one)))];
  const from = [...files, ...folders].map((one): [string, number] => [one, changedAt(one) > begun ? 0 : changedAt(one)]);
  return { source: asLiterals(module), from };
}

/**
 * Modules called "*.generated.ts" work something out from the whole catalogue. In a build their exported values are
 * worked out once and written in as literals, so that a page gets the small result and not the catalogue behind
 * it. In tests they run as they are, with the same values. Functions they export are for Node only.
 * @returns a plugin that throws where a page would get a platform file whole
 */
export function precompute(): Plugin {
  return {
    name: 'cso-sidekick:precompute',
    enforce: 'pre',
    async load(id) {
      const file = id.split('?')[0] as string;
      if (/\/data\/platforms\/[^/]+\.ts$/.test(file)) {
        throw new Error(`${file} is imported by a page. Platform files are read through core/catalogue/catalogue.ts.`);
      }
      if (!file.endsWith('.generated.ts')) return undefined;
      const before = written.get(file);
      const now = before && isFresh(before) ? before : await work(file);
      written.set(file, now);
      for (const [dependency] of now.from) this.addWatchFile(dependency);
      return now.source;
    },
  };
}
