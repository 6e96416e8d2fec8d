/** The words every room shares: what a page is, what a person wants, how places are linked. */

/** What a person is doing on the page in front of them. */
export const pageKinds = [
  'home',
  'profile',
  'post',
  'video',
  'composer',
  'group',
  'messages',
  'search',
  'settings',
  'insights',
  'live',
  'petition',
  'donation',
  'event',
  'payment',
  'other',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** Where no code of ours runs in a page: what people write to each other, and what they pay with. */
export const closedKinds: readonly PageKind[] = ['messages', 'payment'];

/** Why a civil-society organisation uses a platform. Labels are in the message files. */
export const purposes = [
  'find-supporters',
  'keep-supporters-updated',
  'raise-awareness',
  'advocate',
  'change-behaviour',
  'run-campaign',
  'share-news',
  'share-photos-video',
  'exchange-opinions',
  'network',
  'recruit',
  'learn',
  'stay-up-to-date',
  'accountability',
  'fundraise',
  'collect-signatures',
  'bring-people-together',
] as const;
export type Purpose = (typeof purposes)[number];

/** What somebody likes to make for a place. */
export const makings = ['texts', 'photos', 'short-video', 'articles', 'talking'] as const;
export type Making = (typeof makings)[number];

/** Whom an organisation wants to be heard by. */
export const audiences = ['families', 'young', 'officials', 'donors', 'peers', 'journalists'] as const;
export type Audience = (typeof audiences)[number];

/** How much internet a place takes from whoever posts there. */
export const dataNeeds = ['little', 'some', 'much'] as const;

/** The shapes of a photo, width to height: 1:1, 4:5, 1.91:1 and 9:16. */
export const shapes = ['square', 'portrait', 'landscape', 'story'] as const;
export type Shape = (typeof shapes)[number];

/** What kind of place it is. forms: where people fill in something or join a list; teamwork: where a group works together. */
export const categories = [
  'network',
  'messaging',
  'blog',
  'forum',
  'reviews',
  'petition',
  'giving',
  'event',
  'audio',
  'documents',
  'links-page',
  'forms',
  'teamwork',
] as const;
export type Category = (typeof categories)[number];

/** Where nothing is posted: a page is set up once, and posts elsewhere lead to it. */
export const setUpOnce: readonly Category[] = ['petition', 'giving', 'event', 'documents', 'links-page', 'forms'];

/** How something gets from one place to another. */
export const connectionMethods = ['native', 'share-link', 'profile-link', 'embed', 'feed', 'bridge', 'automation'] as const;

export const connectionStates = ['works', 'limited', 'ended'] as const;
export type ConnectionState = (typeof connectionStates)[number];

/**
 * How much a person has to do for a post to arrive. by-itself: once the two places are joined, each new post goes there. one-switch: it
 * goes once a switch or button of the place itself is pressed, for one post or for all. link: no post goes along; one place shows a
 * link, a button or a box, or what is there has to be carried over by hand.
 */
export const reaches = ['by-itself', 'one-switch', 'link'] as const;
export type Reach = (typeof reaches)[number];

export const cargoes = ['text', 'link', 'photo', 'video', 'story'] as const;

/** How sure a source makes us: the platform's own page, seen in use, somebody else's report, or not found again. */
export const confidences = ['documented', 'observed', 'reported', 'unconfirmed'] as const;

/**
 * What a platform has a page or form of its own for, on the day something goes wrong: an account that somebody took over; no way
 * in; a page that pretends to be somebody; an account that the platform has closed; bad posts; devices that are still logged in.
 */
export const emergencies = ['hacked', 'lockedOut', 'copied', 'blocked', 'report', 'lostPhone'] as const;
export type Emergency = (typeof emergencies)[number];

/** What a platform's share page fills in from its address. */
export const shareFills = ['text-and-link', 'link-only', 'copy-paste', 'none'] as const;
export type ShareFill = (typeof shareFills)[number];

/**
 * Where in a page a mark of its software stands. Never links, images, text or fields. generator, application: content of
 * meta[name=generator] or [name=application-name]; root: id of an app's root element, with a class where the id alone is a
 * common word ("mastodon.app-holder"): a div, script or link, so no heading; html, body: id, or name of a data- attribute;
 * rel: value of link[rel], "alternate feed" for a news feed; state: id of an inline script that holds state, or of an inline
 * style; type: @type of structured data; app: the app that opens the page, from meta[property="al:android:package"] and its
 * like; style: host of a style sheet; asset: part of the path of a style sheet or script from the page's own site.
 */
export const markPlaces = ['generator', 'application', 'root', 'html', 'body', 'rel', 'state', 'type', 'app', 'style', 'asset'] as const;

/**
 * How a platform counts a text. graphemes: what people see as one character; short-links: the same, links cut short first
 * (Bluesky); weighted: X; urls-23: Mastodon; utf16: units of a string, the safer guess where a platform says "characters" and
 * no more; codepoints: Unicode characters; emoji-bytes: an emoji by its UTF-8 bytes (Threads); sms: segments of a text message.
 */
export const countUnits = ['graphemes', 'short-links', 'weighted', 'urls-23', 'utf16', 'codepoints', 'emoji-bytes', 'sms'] as const;
export type CountUnit = (typeof countUnits)[number];

/** How somebody is named in a post so that the platform makes a link of it: "@name", "@name@server", "@name.example", not at all. */
export const handleForms = ['name', 'name-at-server', 'domain', 'none'] as const;
export type HandleForm = (typeof handleForms)[number];

/**
 * How much a name in a host says by itself. coined: nobody else has reason to use it, and people sign in there. name: coined too, with many
 * honest sites around it, or with no sign-in worth stealing. firm: a word others use as well, but hardly beside "support" or
 * "account". word: an ordinary or very short word, where only plain tricks are called out. The surest first.
 */
export const nameKinds = ['coined', 'name', 'firm', 'word'] as const;
export type NameKind = (typeof nameKinds)[number];
