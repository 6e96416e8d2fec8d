/** What is known of addresses of accounts beyond the path rules of the platform files. */

/**
 * Hosts that lead to the same pages under another name, and where these are today; hosts without "www." or "m.". A short host stands
 * here only where its paths are those of the long one.
 */
export const movedHosts: Readonly<Record<string, string>> = {
  'fb.com': 'www.facebook.com',
  'instagr.am': 'www.instagram.com',
  'twitter.com': 'x.com',
  'threads.net': 'www.threads.com',
  'telegram.me': 't.me',
  'telegram.dog': 't.me',
  'vkontakte.ru': 'vk.com',
  'vk.ru': 'vk.com',
  'discord.gg': 'discord.com/invite',
  'discordapp.com': 'discord.com',
};

/** Addresses, as path templates, with which anybody gets into a closed group: they belong into no public list. */
export const invitations: readonly string[] = [
  'chat.whatsapp.com/*',
  't.me/joinchat/*',
  't.me/+:code',
  'joinchat.t.me/*',
  'signal.group/*',
  'line.me/ti/g/*',
  'line.me/ti/g2/*',
  'line.me/r/ti/g/*',
  'weixin.qq.com/g/*',
  'm.me/j/*',
];

/** Hosts on which a press writes to somebody. */
export const messageHosts: readonly string[] = ['m.me', 'signal.me'];

/** Hosts under a platform's own name on which groups have their websites. */
export const siteHosts: readonly string[] = ['sites.google.com'];

/** Where networks send people through an address of their own first: path template, and the parameter that holds the real one. */
export const redirectors: readonly (readonly [template: string, parameter: string])[] = [
  ['l.facebook.com/*', 'u'],
  ['lm.facebook.com/*', 'u'],
  ['l.instagram.com/*', 'u'],
  ['l.threads.com/*', 'u'],
  ['l.threads.net/*', 'u'],
  ['google.com/url', 'q'],
  ['google.com/url', 'url'],
  ['youtube.com/redirect', 'q'],
  ['linkedin.com/redir/redirect', 'url'],
  ['t.umblr.com/redirect', 'z'],
  ['vk.com/away.php', 'to'],
  ['out.reddit.com/*', 'url'],
];

/** Words between a name and its place: "@name on X", in the languages that groups often write in. */
export const onWords: readonly string[] = [
  'on',
  'at',
  'auf',
  'bei',
  'sur',
  'chez',
  'en',
  'em',
  'no',
  'na',
  'di',
  'su',
  'op',
  'på',
  'kwa',
  'в',
  'на',
  'में',
  'पर',
  'على',
];
