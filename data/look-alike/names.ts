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
  firm: `telegram telegram.org, google-reviews google.com, wechat wechat.com, discord discord.com, twitch twitch.tv, bluesky bsky.app`,
  word: `x x.com, vk vk.com, vk vk.ru, telegram t.me, line line.me, facebook fb.com, threads threads.com, threads threads.net,
    medium medium.com, ghost ghost.io, discourse discourse.org, amazon amazon.com, wordpress wordpress.com, nextdoor nextdoor.com,
    blogger blogger.com, blogger blogspot.com, candid candid.org, candid guidestar.org, mastodon mastodon.social`,
};

/**
 * Short forms that people read as a platform's name. Each counts only as a whole word, or at the start or end of one,
 * and only beside a word from `phishingWords`: others have good reason to use them.
 */
export const shortForms: readonly { form: string; platform: string; host: string }[] = [
  { form: 'meta', platform: 'facebook', host: 'facebook.com' },
  { form: 'fb', platform: 'facebook', host: 'facebook.com' },
  { form: 'insta', platform: 'instagram', host: 'instagram.com' },
  { form: 'ig', platform: 'instagram', host: 'instagram.com' },
];

/** Beginnings that are part of no ordinary word, so that whatever follows in a few letters is a slip made on purpose. */
export const nameStems: readonly { stem: string; host: string }[] = [
  { stem: 'whatsap', host: 'whatsapp.com' },
  { stem: 'whatssap', host: 'whatsapp.com' },
  { stem: 'watsap', host: 'whatsapp.com' },
  { stem: 'whtsap', host: 'whatsapp.com' },
  { stem: 'whatapp', host: 'whatsapp.com' },
  { stem: 'instagr', host: 'instagram.com' },
  { stem: 'instargam', host: 'instagram.com' },
  { stem: 'faceboo', host: 'facebook.com' },
  { stem: 'facebok', host: 'facebook.com' },
  { stem: 'faecbook', host: 'facebook.com' },
  { stem: 'linkedin', host: 'linkedin.com' },
  { stem: 'tiktok', host: 'tiktok.com' },
  { stem: 'telegr', host: 'telegram.org' },
];
