import { asDomain, asName, atServer, type HandleShape, handleShapes } from '../../data/reference/handle-shapes.ts';
import type { HandleForm } from '../../data/schema/vocabulary.ts';
import type { Detector } from '../detection/detector.ts';

/** What is wrong with a handle. Their texts are in data/messages. */
export const handleProblems = [
  'empty',
  'not-used',
  'server-missing',
  'server-unneeded',
  'domain-missing',
  'signs',
  'too-short',
  'too-long',
] as const;
export type HandleProblem = (typeof handleProblems)[number];

const shapeOf = (platform: string, form: HandleForm): HandleShape => {
  const known = Object.hasOwn(handleShapes, platform) ? handleShapes[platform] : undefined;
  if (known?.form === form) return known;
  return form === 'name-at-server' ? atServer : form === 'domain' ? asDomain : asName;
};

/**
 * What is wrong with a handle, if anything.
 * @param platform id of a platform, known or not
 * @param handle without a leading "@"
 * @param form how people are named there
 */
export function handleProblem(platform: string, handle: string, form: HandleForm): HandleProblem | undefined {
  if (form === 'none') return 'not-used';
  if (handle === '') return 'empty';
  if (form === 'name-at-server' && !handle.includes('@')) return 'server-missing';
  if (form !== 'name-at-server' && handle.includes('@')) return 'server-unneeded';
  if (form === 'domain' && !handle.includes('.')) return 'domain-missing';
  const { signs, least, most } = shapeOf(platform, form);
  const length = [...handle].length;
  if (length > most) return 'too-long';
  if (!signs.test(handle)) return 'signs';
  return length < least ? 'too-short' : undefined;
}

/** First path segments that stand before the handle, by platform. */
const before: Record<string, readonly string[]> = {
  bluesky: ['profile'],
  facebook: ['pg'],
  lemmy: ['u', 'c'],
  linkedin: ['in', 'company', 'school', 'showcase'],
  mastodon: ['users'],
  fediverse: ['users'],
  reddit: ['user', 'u'],
  snapchat: ['add', '@'],
  telegram: ['s'],
};
/** Where a profile's address has the handle after "@" only; without it, it is an older kind of name. */
const atOnly = new Set(['fediverse', 'lemmy', 'mastodon', 'medium', 'substack', 'threads', 'tiktok', 'youtube']);
/** Profile addresses of Facebook without a handle. */
const nameless = new Set(['profile.php', 'people', 'pages', 'p', 'groups', 'events']);

/** The handle in the path of a profile's address, with the server where that is part of it. */
function inAddress(platform: string, address: string, locate: Detector): string | undefined {
  let url: URL;
  let parts: string[];
  try {
    url = new URL(address);
    parts = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const served = shapeOf(platform, 'name-at-server') === handleShapes[platform];
  const place = locate(address);
  if (place ? place.page !== 'profile' || (place.platform !== platform && !served) : !served) return undefined;
  const [first = '', second = ''] = parts;
  if (platform === 'telegram' && url.hostname.endsWith('.t.me')) return url.hostname.slice(0, -5);
  if (platform === 'facebook' && nameless.has(first.toLowerCase())) return undefined;
  const prefixed = before[platform]?.includes(first.toLowerCase());
  const found = prefixed ? second : first.startsWith('@') ? first.slice(1) : atOnly.has(platform) ? '' : first;
  return served && found && !found.includes('@') ? `${found}@${url.hostname}` : found;
}

/** Longer than any handle or the address of a profile. */
const longestInput = 2000;

/** Marks that steer the direction of a text, and others that nobody sees; they come along when people copy. */
const unseen = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * The bare handle in what people paste: "@who", "https://x.com/who?s=20", "https://mastodon.social/@who".
 * @param platform id of the platform whose handle it should be
 * @param locate tells whose page a pasted address is
 * @returns without "@", or undefined where there is no handle of that platform in it. Never throws.
 */
export function cleanHandle(platform: string, input: string, locate: Detector): string | undefined {
  if (input.length > longestInput) return undefined;
  const text = input.replace(unseen, '').trim();
  const address = /^https?:\/\//i.test(text) ? text : /^[^\s/@]+\.[^\s/]+\/./.test(text) ? `https://${text}` : undefined;
  const bare =
    (address ? inAddress(platform, address, locate) : text.replace(/^[@＠]/, '').replace(platform === 'reddit' ? /^\/?u\//i : '', '')) ??
    '';
  const form = (Object.hasOwn(handleShapes, platform) && handleShapes[platform]?.form) || 'name';
  const handle = form === 'domain' ? bare.toLowerCase() : bare.replace(/@.*$/, (server) => server.toLowerCase());
  return handleProblem(platform, handle, form) ? undefined : handle;
}
