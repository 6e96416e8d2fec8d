import { detection } from '../data/detection.bake.ts';
import { latin, outline, slips } from './confusables.ts';
import { withCountries } from './host-patterns.ts';

/** A platform that an address resembles, and the host that address would have if it were the platform. */
export interface LookAlike {
  platform: string;
  host: string;
}

/**
 * Hosts that people type passwords on. "name": a word nobody else has reason to use. "firm": a word others use too, but
 * hardly beside "support" or "account". "word": an ordinary or very short word, where only plain tricks are called out.
 */
const guarded = {
  name: `facebook facebook.com, instagram instagram.com, linkedin linkedin.com, pinterest pinterest.com, reddit reddit.com,
    youtube youtube.com, tumblr tumblr.com, tiktok tiktok.com, x twitter.com, snapchat snapchat.com, whatsapp whatsapp.com,
    tripadvisor tripadvisor.com, trustpilot trustpilot.com, stack-exchange stackoverflow.com,
    stack-exchange stackexchange.com, substack substack.com, goodreads goodreads.com, quora quora.com, vk vkontakte.ru,
    charity-navigator charitynavigator.org, greatnonprofits greatnonprofits.org`,
  firm: 'google-reviews google.com, wechat wechat.com, discord discord.com, telegram telegram.org, twitch twitch.tv, bluesky bsky.app',
  word: `x x.com, vk vk.com, vk vk.ru, telegram t.me, line line.me, facebook fb.com, threads threads.com, threads threads.net,
    medium medium.com, ghost ghost.io, discourse discourse.org, amazon amazon.com, wordpress wordpress.com, nextdoor nextdoor.com,
    blogger blogger.com, blogger blogspot.com, candid candid.org, candid guidestar.org, mastodon mastodon.social`,
};
type Kind = keyof typeof guarded;
interface Brand extends LookAlike {
  kind: Kind;
  label: string;
  ending: string;
  shape: string;
}
const brands: Brand[] = (Object.keys(guarded) as Kind[]).flatMap((kind) =>
  guarded[kind].split(/,\s*/).map((row) => {
    const [platform = '', host = ''] = row.split(' ');
    const [label = '', ending = ''] = host.split('.');
    return { kind, platform, host, label, ending, shape: outline(label) };
  }),
);

/** Hosts of the same owners that the catalogue does not need, and readers that show other sites under a host of their own. */
const kin = `facebook.net facebookmail.com linkedin.cn stackoverflow.co stackoverflow.blog stackoverflowteams.com tiktok.tech
  umblr.com translate.goog`.split(/\s+/);
/** The platform's own hosts, with everything under them; of "www.example.com" the whole of "example.com". */
const trusted = new Set([
  ...kin,
  ...brands.map(({ host }) => host),
  ...detection.flatMap(({ hosts, patterns, endings, short, never }) =>
    [...hosts, ...withCountries(patterns, endings), ...short, ...never].map((host) => host.replace(/^(\*|www|<ll>|<ll-cc>)\./, '')),
  ),
]);
const isTrusted = (labels: readonly string[]) => labels.some((_, at) => trusted.has(labels.slice(at).join('.')));

/** These own a host in most countries, more than the catalogue lists. Endings of small countries that anybody may buy do not count. */
const national = new Set(['pinterest', 'tripadvisor']);
const forSale = /^(cc|cf|cm|co|ga|gq|io|me|ml|to|tk|tv|ws)$/;

/** Words and names that are one slip away from a platform's. */
const ordinary = new Set(
  `interest interests disinterest tumble tumbled tumbler tumblers tumbles twister twisters twinter twitted twitten atwitter witter titter
    titters feddit teddit geddit beddit reedit readit reduit reddle credit youtuber goodroads godheads goodyears subtack`
    .split(/\s+/)
    .map(outline),
);

/** Words beside a name: those that lead to a password, those that do so only beside a name nobody else uses, and what fills up. */
const outlines = (words: string) => words.split(/\s+/).map(outline);
const strict = outlines('login logon signin signon verify verification password');
const loose = outlines(
  `account accounts secure security secured support help helpdesk helpcenter helpcentre auth confirm confirmation verified unlock recover
  recovery restore reset appeal appeals copyright violation suspended disabled billing payment notification service update bluebadge
  passwort connexion anmelden`,
);
const filler = outlines(
  'my the online center centre team page pages business official user id web www mobile app mail form free for to me now com net org',
);
/** Takes the words off a text. Long ones first, so that "signin" is not left with an "in". */
const any = (words: string[]) => new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'g');
const bait = { name: [...strict, ...loose], firm: [...strict, ...loose], word: strict };
const spoken = { name: any([...bait.name, ...filler]), firm: any([...bait.firm, ...filler]), word: any(strict) };
const isSpoken = (piece: string, kind: Kind) => piece.replace(spoken[kind], '') === '';
const isBait = (piece: string, kind: Kind) => isSpoken(piece, kind) && bait[kind].some((word) => piece.includes(word));

const isNear = (shape: string, brand: Brand) => {
  if (brand.kind !== 'name' || brand.shape.length < 6 || ordinary.has(shape)) return false;
  const most = brand.shape.length > 8 && shape[0] === brand.shape[0] ? 2 : 1;
  return slips(shape, brand.shape, most) <= most;
};

