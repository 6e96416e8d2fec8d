import type { Source } from '../schema/schema.ts';
import { adviceSources } from './advice.ts';
import { basicSources } from './basic-sources.ts';
import { consentSources } from './consent.ts';
import { rumourSources } from './rumour.ts';

const checked = '2026-11-27';

/** Read for the answers alone. */
const own = {
  firstaid: {
    title: 'Digital First Aid Kit, by RaReNet and CiviCERT',
    url: 'https://commonslibrary.org/digital-first-aid-kit/',
    checked,
    confidence: 'reported',
  },
  toxicity: {
    title: 'Social AF: tackling toxicity on social media, for charities',
    url: 'https://socialaf.co.uk/tackling-toxicity-on-social-media',
    checked,
    confidence: 'reported',
  },
  calendar: {
    title: 'CharityComms: tips for a social media calendar',
    url: 'https://www.charitycomms.org.uk/tips-for-creating-a-social-media-calendar',
    date: '2020-02-04',
    checked,
    confidence: 'reported',
  },
  data: {
    title: 'Asurion: how to use less mobile data',
    url: 'https://techlife.asurion.com/how-to-use-less-mobile-data/',
    checked,
    confidence: 'reported',
  },
  lowdata: {
    title: 'Groovypost: Low Data Mode on an iPhone',
    url: 'https://groovypostak.pages.dev/posts/how-to-put-your-iphone-in-low-data-mode',
    checked,
    confidence: 'reported',
  },
  ranking: {
    title: 'Pitch: how Instagram ranks posts, by its head',
    url: 'https://www.pitchonnet.com/pitch-feature/how-instagram-ranks-posts-adam-mosseri-breaks-down-the-algorithm-38374.html',
    checked,
    confidence: 'reported',
  },
  replies: {
    title: 'Buffer: the state of social media engagement in 2026, 52 million posts, as copied by Residential Business',
    url: 'https://residentialbusiness.com/income/topic/36447-the-state-of-social-media-engagement-in-2026-52m-posts-analyzed/',
    date: '2026',
    checked,
    confidence: 'reported',
  },
  bought: {
    title: 'Ubergizmo: Instagram removes false followers and likes',
    url: 'https://ubergizmo.com/2018/11/instagram-remove-fake-followers-likes/amp',
    date: '2018-11',
    checked,
    confidence: 'reported',
  },
  times: {
    title: 'Promoboxx: best times to post, by study',
    url: 'https://promoboxx.com/blog/case_study/best-times-to-post-on-social-media/',
    checked,
    confidence: 'reported',
  },
  evenings: {
    title: 'Zurich: how can charities manage social media round the clock?',
    url: 'https://newsandviews.zurich.co.uk/talking-point/can-manage-social-media-247/',
    checked,
    confidence: 'reported',
  },
  frequency: {
    title: 'Human Digital on a study of the Nielsen Norman Group: why people unfollow',
    url: 'https://www.humandigital.com/insights/why-people-unfollow-your-instagram',
    date: '2021-07-14',
    checked,
    confidence: 'reported',
  },
  instagramTags: {
    title: 'Social Media Today: Instagram limits hashtags',
    url: 'https://www.socialmediatoday.com/news/instagrams-implementing-new-limits-on-hashtag-use/808309/',
    date: '2025-12',
    checked: '2026-11-22',
    confidence: 'reported',
  },
  tiktokTags: {
    title: 'Net Influencer: TikTok allows five hashtags',
    url: 'https://www.netinfluencer.com/?p=37510',
    checked: '2026-11-22',
    confidence: 'reported',
  },
  thunderclap: {
    title: 'Wikipedia: Thunderclap (website)',
    url: 'https://en.wikipedia.org/wiki/Thunderclap_(website)',
    checked,
    confidence: 'reported',
  },
  xRules: {
    title: 'X Growth Tips: what X calls platform manipulation',
    url: 'https://xgrowthtips.blogspot.com/2026/02/platform-manipulation-on-x-activities.html',
    date: '2026-02',
    checked,
    confidence: 'reported',
  },
  days: {
    title: 'A list of United Nations days and weeks, copied in 2011',
    url: 'https://parmionova.blogspot.com/2011/12/un-days-weeks-and-years-international.html',
    date: '2011-12-27',
    checked,
    confidence: 'reported',
  },
  utm: {
    title: 'Google Analytics help: collect campaign data with custom URLs',
    url: 'https://support.google.com/analytics/answer/10917952',
    checked,
    confidence: 'documented',
  },
  sizes: {
    title: 'Screenshotly: social media image sizes in 2026',
    url: 'https://screenshotly.app/blog/social-media-image-sizes-guide',
    date: '2026',
    checked,
    confidence: 'reported',
  },
  edges: {
    title: 'Corcolabs: social media images, sizes and practices',
    url: 'https://corcolabs.websites.corcolabs.com/blog/creating-social-media-images-sizes-and-best-practices',
    checked,
    confidence: 'reported',
  },
  captions: {
    title: 'Codaily: subtitles gain ground in social media news video',
    url: 'https://codaily.com/subtitles-gain-ground-in-social-media-news-video',
    checked,
    confidence: 'reported',
  },
  instagramLinks: {
    title: 'Ayrshare: posting to Instagram',
    url: 'https://www.ayrshare.com/docs/apis/post/social-networks/instagram',
    checked: '2026-11-22',
    confidence: 'reported',
  },
  stickers: {
    title: 'Screenshot: link stickers for everyone',
    url: 'https://screenshot-media.com/technology/social-media/link-sticker-controversy/',
    date: '2021-10-28',
    checked: '2026-11-22',
    confidence: 'reported',
  },
  tiktokLinks: {
    title: 'Social Expert Tips: links on TikTok',
    url: 'https://www.socialexperttips.com/does-tiktok-allow-you-to-post-links/',
    checked: '2026-11-22',
    confidence: 'reported',
  },
  thanks: {
    title: 'Nexus Direct: how to say thank you to your donors',
    url: 'https://nexusdirect.com/ideas-blog/2-words-5-channels-how-to-say-thank-you-to-your-donors-in-5-different-ways',
    checked,
    confidence: 'reported',
  },
  appeals: {
    title: 'Ruh Ednosti: how to raise funds on social media',
    url: 'https://ruhednosti.org/en/blog/yak-pravylno-oformyty-zbir-koshtiv-u-socialnyh-merezhah-pryncypy-prozorosti-ta-pidvyshchennya-doviry-donoriv',
    checked,
    confidence: 'reported',
  },
  donateEnd: {
    title: 'Irish Times: charity fundraising on Facebook and Instagram ends',
    url: 'https://irishtimes-irishtimes-prod.web.arc-cdn.net/business/2024/04/26/facebook-and-instagram-pull-the-plug-on-charity-fundraising',
    date: '2024-04-26',
    checked: '2026-11-22',
    confidence: 'reported',
  },
  events: {
    title: 'United Methodist Communications: publicity on the morning of an event',
    url: 'https://www.resourceumc.org/content/morning-of-event-publicity-a-last-minute-push-that-still-matters',
    checked,
    confidence: 'reported',
  },
} satisfies Record<string, Source>;

const { unicef, redcross, witness } = consentSources;
const { firstdraft, handbook, internews } = rumourSources;

/** Where the answers were read. */
export const questionSources = {
  ...own,
  security: basicSources.security,
  bridgespan: basicSources.bridgespan,
  coyote: basicSources.coyote,
  posse: basicSources.posse,
  signerNames: basicSources.signerNames,
  promotedPetitions: basicSources.promotedPetitions,
  giftTips: basicSources.giftTips,
  eventGroups: basicSources.eventGroups,
  meetingLinks: basicSources.meetingLinks,
  oxford: adviceSources.oxford,
  unicef,
  redcross,
  witness,
  firstdraft,
  handbook,
  internews,
};
export type QuestionSource = keyof typeof questionSources;
