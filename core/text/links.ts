import { grammars, type TextGrammar } from '../../data/reference/text-grammars.ts';
import { type Token, tokensIn } from './tokens.ts';

/** Whether a link was typed with "https://" or "http://". */
const isFull = (text: string, { start }: Token): boolean => /^https?:\/\//i.test(text.slice(start, start + 8));

/** Links written in full, in order, as the tokens they are. */
const fullLinks = (text: string, grammar: TextGrammar): Token[] =>
  tokensIn(text, grammar).filter((token) => token.kind === 'link' && isFull(text, token));

/**
 * The web addresses in a text that are written with "https://" or "http://", in order, as they stand there.
 * @param grammar of a place; left out, the widest
 */
export const linksIn = (text: string, grammar: TextGrammar = grammars.general): string[] =>
  fullLinks(text, grammar).map(({ value }) => value);

/** A text with some of its pieces replaced; every other character stays. @param tokens in order */
export function replaced(text: string, tokens: readonly Token[], change: (written: string, token: Token) => string): string {
  let done = 0;
  let changed = '';
  for (const token of tokens) {
    changed += text.slice(done, token.start) + change(text.slice(token.start, token.end), token);
    done = token.end;
  }
  return changed + text.slice(done);
}

/** A text with each web address in it replaced that is written with "https://" or "http://"; all else stays. */
export const mapLinks = (text: string, change: (link: string) => string): string =>
  replaced(text, fullLinks(text, grammars.general), change);

/** A text with something in place of each of its links and e-mail addresses, with and without "https://". */
export const withoutLinks = (text: string, instead: string): string =>
  replaced(
    text,
    tokensIn(text).filter(({ kind }) => kind === 'link' || kind === 'email'),
    () => instead,
  );
