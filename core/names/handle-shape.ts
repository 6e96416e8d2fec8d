import { type HandleFacts, handleFacts } from '../../data/catalogue/handles.generated.ts';
import { type HandleShape, handleShapes } from '../../data/reference/handle-forms.ts';
import type { HandleForm } from '../../data/schema/vocabulary.ts';
import type { Detector } from '../detection/detector.ts';
import { unseen } from '../text/unseen.ts';

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

const factsOf = (platform: string): HandleFacts => (Object.hasOwn(handleFacts, platform) && handleFacts[platform]) || {};

/** Made once for each platform: it is needed at every key press. */
const ownShapes = new Map<string, HandleShape>();

function shapeOf(platform: string, form: Exclude<HandleForm, 'none'>): HandleShape {
  const { shape } = factsOf(platform);
  if (form !== 'name' || !shape) return handleShapes[form];
  const { pattern, min, max } = shape;
  const known = ownShapes.get(platform) ?? { pattern: new RegExp(`^(?:${pattern})$`, 'u'), min, max };
  ownShapes.set(platform, known);
  return known;
}

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
  const { pattern, min, max } = shapeOf(platform, form);
  const length = [...handle].length;
  if (length > max) return 'too-long';
  if (!pattern.test(handle)) return 'signs';
  return length < min ? 'too-short' : undefined;
}

/** The handle in a profile's address, with the server where that is part of it. */
function inAddress(platform: string, address: string, form: HandleForm, locate: Detector): string | undefined {
  let url: URL;
  let parts: string[];
  try {
    url = new URL(address);
    parts = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const isOnServers = form === 'name-at-server';
  const place = locate(address);
  if (place ? place.page !== 'profile' || (place.platform !== platform && !isOnServers) : !isOnServers) return undefined;
  const { after = [], withAt, before } = factsOf(platform).address ?? {};
  const [first = '', second = ''] = parts;
  if (before && url.hostname.endsWith(`.${before}`)) return url.hostname.slice(0, -before.length - 1);
  const isAfter = after.includes(first.toLowerCase());
  const found = isAfter ? second : first.startsWith('@') ? first.slice(1) : withAt ? '' : first;
  return isOnServers && found && !found.includes('@') ? `${found}@${url.hostname}` : found;
}

/** Longer than any handle or the address of a profile. */
const longestInput = 2000;

/**
 * The bare handle in what people paste: "@who", "https://x.com/who?s=20", "https://mastodon.social/@who".
 * @param platform id of the platform whose handle it should be
 * @param form how people are named there
 * @param locate tells whose page a pasted address is
 * @returns without "@", or undefined where there is no handle of that platform in it. Never throws.
 */
export function cleanHandle(platform: string, input: string, form: HandleForm, locate: Detector): string | undefined {
  if (input.length > longestInput) return undefined;
  const text = input.replace(unseen, '').trim();
  const address = /^https?:\/\//i.test(text) ? text : /^[^\s/@]+\.[^\s/]+\/./.test(text) ? `https://${text}` : undefined;
  const bare = (address ? inAddress(platform, address, form, locate) : text.replace(/^[@＠]/, '')) ?? '';
  const handle = form === 'domain' ? bare.toLowerCase() : bare.replace(/@.*$/, (server) => server.toLowerCase());
  return handleProblem(platform, handle, form) ? undefined : handle;
}
