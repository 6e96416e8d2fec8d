import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikePlatform } from '../../../../core/custom/shape.ts';
import { platformFiles } from '../../../../data/catalogue/catalogue.ts';
import { platformFormat } from '../../../../data/catalogue/platform-format.generated.ts';
import { faultsOf } from '../../../../data/schema/faults.ts';
import { platform as schema } from '../../../../data/schema/schema.ts';
import civic from '../../../fixtures/own/civic-forum.json';

/** Every place in a value that something can be put into. */
function places(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Array.isArray(value) ? value.map((item, i) => [i, item] as const) : Object.entries(value);
  return [...(at.length ? [at] : []), ...inner.flatMap(([key, item]) => places(item, [...at, key]))];
}

describe('one declaration for built-in platforms and those from files', () => {
  it('reads every built-in platform', () => {
    for (const platform of platformFiles) expect(looksLikePlatform(JSON.parse(JSON.stringify(platform))), platform.id).toBe(true);
  });

  it('knows every word in which the schema is written out', () => {
    const words = new Set<string>();
    const walk = (format: unknown) => {
      if (Array.isArray(format)) for (const one of format) walk(one);
      else if (format && typeof format === 'object')
        for (const [word, value] of Object.entries(format)) {
          if (word !== 'properties') words.add(word);
          for (const one of word === 'properties' ? Object.values(value) : [value]) walk(one);
        }
    };
    walk(platformFormat);
    const read =
      'type anyOf const enum pattern format minLength maxLength exclusiveMinimum minItems maxItems items prefixItems required propertyNames additionalProperties'.split(
        ' ',
      );
    // The largest whole number that a browser can tell from its neighbour: every number is below it.
    expect([...words].filter((word) => !read.includes(word)).sort()).toEqual(['$schema', 'maximum']);
  });

  it('takes whatever the full check takes, and refuses each wrong kind that it refuses', () => {
    const junk = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.string({ maxLength: 300 }));
    fc.assert(
      fc.property(fc.constantFrom(...places(civic)), junk, (path, value) => {
        const copy = structuredClone(civic) as never;
        const holder = path.slice(0, -1).reduce<Record<string | number, unknown>>((inside, key) => inside[key] as never, copy);
        if (value === undefined) delete holder[path.at(-1) as never];
        else holder[path.at(-1) as never] = value;
        const kept = JSON.parse(JSON.stringify(copy));
        const light = looksLikePlatform(kept);
        if (!faultsOf(kept).faults.length) expect(light, `${path}: ${JSON.stringify(value)}`).toBe(true);
        const { error } = schema.safeParse(kept);
        // What only the full check asks: wording, and that there is no field too many.
        const isKind = error?.issues.some(({ code }) => !['custom', 'unrecognized_keys', 'invalid_format'].includes(code));
        if (isKind) expect(light, `${path}: ${JSON.stringify(value)}`).toBe(false);
      }),
      { numRuns: 1000, seed: 5 },
    );
  });
});
