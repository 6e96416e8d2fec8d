import { describe, expect, it } from 'vitest';
import { type Token, tokensIn } from '../../../../core/text/tokens.ts';
import { type GrammarId, grammars } from '../../../../data/reference/text-grammars.ts';
import * as bluesky from '../../../fixtures/text/bluesky.ts';
import * as mastodon from '../../../fixtures/text/mastodon.ts';
import { otherwise } from '../../../fixtures/text/otherwise.ts';
import { hashtags, mentions, urls } from '../../../fixtures/text/twitter.ts';

const tokens = (text: string, grammar: GrammarId, kinds: Token['kind'][]) =>
  tokensIn(text, grammars[grammar]).filter(({ kind }) => kinds.includes(kind));

/** A case agrees, or a reason is written down; a reason for a case that agrees is one too many. */
function check(suite: string, text: string, got: unknown, wanted: unknown) {
  const reason = Object.hasOwn(otherwise, suite) ? otherwise[suite]?.[text] : undefined;
  if (reason === undefined) expect(got, text).toEqual(wanted);
  else expect(got, `${text}: agrees, so the reason is no longer needed: ${reason}`).not.toEqual(wanted);
}

describe('X', () => {
  for (const [suite, kind, list] of [
    ['mentions', 'mention', mentions],
    ['urls', 'link', urls],
    ['hashtags', 'hashtag', hashtags],
  ] as const) {
    it.each(list)(`${suite} in "$text"`, ({ text, found, indices }) => {
      const got = tokens(text, 'x', [kind]);
      const values = got.map(({ value, start, end }) => (kind === 'link' ? text.slice(start, end) : value));
      check(`x ${suite}`, text, { found: values, indices: indices && got.map(({ start, end }) => [start, end]) }, { found, indices });
    });
  }
});

const cases: [suite: string, grammar: GrammarId, kinds: Token['kind'][], list: [text: string, found: string[]][]][] = [
  ['bluesky links and mentions', 'bluesky', ['link', 'mention'], bluesky.linksAndMentions],
  ['bluesky tags', 'bluesky', ['hashtag'], bluesky.tags],
  ['mastodon tags', 'mastodon', ['hashtag'], mastodon.tags],
  ['mastodon mentions', 'mastodon', ['mention'], mastodon.mentions],
];
describe.each(cases)('%s', (suite, grammar, kinds, list) => {
  it.each(list)('in %j', (text, found) =>
    check(
      suite,
      text,
      tokens(text, grammar, kinds).map(({ value }) => value),
      found,
    ),
  );
});

it('every reason is for a case that there is', () => {
  const texts: Record<string, string[]> = {
    'x mentions': mentions.map(({ text }) => text),
    'x urls': urls.map(({ text }) => text),
    'x hashtags': hashtags.map(({ text }) => text),
    ...Object.fromEntries(cases.map(([suite, , , list]) => [suite, list.map(([text]) => text)])),
  };
  for (const [suite, reasons] of Object.entries(otherwise)) {
    for (const [text, reason] of Object.entries(reasons)) {
      expect(texts[suite]).toContain(text);
      expect(reason.length).toBeGreaterThan(20);
    }
  }
});
