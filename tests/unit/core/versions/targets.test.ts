import { describe, expect, it } from 'vitest';
import { loadWritingFacts, outputPlaces, writingPlaces } from '../../../../core/versions/targets.ts';
import { composeRules } from '../../../../data/catalogue/compose.generated.ts';
import { defaultTargets } from '../../../../data/catalogue/default-targets.generated.ts';
import { directory } from '../../../../data/catalogue/directory.ts';
import { setUpOnce } from '../../../../data/schema/vocabulary.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import { placeOf, places } from '../../../fixtures/compose.ts';

const facts = await loadWritingFacts(catalogue);

describe('the places to write for', () => {
  it('are the platforms with rules, in the order of the directory', () => {
    expect(places.map(({ id }) => id)).toEqual(directory.map(({ id }) => id).filter((id) => composeRules[id]));
    expect(places.length).toBeGreaterThan(directory.length / 2);
    for (const { id, rules } of places) expect(rules).toBe(composeRules[id]);
    expect(places.map(({ id }) => id)).toEqual(expect.arrayContaining([...defaultTargets]));
  });

  it("have the limits of the person's own servers", () => {
    const limited = writingPlaces(catalogue, facts, { mastodon: 5000, nowhere: 1 });
    expect(limited.filter(({ limit }) => limit !== undefined).map(({ id, limit }) => [id, limit])).toEqual([['mastodon', 5000]]);
  });

  it('are no places where people sign, give, come or fill in a form: nothing is posted there', () => {
    const kinds = new Set(writingPlaces(catalogue, facts, {}).map(({ category }) => category));
    for (const kind of ['reviews', ...setUpOnce] as const) expect(kinds).not.toContain(kind);
    for (const kind of ['network', 'messaging', 'blog', 'forum', 'audio', 'teamwork'] as const) expect(kinds).toContain(kind);
  });

  it("take in the person's own platforms", () => {
    const own = { ...placeOf('x').rules, threads: false };
    const [entry] = directory;
    if (!entry) throw new Error('no platform');
    const found = writingPlaces(
      { ...catalogue, directory: [...directory, { ...entry, id: 'civic-forum' }] },
      { rules: { ...facts.rules, 'civic-forum': own }, shares: { ...facts.shares, 'civic-forum': placeOf('x').share } },
      {},
    );
    expect(found.at(-1)).toMatchObject({ id: 'civic-forum', rules: own, home: undefined });
  });

  it('have a page to open, unless it is on a server of their own', () => {
    for (const { home, share } of places) {
      if (share.url.includes('{server}')) expect(home).toBeUndefined();
      else expect(new URL(home ?? '').pathname).toBe('/');
    }
  });

  it('have outputs beside them: text messages go on, unless they are to be short', () => {
    const limits = (shortSms: boolean) => outputPlaces(shortSms).map(({ id, limit }) => [id, limit]);
    expect(limits(false)).toEqual([
      ['text', undefined],
      ['email', undefined],
      ['sms', 255],
    ]);
    expect(limits(true).at(-1)).toEqual(['sms', 1]);
  });
});
