import { grammars, type TextGrammar } from '../../data/reference/text-grammars.ts';
import { hostEnd } from './host.ts';
import { linkEnd } from './link-end.ts';
import { memoized } from './memoize.ts';
import { mentionAt } from './mention.ts';

type TokenKind = 'link' | 'hashtag' | 'mention' | 'email';

/** One piece of a text that a place makes something of, and that must stay whole. */
export interface Token {
  kind: TokenKind;
  /** In units of the string. */
  start: number;
  /** Behind its last unit. */
  end: number;
  /** Link: the address with "https://" also where it was typed without; hashtag and mention: without "#" or "@"; e-mail address. */
  value: string;
}

/** Where something may start: "https://", "#", "@", or a word with a full stop in it. Each run of letters is looked at once. */
const starts = () => /https?:\/\/|[#＃]|[@＠]|(?<![a-z0-9.-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+/giu;

const longestLocal = 64;
const local = /[\p{sc=Latn}0-9_](?:[\p{sc=Latn}\p{M}0-9._%+'-]*[\p{sc=Latn}\p{M}0-9_])?$/u;

/** The e-mail address around an "@", if there is one. @param from nothing before it is looked at */
function emailAt(text: string, at: number, from: number): Token | undefined {
  // The server first: most "@" have none after them, and looking back takes longer than looking ahead.
  const end = at > from ? hostEnd(text, at + 1, false) : undefined;
  if (end === undefined || !text.slice(at, end).includes('.')) return undefined;
  const first = Math.max(from, at - longestLocal);
  const name = local.exec(text.slice(first, at))?.[0] ?? '';
  if (!name) return undefined;
  const start = at - name.length;
  // A longer name is none, nor is one that hangs on another "@".
  if (start > from && (start === at - longestLocal || /[@＠._%+-]/.test(text[start - 1] as string))) return undefined;
  return { kind: 'email', start, end, value: text.slice(start, end) };
}

function hashtagAt(text: string, at: number, { before, run, needs, notFirst, notLast, notAfter, most }: TextGrammar['hashtags']) {
  if (!before.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  run.lastIndex = at + 1;
  let tag = run.exec(text)?.[0] ?? '';
  if (!tag || notFirst?.test(String.fromCodePoint(tag.codePointAt(0) as number))) return undefined;
  if (notLast) {
    const signs = [...tag];
    while (signs.length && notLast.test(signs.at(-1) as string)) signs.pop();
    tag = signs.join('');
  }
  const end = at + 1 + tag.length;
  if (notAfter) {
    notAfter.lastIndex = end;
    if (notAfter.test(text)) return undefined;
  }
  if (!needs.test(tag) || (most !== undefined && tag.length > most)) return undefined;
  return { kind: 'hashtag', start: at, end, value: tag } as const;
}

/** A domain without "https://": not within an e-mail address or a path, nor two sentences with no space between ("end.So"). */
function bareLinkAt(text: string, at: number, run: string, grammar: TextGrammar): Token | undefined {
  const { links } = grammar;
  const before = text.slice(Math.max(0, at - 1), at);
  if (!links.bare || !links.before.test(before) || links.notBare?.test(before)) return undefined;
  if (/[@+]/.test(text[at + run.length] ?? '')) return undefined;
  const length = hostEnd(run, 0, true);
  if (length === undefined) return undefined;
  const host = at + length;
  // What goes on behind a stop is no known last part: a file ("website.com.jpg"), or the next sentence.
  if (grammar !== grammars.x && /\.[a-z0-9]/i.test(text.slice(host, host + 2))) return undefined;
  if (/[a-z0-9][a-z0-9-]*\.[A-Z][a-z]+$/.test(text.slice(Math.max(at, host - 70), host)) && !/[/:]/.test(text[host] ?? ''))
    return undefined;
  const end = linkEnd(text, at, host, links);
  return { kind: 'link', start: at, end, value: `https://${text.slice(at, end)}` };
}

/** A name and password before a host. Places make no link of an address with it; for people it is one, and must not be cut. */
const userInfo = /[a-z0-9._~!$&'()*+,;=:%-]{1,100}@/iy;

function linkAt(text: string, at: number, scheme: string, { links }: TextGrammar): Token | undefined {
  if (!links.before.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  userInfo.lastIndex = at + scheme.length;
  const user = links.letters === 'spaced' ? (userInfo.exec(text)?.[0].length ?? 0) : 0;
  const host = hostEnd(text, at + scheme.length + user, links.known);
  if (host === undefined) return undefined;
  const end = linkEnd(text, at, host, links);
  return { kind: 'link', start: at, end, value: text.slice(at, end) };
}

function read(text: string, grammar: TextGrammar): Token[] {
  const tokens: Token[] = [];
  const next = starts();
  let end = 0;
  const take = (token: Token) => {
    tokens.push(token);
    end = token.end;
    next.lastIndex = token.end;
  };
  for (let found = next.exec(text); found; found = next.exec(text)) {
    const { 0: start, index } = found;
    let token: Token | undefined;
    if (start === '#' || start === '＃') token = hashtagAt(text, index, grammar.hashtags);
    else if (start === '@' || start === '＠') {
      token = start === '@' ? emailAt(text, index, end) : undefined;
      if (!token) {
        const name = mentionAt(text, index, grammar.mentions);
        if (name.end > name.start) token = { kind: 'mention', start: index, end: name.end, value: text.slice(name.start, name.end) };
        else next.lastIndex = name.start;
      }
    } else token = start.includes('//') ? linkAt(text, index, start, grammar) : bareLinkAt(text, index, start, grammar);
    if (token) take(token);
  }
  return tokens;
}

/** Many rules of advice ask about each text of a draft, and one version asks about its own several times. */
const widest = /* @__PURE__ */ memoized((text): readonly Token[] => read(text, grammars.general), 24);
const ofPlaces = new Map<TextGrammar, (text: string) => readonly Token[]>();

function ofPlace(grammar: TextGrammar): (text: string) => readonly Token[] {
  const known = ofPlaces.get(grammar) ?? memoized((text): readonly Token[] => read(text, grammar), 8);
  ofPlaces.set(grammar, known);
  return known;
}

/**
 * The links, hashtags, mentions and e-mail addresses of a text, in order; none overlaps another. Takes time in proportion to the
 * length of the text.
 * @param grammar how the place reads a text (data/reference/text-grammars.ts); where it is left out, the widest reading
 */
export const tokensIn = (text: string, grammar: TextGrammar = grammars.general): readonly Token[] =>
  grammar === grammars.general ? widest(text) : ofPlace(grammar)(text);
