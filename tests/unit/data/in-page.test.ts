import { describe, expect, it } from 'vitest';
import { locate } from '../../../core/locate.ts';
import { chipTips, pageKindsOf } from '../../../core/page-facts.ts';
import { platforms } from '../../../data/catalogue.ts';
import { inPageScripts } from '../../../data/in-page.bake.ts';
import { pageKinds } from '../../../data/vocabulary.ts';

/** Whether a match pattern of a manifest takes an address in. */
function takes(pattern: string, address: string): boolean {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const source = escaped.replace('://*\\.', '://(?:[^/]+\\.)?').replace(/\*/g, '.*');
  return new RegExp(`^${source}$`).test(address);
}

describe.each(inPageScripts)('the page script of $id', ({ id, matches, excludeMatches, facts }) => {
  const platform = platforms.find((one) => one.id === id);
  const kindOf = pageKindsOf(facts);

  it('runs on the pages of the examples and stays out of messages', () => {
    for (const [kind, urls] of Object.entries(platform?.examples ?? {})) {
      for (const url of urls.filter((one) => platform?.hosts.pages.some((host) => takes(`https://${host}/*`, one)))) {
        const runs = matches.some((pattern) => takes(pattern, url)) && !excludeMatches.some((pattern) => takes(pattern, url));
        expect(runs, url).toBe(kind !== 'messages');
      }
    }
  });

  it('agrees with locate about every example', () => {
    for (const url of Object.values(platform?.examples ?? {}).flat()) {
      const { host } = new URL(url);
      if (!platform?.hosts.pages.some((pattern) => takes(`https://${pattern}/*`, `https://${host}/`))) continue;
      expect(kindOf(new URL(url), host), url).toBe(locate(url)?.page);
    }
  });

  it('agrees with locate about every reserved word and fixed path', () => {
    const host = (platform?.hosts.pages[0] ?? '').replace('*.', 'some.');
    const fixed =
      platform?.pages.map(
        ([, template]) =>
          template
            .replace(/^[^/]+/, '')
            .replace(/:\w+/g, 'word')
            .replace(/\*$/, 'rest')
            .split('?')[0],
      ) ?? [];
    const paths = [...fixed, ...(platform?.reserved ?? []).flatMap((word) => [`/${word}`, `/${word}/about`, `/${word}/a/b`])];
    for (const path of paths) {
      const url = new URL(`https://${host}${path}`);
      expect(kindOf(url, host), url.href).toBe(locate(url.href)?.page);
    }
  });

  it('has every tip for a page with its whole id', () => {
    for (const kind of pageKinds) {
      const wanted = platform?.tips.filter(({ pages }) => pages.includes(kind)).map(({ id, title }) => ({ id, title }));
      expect(chipTips(facts, kind)).toEqual(wanted);
    }
  });
});
