/**
 * How much a name says by itself. "coined": nobody else has reason to use it, and people sign in there. "name": coined
 * too, with many honest sites around it, or with no sign-in worth stealing. "firm": a word others use as well, but hardly beside "support" or "account".
 * "word": an ordinary or very short word, where only plain tricks are called out.
 */
export type NameKind = 'coined' | 'name' | 'firm' | 'word';

/** Hosts that people type passwords on, each as "platform host". */
export const guardedHosts: Record<NameKind, string> = {
  coined: `facebook facebook.com, instagram instagram.com, linkedin linkedin.com, whatsapp whatsapp.com, tiktok tiktok.com,
    x twitter.com, snapchat snapchat.com, pinterest pinterest.com, tripadvisor tripadvisor.com`,
  name: `youtube youtube.com, reddit reddit.com, tumblr tumblr.com, trustpilot trustpilot.com, stack-exchange stackoverflow.com,
    stack-exchange stackexchange.com, substack substack.com, goodreads goodreads.com, quora quora.com, vk vkontakte.ru,
    charity-navigator charitynavigator.org, greatnonprofits greatnonprofits.org`,
  firm: `telegram telegram.org, wechat wechat.com, discord discord.com, twitch twitch.tv, bluesky bsky.app`,
  word: `google-reviews google.com, x x.com, vk vk.com, vk vk.ru, telegram t.me, line line.me, facebook fb.com, threads threads.com, threads threads.net,
    medium medium.com, ghost ghost.io, discourse discourse.org, amazon amazon.com, wordpress wordpress.com, nextdoor nextdoor.com,
    blogger blogger.com, blogger blogspot.com, candid candid.org, candid guidestar.org, mastodon mastodon.social`,
};

/**
 * Short forms that people read as a platform's name. Each counts only as a whole word, or at the start or end of one,
 * and only beside a word from `phishingWords`: others have good reason to use them. "strict": only beside words of a sign-in
 * page, because it is a state, an abbreviation, or initials as well. "except": beside these it is a word.
 */
export const shortForms: readonly { form: string; platform: string; host: string; strict?: true; except?: string }[] = [
  { form: 'meta', platform: 'facebook', host: 'facebook.com', except: 'analysis analyses data science study studies' },
  { form: 'fb', platform: 'facebook', host: 'facebook.com' },
  { form: 'insta', platform: 'instagram', host: 'instagram.com' },
  { form: 'ig', platform: 'instagram', host: 'instagram.com' },
  { form: 'wa', platform: 'whatsapp', host: 'whatsapp.com', strict: true },
  { form: 'tg', platform: 'telegram', host: 'telegram.org', strict: true },
];

/** Names that imitations cut in two with a hyphen. */
export const splitForms: readonly string[] = [
  'whats-app',
  'tik-tok',
  'face-book',
  'insta-gram',
  'linked-in',
  'you-tube',
  'tele-gram',
  'pin-terest',
];

/** Beginnings that are part of no ordinary word, so that whatever follows is a slip made on purpose, in at most "after" letters. */
export const nameStems: readonly { stem: string; host: string; after: number }[] = [
  { stem: 'whatsap', host: 'whatsapp.com', after: 4 },
  { stem: 'whatssap', host: 'whatsapp.com', after: 4 },
  { stem: 'watsap', host: 'whatsapp.com', after: 4 },
  { stem: 'whtsap', host: 'whatsapp.com', after: 4 },
  { stem: 'whatapp', host: 'whatsapp.com', after: 4 },
  { stem: 'instagr', host: 'instagram.com', after: 5 },
  { stem: 'instargam', host: 'instagram.com', after: 4 },
  { stem: 'faceboo', host: 'facebook.com', after: 4 },
  { stem: 'facebok', host: 'facebook.com', after: 4 },
  { stem: 'faecbook', host: 'facebook.com', after: 4 },
  { stem: 'linkedin', host: 'linkedin.com', after: 4 },
  { stem: 'tiktok', host: 'tiktok.com', after: 4 },
  { stem: 'telegr', host: 'telegram.org', after: 5 },
];
