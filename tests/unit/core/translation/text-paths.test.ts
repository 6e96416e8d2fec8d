import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mapTexts, textsOf } from '../../../../core/translation/text-paths.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { platform as schema } from '../../../../data/schema/schema.ts';

/**
 * Every field of a platform file whose string is the same in all languages; "#" stands for any item of a list, "*" for any key.
 * A new field must be put here, or made a text in core/translation/text-paths.ts.
 */
const sameEverywhere = [
  // Names, as their owners write them.
  /^(id|name|owner\.name|formerNames\.#\.name|icon)$/,
  // Sources keep the titles that the pages have; what cites them cites a key.
  /^sources\.\*\./,
  /(^|\.)(source|unitSource|foldsSource|shapesSource|fallbackSource|sources\.#)$/,
  // Ids and words of the vocabulary, which have labels in the message files.
  /^(fit\b|limits\.#\.(blockedIn|onlyIn)\.#$)/,
  /^(category|inPage|share\.fills|strengths\.#\.purpose|tips\.#\.(id|pages\.#|purposes\.#)|limits\.#\.id|numbers\.#\.id)$/,
  /^links\.#\.(from|to|how|state|reach|carries\.#)$/,
  /^compose\.(handles|reads|\w+\.(unit|per|crop|shapes\.#))$/,
  // Addresses, and what tells a page by its address or its marks.
  /^(hosts|pages|neverPaths|reserved|marks|examples|notExamples|help|emergency|was|handle|tracking|lookAlike)\b/,
  /^(share\.(url|anyServer|fallback)|links\.#\.settings|nonprofit\.url)$/,
  // Days.
  /^(formerNames\.#\.until|links\.#\.ended|numbers\.#\.(before|now)\.date)$/,
];
const isSame = (field: string) => sameEverywhere.some((pattern) => pattern.test(field));

/** A path with "#" for what depends on the platform. */
const fieldOf = (parts: readonly string[]) => parts.join('.');

/** Every string in a value: its field, and the string. */
function stringsIn(value: unknown, parts: readonly string[] = []): [field: string, text: string][] {
  if (typeof value === 'string') return [[fieldOf(parts), value]];
  if (Array.isArray(value)) return value.flatMap((item) => stringsIn(item, [...parts, '#']));
  if (typeof value !== 'object' || value === null) return [];
  const isByKey = parts.length === 1 && (parts[0] === 'sources' || parts[0] === 'examples');
  return Object.entries(value).flatMap(([name, part]) => stringsIn(part, [...parts, isByKey ? '*' : name]));
}

interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

/** A value of the smallest kind that has every field a schema knows, each string being "text". */
function fullest(shape: JsonSchema): unknown {
  const either = shape.anyOf ?? shape.allOf;
  if (either) return fullest(either.find(({ type }) => type === 'object') ?? (either[0] as JsonSchema));
  if (shape.type === 'array') return (shape.prefixItems ?? [shape.items ?? {}]).map(fullest);
  if (shape.type === 'object') {
    const named = Object.entries(shape.properties ?? {}).map(([name, part]) => [name, fullest(part)] as const);
    const rest = typeof shape.additionalProperties === 'object' ? [['key', fullest(shape.additionalProperties)] as const] : [];
    return Object.fromEntries([...named, ...rest]);
  }
  return shape.type === 'string' ? 'text' : null;
}

/** Texts that have no path although people read them, and paths of what nobody reads. */
function misses(value: unknown): string[] {
  const marked = stringsIn(mapTexts(value, (text) => `\u0000${text}`));
  return marked.filter(([field, text]) => text.startsWith('\u0000') === isSame(field)).map(([field, text]) => `${field}: ${text}`);
}

describe('the paths of texts', () => {
  it.each(platforms.map((platform) => [platform.id, platform] as const))('reach every text of %s that people read', (_, platform) => {
    expect(misses(platform), 'Give it a path in core/translation/text-paths.ts, or name it in "sameEverywhere" above.').toEqual([]);
    expect(textsOf(platform).size).toBeGreaterThan(20);
  });

  it('reach every text that a platform file may hold', () => {
    const full = fullest(z.toJSONSchema(schema) as JsonSchema);
    const fields = new Set(stringsIn(full).map(([field]) => field));
    for (const [field] of platforms.flatMap((platform) => stringsIn(platform))) {
      if (!/^guide\.#$|^examples\./.test(field)) expect(fields, `the test does not see "${field}"`).toContain(field);
    }
    expect(misses(full)).toEqual([]);
  });

  it('are one for each text', () => {
    const paths = platforms.flatMap((platform) => {
      const of: string[] = [];
      mapTexts(platform, (text, path) => {
        of.push(`${platform.id}:${path}`);
        return text;
      });
      return of;
    });
    expect(paths.length).toBeGreaterThan(60 * platforms.length);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^[\w-]+:[\w.>:~-]+$/);
  });

  it('say what a text is, and stay when others come before it', () => {
    const tips = [{ id: 'x-a', title: 'A', text: 'Aa', where: { only: ['Japan'] } }];
    const links = [{ from: 'x', to: 'blog', how: 'feed', text: 'L', steps: ['One', 'Two'] }];
    const strengths = [
      { purpose: 'learn', text: 'S' },
      { purpose: 'learn', text: 'T', doubt: 'D' },
    ];
    const guide = ['G', { text: 'H', source: 'h' }];
    expect([...textsOf({ tips, links, strengths, guide }).keys()]).toEqual([
      'tips.x-a.title',
      'tips.x-a.text',
      'tips.x-a.where.only.1',
      'links.x>blog:feed.text',
      'links.x>blog:feed.steps.1',
      'links.x>blog:feed.steps.2',
      'strengths.learn.text',
      'strengths.learn~2.text',
      'strengths.learn~2.doubt',
      'guide.1.text',
      'guide.2.text',
    ]);
    expect([...textsOf({ tips: [{ id: 'x-b', title: 'B' }, ...tips] }).keys()]).toContain('tips.x-a.title');
  });

  it('of a part are those it has in the whole', () => {
    for (const platform of platforms) {
      const whole = textsOf(platform);
      for (const tip of platform.tips) for (const [path, text] of textsOf(tip, `tips.${tip.id}`)) expect(whole.get(path), path).toBe(text);
      for (const [path, text] of textsOf(platform.guide, 'guide')) expect(whole.get(path), path).toBe(text);
      for (const [path, text] of textsOf({ links: platform.links, share: platform.share })) expect(whole.get(path), path).toBe(text);
    }
  });
});
