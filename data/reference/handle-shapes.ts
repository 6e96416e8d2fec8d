import type { HandleForm } from '../schema/vocabulary.ts';

/** What a handle looks like in one place, without "@". */
export interface HandleShape {
  form: HandleForm;
  /** The signs it is made of, from start to end. */
  signs: RegExp;
  least: number;
  most: number;
}

const dotted = /^[a-z0-9_]+(\.[a-z0-9_]+)*$/i;
const plain = /^[a-z0-9_]+$/i;

/**
 * Somebody on another server: "who@server.example". The name may have dots and hyphens inside. Read at
 * https://github.com/mastodon/mastodon/blob/main/app/models/account.rb (USERNAME_RE, MENTION_RE).
 */
export const atServer: HandleShape = {
  form: 'name-at-server',
  signs: /^[a-z0-9_]+([.-]+[a-z0-9_]+)*@([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]$/iu,
  least: 6,
  most: 320,
};

/** A domain of at least two labels, the last not starting with a figure. Read at https://atproto.com/specs/handle */
export const asDomain: HandleShape = {
  form: 'domain',
  signs: /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/i,
  least: 3,
  most: 253,
};

/** Where nothing more is known: a word of letters and figures. */
export const asName: HandleShape = { form: 'name', signs: /^[\p{L}\p{M}\p{N}_.-]+$/u, least: 1, most: 100 };

/**
 * Platforms whose handles are known more closely; 2026-11-22. Documented: X https://help.x.com/en/managing-your-account/change-x-handle,
 * YouTube https://support.google.com/youtube/answer/11585688, TikTok
 * https://support.tiktok.com/en/getting-started/setting-up-your-profile/changing-your-username. Reported, the others:
 * https://namesniper.pro/tools/social-media-character-limits. The lower bounds are those of the oldest accounts.
 */
export const handleShapes: Record<string, HandleShape> = {
  bluesky: asDomain,
  facebook: { form: 'name', signs: /^[a-z0-9.]+$/i, least: 5, most: 50 },
  fediverse: atServer,
  instagram: { form: 'name', signs: dotted, least: 1, most: 30 },
  lemmy: atServer,
  linkedin: { form: 'name', signs: /^[\p{L}\p{M}\p{N}-]+$/u, least: 3, most: 100 },
  mastodon: atServer,
  pinterest: { form: 'name', signs: plain, least: 3, most: 30 },
  reddit: { form: 'name', signs: /^[a-z0-9_-]+$/i, least: 3, most: 20 },
  snapchat: { form: 'name', signs: /^[a-z][a-z0-9._-]*[a-z0-9]$/i, least: 3, most: 15 },
  telegram: { form: 'name', signs: /^[a-z]\w*[a-z0-9]$/i, least: 4, most: 32 },
  threads: { form: 'name', signs: dotted, least: 1, most: 30 },
  tiktok: { form: 'name', signs: /^[a-z0-9_.]*[a-z0-9_]$/i, least: 2, most: 24 },
  twitch: { form: 'name', signs: plain, least: 3, most: 25 },
  x: { form: 'name', signs: plain, least: 1, most: 15 },
  youtube: { form: 'name', signs: /^[\p{L}\p{N}]([\p{L}\p{M}\p{N}_.·-]*[\p{L}\p{M}\p{N}])?$/u, least: 1, most: 30 },
};
