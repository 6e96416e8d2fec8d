import { describe, expect, it } from 'vitest';
import { chipTips, pathRulesOf } from '../../../core/detection/page-facts.ts';
import { pageKinds, pageKindsInFolder } from '../../../core/detection/page-kind.ts';
import { hostMatches } from '../../../core/detection/path-template.ts';
import { pieces } from '../../../data/catalogue/all-pieces.ts';
import { platforms } from '../../../data/catalogue/catalogue.ts';
import { inPageScripts, type PageFacts } from '../../../data/catalogue/in-page.ts';
import { pageKinds as allKinds } from '../../../data/schema/vocabulary.ts';
import { locate } from '../../fixtures/locate.ts';

/** Whether one of a manifest's match patterns takes an address in. Read once for all addresses. */
function taking(patterns: string[]) {
  const read = patterns.map((pattern) => {
    const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    const source = escaped.replace('://*\\.', '://(?:[^/]+\\.)?').replace(/\*/g, '.*');
    return new RegExp(`^${source}$`);
  });
  return (address: string) => read.some((pattern) => pattern.test(address));
}

describe.each(inPageScripts)('the page script of $id', ({ id, matches, excludeMatches }) => {
  const platform = platforms.find((one) => one.id === id);
  const facts = pieces[id]?.pages as PageFacts;
  const kindOf = (facts.folders ? pageKindsInFolder : pageKinds)(pathRulesOf(facts));

  const hostsOf = (kind: 'pages' | 'short' | 'never') => platform?.hosts[kind] ?? [];
  /** Examples on the platform's own page hosts. */
  const own = Object.entries(platform?.examples ?? {}).flatMap(([kind, urls]) =>
    urls
      .map((url) => ({ kind, url, host: new URL(url).hostname }))
      .filter(({ host }) => hostsOf('pages').some((one) => hostMatches(one, host)))
      .filter(({ host }) => ![...hostsOf('short'), ...hostsOf('never')].some((one) => hostMatches(one, host))),
  );
  const whole = platform && (hostsOf('pages').length ? pageKinds : pageKindsInFolder)(platform);

  it('runs on the pages of the examples and stays out of messages and payments', () => {
    const [isTaken, isLeftOut] = [taking(matches), taking(excludeMatches)];
    for (const { kind, url } of own) {
      const runs = isTaken(url) && !isLeftOut(url);
      expect(runs, url).toBe(kind !== 'messages' && kind !== 'payment');
    }
  });

  it('agrees with locate about every example', async () => {
    for (const { url, host } of own) expect(kindOf(new URL(url), host), url).toBe((await locate(url))?.page);
  });

  it('agrees with the whole rules about every reserved word and fixed path', () => {
    const host = (hostsOf('pages')[0] ?? 'a-village.example').replace('*.', 'some.');
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
      expect(kindOf(url, host), url.href).toBe(whole?.(url, host));
    }
  });

  // Tips in the page are for whoever runs a petition, a collection or an event, where they write it and look after it.
  if (['petition', 'giving', 'event'].includes(platform?.category ?? ''))
    it('has tips for its editor', () => {
      const editors = allKinds.filter((kind) => ['composer', 'settings', 'insights'].includes(kind) && platform?.examples[kind]);
      expect(editors.flatMap((kind) => chipTips(facts, kind)).length).toBeGreaterThan(0);
    });

  it('has every tip for a page with its whole id', () => {
    for (const kind of allKinds) {
      const wanted = platform?.tips.filter(({ pages }) => pages.includes(kind)).map(({ id }) => id);
      expect(chipTips(facts, kind)).toEqual(wanted);
    }
  });
});
