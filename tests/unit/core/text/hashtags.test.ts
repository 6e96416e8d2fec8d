import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTags } from '../../../../core/text/hashtags.ts';

it.each([
  ['', []],
  [' # ,  ＃ ', []],
  ['endpolio', ['endpolio']],
  ['#EndPolio #難民,health', ['EndPolio', '難民', 'health']],
  ['#one#two＃three', ['one', 'two', 'three']],
  ['##one', ['one']],
  ['一，二、三；四;五،六؛七\n八', ['一', '二', '三', '四', '五', '六', '七', '八']],
  ['Polio polio #POLIO échec ÉCHEC', ['Polio', 'échec']],
  ['#لاجئون #women_s', ['لاجئون', 'women_s']],
])('%j is %j', (line, tags) => expect(readTags(line)).toEqual(tags));

it('gives each once, without sign or blank, and reads its own again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (line) => {
      const tags = readTags(line);
      for (const tag of tags) expect(tag).toMatch(/^[^\s#＃,;，、；،؛]+$/u);
      expect(new Set(tags.map((tag) => tag.toLowerCase())).size).toBe(tags.length);
      expect(readTags(tags.map((tag) => `#${tag}`).join(' '))).toEqual(tags);
    }),
  );
});
