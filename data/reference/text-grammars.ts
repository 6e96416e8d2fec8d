/**
 * How places read a text: what they make a link, a hashtag or a mention of. Each expression that reads on is sticky and
 * runs once over what it reads; each "before" is asked about the few signs in front. Read on 2026-11-26.
 */

export const grammarIds = ['general', 'x', 'mastodon', 'bluesky', 'word'] as const;
export type GrammarId = (typeof grammarIds)[number];

/** How somebody may be named: see core/text/mention.ts. */
export type MentionShape = 'name-at-server' | 'domain' | 'word' | 'x-name' | 'known-domain' | 'fediverse-name';

export interface TextGrammar {
  links: {
    /** What may stand in front, as the last sign or two before it. */
    before: RegExp;
    /** Whether a domain without "https://" becomes a link. */
    bare: boolean;
    /** What may not stand right before such a domain. */
    notBare?: RegExp;
    /** Whether a host must end on a known last part; else any name will do that is written with "https://". */
    known: boolean;
    /** Letters the rest goes on over: Latin and Cyrillic; those of all scripts with blanks between words; or all up to a blank. */
    letters: 'latin' | 'spaced' | 'any';
  };
  hashtags: {
    before: RegExp;
    /** All that may be in one. */
    run: RegExp;
    /** What one must have. */
    needs: RegExp;
    /** What may not be first. */
    notFirst?: RegExp;
    /** What may not be last, and is left out there. */
    notLast?: RegExp;
    /** What may not follow, or it is none. */
    notAfter?: RegExp;
    /** Signs at most. */
    most?: number;
  };
  mentions: { before: RegExp; shapes: readonly MentionShape[]; notAfter?: RegExp };
}

/** Before "@" on X: https://github.com/twitter/twitter-text/blob/master/js/src/regexp/validMentionPrecedingChars.js */
const beforeName = /(?:^|[^a-z0-9_!#$%&*@＠]|(?:^|[^a-z0-9_+~.-])rt:?)$/iu;

/** Within a path, a pair of a query or a word: there a domain is none of its own. */
const notBare = /[-_./\\=%&+~]$|\p{sc=Latn}$|(?![\ufe0e\ufe0f\u20e3])\p{M}$/u;

/** https://github.com/twitter/twitter-text/tree/master/js/src/regexp, validHashtag, validUrl and validMentionOrList with all they use. */
const x: TextGrammar = {
  links: { before: /(?:^|[^a-z0-9@＠$#＃])$/iu, bare: true, notBare: /[-_./]$|\p{sc=Latn}$/u, known: true, letters: 'latin' },
  hashtags: {
    before:
      // biome-ignore lint/suspicious/noMisleadingCharacterClass: each joiner counts as a sign of its own here
      /(?:^|[\ufe0e\ufe0f]|[^\p{L}\p{M}\p{N}_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c·&])$/u,
    // biome-ignore lint/suspicious/noMisleadingCharacterClass: each joiner counts as a sign of its own here
    run: /[\p{L}\p{M}\p{N}_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c·]+/uy,
    needs: /[\p{L}\p{M}]/u,
    notFirst: /[\ufe0f\u20e3]/u,
    notAfter: /[#＃]|:\/\//y,
  },
  mentions: { before: beforeName, shapes: ['x-name'], notAfter: /[@＠\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]|:\/\//y },
};

/**
 * https://github.com/mastodon/mastodon/blob/main/app/models/concerns/tag/naming.rb (HASHTAG_RE, read again on 2026-11-26),
 * https://github.com/mastodon/mastodon/blob/main/app/models/account.rb (MENTION_RE); links as X reads them, but only with "https://".
 */
const mastodon: TextGrammar = {
  links: { before: x.links.before, bare: false, known: true, letters: 'latin' },
  hashtags: {
    before: /(?:^|\s)$/u,
    run: /[\p{L}\p{M}\p{Nd}\p{Pc}·・\u200c]+/uy,
    needs: /\p{Alphabetic}|[^·・\u200c][_·・\u200c]./u,
    notFirst: /[·・\u200c]/u,
    notLast: /[·・\u200c]/u,
  },
  mentions: { before: /(?:^|[^=/\p{L}\p{M}\p{Nd}\p{Pc}])$/u, shapes: ['fediverse-name'] },
};

/** https://github.com/bluesky-social/atproto/blob/main/packages/api/src/rich-text/util.ts (TAG_REGEX, MENTION_REGEX) and detection.ts */
const bluesky: TextGrammar = {
  links: { before: /(?:^|[\s(])$/u, bare: true, known: false, letters: 'any' },
  hashtags: {
    before: /(?:^|\s)$/u,
    // biome-ignore lint/suspicious/noMisleadingCharacterClass: each joiner counts as a sign of its own here
    run: /[^\s\u00ad\u2060\u200a-\u200d\u20e2]+/uy,
    needs: /[^\d\s\p{P}]/u,
    notFirst: /\ufe0f/u,
    notLast: /\p{P}/u,
    most: 64,
  },
  mentions: { before: /(?:^|[\s(])$/u, shapes: ['known-domain'] },
};

/**
 * Letters, figures and "_". What Instagram's own help (https://help.instagram.com/351460621611097) says could not be read again on
 * 2026-11-26; what others write about it agrees, but none is its documentation. Places that say no more are read so, too.
 */
const word: TextGrammar = {
  links: { before: x.links.before, bare: true, notBare, known: true, letters: 'spaced' },
  hashtags: { before: /(?:^|[\ufe0e\ufe0f]|[^\p{L}\p{M}\p{N}_&/])$/u, run: /[\p{L}\p{M}\p{N}_]+/uy, needs: /\p{L}/u },
  mentions: { before: beforeName, shapes: ['word'] },
};

/**
 * The widest reading, for a text that goes to several places: what any of them may make something of, and what the composer
 * itself reads, such as "@who" from the name book.
 */
const general: TextGrammar = {
  links: { before: /(?:^|[^a-z0-9@＠])$/iu, bare: true, notBare, known: false, letters: 'spaced' },
  hashtags: {
    before: /(?:^|[\ufe0e\ufe0f]|[^\p{L}\p{M}\p{N}_&/])$/u,
    run: x.hashtags.run,
    needs: /\p{L}/u,
    notFirst: /[\ufe0f\u20e3]/u,
    notAfter: /:\/\//y,
  },
  mentions: {
    before: /(?:^|[^a-z0-9_@＠]|(?:^|[^a-z0-9_+~.-])rt)$/iu,
    shapes: ['name-at-server', 'domain', 'word'],
  },
};

export const grammars: Record<GrammarId, TextGrammar> = { general, x, mastodon, bluesky, word };

/** How a place reads a text. @param rules what is known of the place */
export const grammarOf = ({ reads = 'general' }: { reads?: GrammarId | undefined }): TextGrammar => grammars[reads];
