import type { Plugin } from 'vite';

const files = ['json-schema-processors', 'to-json-schema'];

/**
 * Takes out of zod what writes JSON schemas. Each of its schemas can, no page of ours does (the build does it in Node), and it is a
 * fifth of what checks a platform from a file: 7 kB packed.
 * @returns a plugin that throws where zod keeps it elsewhere
 */
export function withoutJsonSchema(): Plugin {
  const emptied = new Set<string>();
  return {
    name: 'cso-sidekick:without-json-schema',
    apply: 'build',
    transform(code, id) {
      const [, file] = /[\\/]zod[\\/]v4[\\/]core[\\/](json-schema-processors|to-json-schema)\.js/.exec(id) ?? [];
      if (!file) return undefined;
      emptied.add(file);
      const names = [...code.matchAll(/^export (?:const|function|class) (\w+)|^export \{ \w+ as (\w+) \}/gm)].map(
        ([, plain, renamed]) => plain ?? renamed,
      );
      return { code: `const none = () => undefined;\nexport { ${names.map((name) => `none as ${name}`).join(', ')} };`, map: null };
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const hasZod = Object.keys(chunk.modules).some((id) => /[\\/]zod[\\/]v4[\\/]core[\\/]schemas\.js/.test(id));
        if ((hasZod && files.some((file) => !emptied.has(file))) || chunk.code.includes('http://json-schema.org/draft-07'))
          throw new Error(`without-json-schema: ${chunk.fileName} writes JSON schemas. Mend scripts/build/without-json-schema.ts.`);
      }
    },
  };
}
