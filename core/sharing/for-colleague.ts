import { type Carried, type Draft, nameOf } from '../drafts/draft.ts';
import { textOf } from '../versions/version.ts';
import type { NamedVersion } from './export-formats.ts';

/** What the text says beside what the person wrote, in the language on show. */
export interface ColleagueWords {
  /** What it is, and of which day. */
  intro: string;
  /** Heading of the pictures. */
  pictures: string;
  /** A picture nobody has described. */
  undescribed: string;
  /** How far it got at a place. */
  went: (carried: Carried | undefined) => string;
}

/**
 * A draft as a text that somebody can read and check who has no Sidekick: every version, how far each got, and what is said of the
 * pictures.
 */
export function forColleague(draft: Draft, versions: readonly NamedVersion[], words: ColleagueWords): string {
  const blocks = versions.map(({ version, name }) => {
    const parts = version.parts.map((part, at) => (version.parts.length > 1 ? `(${at + 1})\n${part}` : part));
    return [`== ${name} ==\n${words.went(draft.carried[version.place])}`, textOf({ ...version, parts })].filter(Boolean).join('\n\n');
  });
  const pictures = draft.pictures.map(({ name, alt }) => `${name}: ${alt.trim() || words.undescribed}`);
  const last = pictures.length ? `== ${words.pictures} ==\n\n${pictures.join('\n')}` : '';
  return `${[[nameOf(draft), words.intro].filter(Boolean).join('\n'), ...blocks, last].filter(Boolean).join('\n\n\n')}\n`;
}
