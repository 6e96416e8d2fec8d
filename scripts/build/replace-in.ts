import type { Plugin } from 'vite';

/** A change of a dependency's code. */
export interface Replacement {
  /** Name of the build step, and of its file. */
  name: string;
  /** Which modules hold what is replaced, by the path of their file. */
  file: RegExp;
  what: RegExp;
  by: string;
  /** How it would look in a file of the build, also after the minifier. */
  left: RegExp;
}

/**
 * A build step that replaces something in a dependency. A new version may write the same in another way, or elsewhere: then the
 * build ends, and nothing gets out as it was.
 * @returns a plugin that throws where one of these modules holds nothing to replace, or a file of the build still holds it
 */
export function replaceIn({ name, file, what, by, left }: Replacement): Plugin {
  const mend = `See what has changed there, and mend scripts/build/${name}.ts.`;
  return {
    name: `cso-sidekick:${name}`,
    apply: 'build',
    transform(code, id) {
      if (!file.test(id)) return undefined;
      const replaced = code.replace(what, by);
      if (replaced === code) throw new Error(`${name}: nothing to replace in ${id}. ${mend}`);
      return replaced;
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && left.test(chunk.code)) throw new Error(`${name}: it is still in ${chunk.fileName}. ${mend}`);
      }
    },
  };
}
