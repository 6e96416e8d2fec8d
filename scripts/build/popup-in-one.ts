import { relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** What the popup needs at once. Everything that one of these imports goes with it. */
const parts = [
  'components/popup/Popup.tsx',
  ...['allow-site', 'catalogue', 'epoch', 'panel', 'pieces', 'popup-data', 'site-permission', 'storage', 'tabs'].map(
    (name) => `browser/${name}.ts`,
  ),
];

/**
 * What may be in it of what is worked out from all platforms, for these grow slowly or not at all. The popup does without any other
 * table of all: it shows one platform.
 */
const tables = [
  'browser/languages.generated.ts',
  ...['host-index', 'member-hosts', 'renamed', 'ui-icons'].map((table) => `data/catalogue/${table}.generated.ts`),
];

const pathOf = (id: string): string => relative(process.cwd(), id).replaceAll('\\', '/');

const name = 'popup-parts';

const page = 'entrypoints/popup/index.html';

/** The files that a chunk of the build imports at once, and those that these import. */
function importsOf(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string[] {
  const found = new Set(chunk.imports);
  for (const file of found) {
    const imported = bundle[file];
    if (imported?.type === 'chunk') for (const more of imported.imports) found.add(more);
  }
  return [...found];
}

/**
 * Puts everything that the popup needs at once into one file, and names what its script imports in its HTML. A browser takes longer to
 * fetch a dozen small files from an extension than to read one of their size, and only learns of an import when the script is there; the
 * other pages load the same file for what they share.
 * @returns a plugin that throws where one of the parts is not in that file, or a table of all platforms is
 */
export function popupInOne(): Plugin {
  // A development server hands out the modules one by one.
  let isBuilt = true;
  return {
    name: 'cso-sidekick:popup-in-one',
    configResolved: ({ mode }) => {
      isBuilt = mode !== 'development';
    },
    outputOptions(options) {
      // Scripts in pages are built one by one and have nothing to share.
      if (options.format !== 'es') return undefined;
      return { ...options, codeSplitting: { groups: [{ name, test: (id) => parts.includes(pathOf(id)) }] } };
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { filename, chunk, bundle = {} }) =>
        isBuilt && chunk && pathOf(filename) === page
          ? importsOf(chunk, bundle).map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` } }))
          : undefined,
    },
    generateBundle({ format }, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      if (format !== 'es' || !isBuilt) return;
      const html = bundle[page];
      if (html?.type === 'asset' && !String(html.source).includes('rel="modulepreload"'))
        throw new Error(`popup-in-one: ${page} names none of its scripts. Mend scripts/build/popup-in-one.ts.`);
      const there = new Set(chunks.filter((one) => one.name === name).flatMap(({ modules }) => Object.keys(modules).map(pathOf)));
      const missing = parts.filter((part) => !there.has(part));
      if (missing.length)
        throw new Error(`popup-in-one: the popup's one file lacks ${missing.join(', ')}. Mend scripts/build/popup-in-one.ts.`);
      const whole = [...there].filter((path) => path.endsWith('.generated.ts') && !tables.includes(path));
      if (whole.length)
        throw new Error(
          `popup-in-one: the popup would read ${whole.join(', ')} every time. Load it late, or put it into the pieces of each platform.`,
        );
    },
  };
}
