import { describe, expect, it } from 'vitest';
import { isOpenableSite } from '../../../core/sharing/openable.ts';
import { help } from '../../../data/messages/en/help.ts';
import { situationEntries, situationTitle } from '../../../data/messages/situations.ts';
import { helpSources } from '../../../data/reference/help-sources.ts';
import { type HelplineId, helplineOf, helplines } from '../../../data/reference/helplines.ts';
import { situationIds, situations } from '../../../data/reference/situations.ts';
import { source } from '../../../data/schema/schema-parts.ts';

const said = help as Record<string, unknown>;
const whole = situations.map((situation) => [situation.id, situation] as const);

describe.each(whole)('the situation %s', (id, { helplines: orgs, sources, offers }) => {
  it('has five steps, three proofs and a calm word, one idea a line', () => {
    for (const key of ['calm', 'step1', 'step2', 'step3', 'step4', 'step5', 'proof1', 'proof2', 'proof3']) {
      expect(String(said[`${id}.${key}`]).length, key).toBeGreaterThan(10);
      expect(String(said[`${id}.${key}`]).length, key).toBeLessThanOrEqual(100);
    }
    expect(said).not.toHaveProperty([`${id}.step6`]);
  });

  it('names who helps, and where it was read, each once', () => {
    for (const list of [orgs, sources]) {
      expect(list.length).toBeGreaterThan(0);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it('warns of offers where somebody has lost something that a thief could promise to bring back', () => {
    expect(Boolean(offers)).toBe(['hacked', 'password', 'locked-out', 'copied', 'blocked', 'lost-phone'].includes(id));
  });
});

describe('the situations together', () => {
  it('are all there, in one order, with a title each', () => {
    expect(situations.map(({ id }) => id)).toEqual(situationIds);
    expect(situationEntries().map(({ id }) => id)).toEqual(situationIds);
    expect(new Set(situationIds.map(situationTitle)).size).toBe(situationIds.length);
  });

  it('use every source and every helpline', () => {
    expect([...new Set(situations.flatMap(({ sources }) => sources))].sort()).toEqual(Object.keys(helpSources).sort());
    expect([...new Set(situations.flatMap(({ helplines: orgs }) => orgs))].sort()).toEqual(Object.keys(helplines).sort());
    for (const one of Object.values(helpSources)) expect(source.safeParse(one).error).toBeUndefined();
  });
});

describe.each((Object.keys(helplines) as HelplineId[]).map((id) => [id, helplineOf(id)] as const))(
  'the helpline %s',
  (id, { url, read, when, doubt, languages }) => {
    it('has addresses that may be opened, and the day it was read', () => {
      for (const one of [url, read.url]) expect(isOpenableSite(one), one).toBe(true);
      expect(read.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    });

    it('says whom it helps, and every text about it is shown', () => {
      const keys = Object.keys(help).filter((key) => key.startsWith(`${id}.`));
      expect(keys.sort()).toEqual([`${id}.who`, when, doubt].filter(Boolean).sort());
      for (const tag of languages ?? []) expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    });

    it('says a doubt where the page about it is more than ten years old', () => {
      if (Number(read.date?.slice(0, 4) ?? 9999) < 2016) expect(doubt).toBeTruthy();
    });
  },
);