/** "facebook-login", "secureinstagram", "facebok-support": a platform's name and a word that makes people sign in. */
function isCombined(shape: string, brand: Brand): boolean {
  const { kind } = brand;
  const pieces = shape.split('-');
  const name = pieces.findIndex((piece) => piece === brand.shape || isNear(piece, brand));
  const others = pieces.filter((piece, at) => at !== name && piece);
  if (name >= 0) {
    if (kind === 'word') return others.length > 0 && others.every((piece) => isBait(piece, kind));
    return others.some((piece) => isBait(piece, kind) || (kind === 'name' && piece === outline(brand.ending)));
  }
  // Written in one word: what touches the name must itself be such words, so that "redditor-support" is left alone.
  const touching = brand.shape.length < 5 ? undefined : pieces.find((piece) => piece.includes(brand.shape));
  if (!touching) return false;
  const rest = touching.replace(brand.shape, '-').split('-').filter(Boolean);
  return (
    rest.every((piece) => isSpoken(piece, kind)) &&
    (rest.join('') === outline('www') || [...rest, ...others].some((piece) => isBait(piece, kind)))
  );
}

interface Host {
  labels: string[];
  /** The label that its owner bought, the ones before it, and the ending after it. */
  own: string;
  before: string[];
  ending: string;
}

function partsOf(host: string): Host {
  const labels = host.split('.');
  // "co.uk", "com.br": enough of the public suffix list for telling which label was bought.
  const twofold = /^(com?|org?|net?|gov|gob|edu|ac|in)\.[a-z]{2}$/.test(labels.slice(-2).join('.'));
  const at = Math.max(labels.length - (twofold ? 3 : 2), 0);
  return { labels, own: labels[at] ?? '', before: labels.slice(0, at), ending: labels.slice(at + 1).join('.') };
}

/** Whether a label is the name written with other signs: "faceb00k", "fаcebook", "face-book". */
function isDisguised(label: string, brand: Brand): boolean {
  if (label === brand.label) return false;
  // One or two letters have too many doubles among ordinary hosts: only another alphabet tells.
  if (brand.label.length < 3) return latin(label) === brand.label;
  return outline(label) === brand.shape || (brand.kind === 'name' && outline(label.replaceAll('-', '')) === brand.shape);
}

/** Whether the host that somebody bought resembles the brand's. */
function isDouble({ own, ending }: Host, brand: Brand): boolean {
  if (isDisguised(own, brand)) return brand.kind === 'name' || ending === brand.ending;
  if (own === brand.label && brand.kind === 'name') return !national.has(own) || !/^(\w+\.)?[a-z]{2}$/.test(ending) || forSale.test(ending);
  return isNear(outline(own), brand);
}

/** Whether the labels before the bought one pretend: "facebook.com.evil.example", "www.facebook.evil.example". */
function isInside({ before, own }: Host, brand: Brand): boolean {
  const text = `.${before.join('.')}.`;
  if (text.includes(`.${brand.host}.`)) return true;
  if (brand.kind !== 'name') return false;
  if (`${text}${own}`.includes(`.${brand.host}-`)) return true;
  return before.some((label, at) => {
    if (label.length > 4 && isDisguised(label, brand)) return true;
    const sides = [before[at - 1], before[at + 1] ?? own].map((side) => outline(side ?? ''));
    return (
      label === brand.label &&
      (/^(www|m)$/.test(before[at - 1] ?? '') || sides.some((side) => side && isBait(side.replaceAll('-', ''), 'name')))
    );
  });
}

/** Whether the path starts with the brand's host and goes on to a sign-in page: "/www.facebook.com/login". */
function isInPath(path: string, brand: Brand): boolean {
  const [, first = '', ...rest] = path.toLowerCase().split('/');
  if (first !== brand.host && !first.endsWith(`.${brand.host}`)) return false;
  return outline(rest.join('-'))
    .split(/[^a-z]+/)
    .some((piece) => isBait(piece, 'name'));
}

/**
 * The platform that an address pretends to be, or could be mistaken for. Compares names only; it cannot see what a page does.
 * @param url the address of a tab, anything else included
 * @returns the platform and its real host; undefined on the platform's own hosts and on hosts that resemble none. Never throws.
 */
export function lookAlike(url: string): LookAlike | undefined {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(address.protocol)) return undefined;
  const host = partsOf(address.hostname.replace(/\.$/, ''));
  if (isTrusted(host.labels)) return undefined;
  // With and without numbers at the end of a word: "facebook-login2026".
  const shapes = [...host.before, host.own].flatMap((label) => [label, label.replace(/\d+(?=-|$)/g, '')]).map(outline);
  const tests = [
    (brand: Brand) => isDouble(host, brand),
    (brand: Brand) => isInside(host, brand),
    (brand: Brand) => shapes.some((shape) => isCombined(shape, brand)),
    (brand: Brand) => isInPath(address.pathname, brand),
  ];
  const found = tests.reduce<Brand | undefined>((known, test) => known ?? brands.find(test), undefined);
  return found && { platform: found.platform, host: found.host };
}
