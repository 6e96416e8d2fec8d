import type { HandleForm } from '../schema/vocabulary.ts';

/** What a handle looks like, without "@". */
export interface HandleShape {
  /** All of it, from start to end. */
  pattern: RegExp;
  /** Characters. */
  min: number;
  max: number;
}

/** What handles of each form look like where a platform's own file ("handle") says no more. */
export const handleShapes: Record<Exclude<HandleForm, 'none'>, HandleShape> = {
  /**
   * Somebody on another server: "who@server.example". The name may have dots and hyphens inside. Read at
   * https://github.com/mastodon/mastodon/blob/main/app/models/account.rb (USERNAME_RE, MENTION_RE) on 2026-11-22.
   */
  'name-at-server': {
    pattern: /^[a-z0-9_]+([.-]+[a-z0-9_]+)*@([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]$/iu,
    min: 6,
    max: 320,
  },
  /** A domain of at least two labels, the last not starting with a figure. Read at https://atproto.com/specs/handle on 2026-11-22. */
  domain: {
    pattern: /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/i,
    min: 3,
    max: 253,
  },
  /** A word of letters and figures. */
  name: { pattern: /^[\p{L}\p{M}\p{N}_.-]+$/u, min: 1, max: 100 },
};
