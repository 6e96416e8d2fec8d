const hosts = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Where it was read which hosts belong to a platform's owner. Endings of a platform's country sites are in its own
 * platform file; these are the sister hosts that the catalogue does not need.
 */
export const ownedHostsSource = {
  title: 'Domain list community: hosts by their owners',
  url: 'https://github.com/v2fly/domain-list-community/tree/master/data',
  checked: '2026-11-26',
  confidence: 'reported',
} as const;

/** Hosts of the platforms' owners, and readers that show other sites under a host of their own. */
export const ownedHosts: readonly string[] = [
  // Meta
  ...hosts(`facebook.net facebookmail.com meta.com meta.ai atmeta.com facebook-studio.com facebook-inc.com facebook-corp.com
    facebook-hardware.com facebook-newsroom.com facebook-pmdcenter.com facebook.design facebook.org facebook.hu facebook.se facebook.tv
    facebookblueprint.net facebookbrand.com facebookbrand.net facebookconnect.com facebookdating.net
    facebookdevelopergarage.com facebookemail.com facebookexchange.com facebookgames.com facebookgroups.com facebookinc.com facebooklive.com
    facebookmarketingpartner.com facebookmarketingpartners.com facebookpay.com facebookpmdcenter.com facebookportal.com facebooksafety.com
    facebookstories.com facebookthreads.net facebookwork.com aboutfacebook.com thefacebook.com thefacebook.net f8.com fbf8.com fb.com fb.me fb.gg fb.watch
    fb.careers fbcdn.com fbcdn.net fbsbx.com fburl.com fbwat.ch fbinc.com fbworkmail.com fbmessenger.com fbthirdpartypixel.com fbinfer.com
    fbredex.com fblitho.com messenger.com m.me workplace.com oculus.com internet.org freebasics.com messengerdevelopers.com
    cdninstagram.com ig.me igcdn.com igtv.com instagram-brand.com instagram-engineering.com instagram-help.com
    instagram-press.com instagram-press.net instagrampartners.com
    wa.me whatsapp.net whatsapp.org whatsapp.info whatsapp.tv whatsapp.cc whatsappbrand.com
    facebook.github.io facebookresearch.github.io facebookincubator.github.io facebookarchive.github.io instagram.github.io whatsapp.github.io`),
  // LinkedIn
  ...hosts(`linkedin.cn linkedin.at licdn.com lnkd.in linkedin.github.io`),
  // X
  ...hosts(`twitter.biz twitter.jp twittercommunity.com twitterflightschool.com twitterinc.com twitteroauth.com twitterstat.us ads-twitter.com
    tweetdeck.com twimg.com twitpic.com twttr.com twttr.net x.ai twitter.map.fastly.net twitter.github.io twitter.com.edgesuite.net`),
  // TikTok
  ...hosts(`tik-tokapi.com tiktok-minis.com tiktok-row.net tiktokcdn.com tiktokcdn-eu.com tiktokcdn-us.com tiktokd.net tiktokd.org
    tiktokeu-cdn.com tiktokglobalshopv.com tiktokminis.us tiktokrow-cdn.com tiktokv.com tiktokv.eu tiktokv.us tiktokw.eu tiktokw.us
    tiktok.github.io ttwstatic.com ibytedtos.com ttlivecdn.com tiktokcdn-us.com.edgesuite.net tiktokcdn.com.akamaized.net tiktokcdn.com.edgesuite.net
    tiktokv.com.edgekey.net tiktokv.com.edgesuite.net p16-tiktokcdn-com.akamaized.net`),
  // Telegram
  ...hosts(`telegram.me telegram.dog telegram.space telegra.ph telegram-cdn.org cdn-telegram.org tdesktop.com telesco.pe tg.dev graph.org`),
  // YouTube and Google
  ...hosts(`youtube-nocookie.com youtube.googleapis.com youtubei.googleapis.com youtubeembeddedplayer.googleapis.com youtubeeducation.com
    youtubefanfest.com youtubegaming.com youtubego.com youtubekids.com youtubemobilesupport.com withyoutube.com yt.be ytimg.com
    ggpht.com googlevideo.com youtube-ui.l.google.com wide-youtube.l.google.com googleblog.com google.github.io`),
  // Others
  ...hosts(`stackoverflow.co stackoverflow.blog stackoverflow.net stackoverflow.help vkontakte.com pinterest.engineering stackoverflowteams.com pinterest.github.io pinterest.info pinterest.net pinterestmail.com stackoverflow.email stackoverflowbusiness.com
    stackoverflowcareers.com stackoverflowjobs.com redditblog.com redditstatus.com
    servicewechat.com discord.gg discord.dev discord.gift discordapp.com discordstatus.com snapchat.github.io reddit.github.io discord.github.io`),
  // Not in that list, and so less sure: said to be of the same firms.
  ...hosts(`facebookblueprint.com facebookcareers.com facebookdevelopers.com instagr.am linkedin-ei.com linkedin.biz linkedinlabs.com linkedinmobileapp.com metastatus.com
    tiktok.tech tiktokforbusinessoutreach.com translate.goog umblr.com`),
];

/** Newspapers that had the name first: Worcester in the USA, and Croatia. */
export const namesakeHosts: readonly string[] = ['telegram.com', 'telegram.hr'];

/** These own a host under nearly every country's ending, more than the catalogue lists. */
export const ownedInMostCountries: readonly string[] = ['pinterest', 'tripadvisor', 'trustpilot', 'youtube', 'google', 'amazon'];

/** Country endings that anybody anywhere may buy: owning one says little. */
export const openCountryEndings: readonly string[] = hosts('cc cf cm co ga gq io me ml to tk tv ws');
