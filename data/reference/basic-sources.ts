import type { Source } from '../schema/schema.ts';

const checked = '2026-11-22';

/** Where the basics were read. */
export const basicSources: Record<string, Source> = {
  guide: { title: 'The social media guide for CSOs this project grew from', date: '2015', checked, confidence: 'reported' },
  bridgespan: {
    title: 'Bridgespan: social media for non-profits',
    url: 'https://www.bridgespan.org/insights/library/nonprofit-management-tools-and-trends/social-media',
    date: '2016-01-15',
    checked,
    confidence: 'reported',
  },
  coyote: {
    title: 'Coyote Communications: non-profits on social media',
    url: 'https://coyotecommunications.com/outreach/facebook.shtml',
    date: '2024-12-01',
    checked,
    confidence: 'reported',
  },
  truthful: {
    title: 'Coyote Communications: be truthful online',
    url: 'https://coyotecommunications.com/coyoteblog/tag/communicating',
    checked,
    confidence: 'reported',
  },
  peers: {
    title: "Beth's Blog: peer learning for people who work in non-profits",
    url: 'https://bethkanter.org/peer-learning/',
    checked,
    confidence: 'reported',
  },
  consent: {
    title: 'Dignified Storytelling: talking with groups about consent',
    url: 'https://dignifiedstorytelling.com/2021/12/02/consent-conversations-with-groups/',
    date: '2021-12-02',
    checked,
    confidence: 'reported',
  },
  pictures: {
    title: 'Changing Tides: pictures, permissions and duty of care',
    url: 'https://www.changingtides.eu/pictures-permissions-duty-of-care/',
    checked,
    confidence: 'reported',
  },
  advocacy: {
    title: 'Citizens for Public Justice: advocacy toolkit, using social media',
    url: 'https://cpj.ca/using-social-media/',
    checked,
    confidence: 'reported',
  },
  campaigning: {
    title: 'Civil Society Academy: media and online campaigning',
    url: 'https://www.civilsocietyacademy.org/post/advocacy-strategies-media-and-online-campaigning',
    checked,
    confidence: 'reported',
  },
  behaviour: {
    title: 'Compass: using social media for health behaviour change, a how-to guide',
    url: 'https://thecompassforsbc.org/sbcc-tools/using-social-media-for-health-behavior-change-technical-how-to-guide',
    checked,
    confidence: 'reported',
  },
  sift: {
    title: 'Infodemic blog: stop, then look at who says it',
    url: 'https://infodemic.blog/category/uncategorized/',
    checked,
    confidence: 'reported',
  },
  monitoring: {
    title: 'African Evaluation Journal: citizen monitoring in South Africa, a social media model',
    url: 'https://aejonline.org/index.php/aej/article/view/719/1348',
    date: '2024-03-20',
    checked,
    confidence: 'reported',
  },
  reporting: {
    title: 'Rising Voices: reporting on public services',
    url: 'https://rising.globalvoices.org/blog/2013/10/16/are-you-reporting-on-public-services-heres-how-you-might/',
    date: '2013-10-16',
    checked,
    confidence: 'reported',
  },
  blogs: {
    title: 'Online Now: introduction to blogging',
    url: 'http://wiki.onlinenow.co.nz/introduction-to-blogging/',
    checked,
    confidence: 'reported',
  },
  comments: {
    title: 'WordPress All-in-One For Dummies: readers and comments',
    url: 'https://www.oreilly.com/library/view/wordpress-all-in-one-for/9780470877012/ch005-sec004_29_chapter-05.html',
    checked,
    confidence: 'reported',
  },
  reviews: {
    title: 'GreatNonprofits help: if a review is unfair',
    url: 'https://greatnonprofits.freshdesk.com/support/solutions/articles/8000057907-what-safeguards-do-you-have-to-protect-against-unfairly-harsh-reviews-of-our-nonprofit-',
    checked,
    confidence: 'documented',
  },
  voices: {
    title: 'Stanford Social Innovation Review: reviews by the people you serve',
    url: 'https://ssir.org/articles/entry/can_stakeholder_reviews_by_beneficiaries_bring_new_perspectives_to_philanth',
    checked,
    confidence: 'reported',
  },
  community: {
    title: 'Coyote Communications: an online community for a neighbourhood or town',
    url: 'http://www.coyotebroad.com/outreach/onlinecommunity.shtml',
    date: '2019-04-18',
    checked,
    confidence: 'reported',
  },
  discussions: {
    title: 'Benton Foundation: lessons learned from online discussions',
    url: 'https://www.benton.org/archive/publibrary/practice/lessons/forumlessons.html',
    date: '2001',
    checked,
    confidence: 'reported',
  },
  posse: {
    title: 'IndieWeb: publish on your own site, then share elsewhere',
    url: 'https://indieweb.org/POSSE',
    checked,
    confidence: 'reported',
  },
  accounts: {
    title: 'Digital Charity Lab: digital account management toolkit',
    url: 'https://www.digitalcharitylab.org/product/digital-account-management-toolkit/',
    checked,
    confidence: 'reported',
  },
  security: {
    title: 'Cybersecurity handbook for civil society: accounts and devices',
    url: 'https://cso.cyberhandbook.org/index.php/topics/securing-accounts-devices/introduction',
    checked,
    confidence: 'reported',
  },
};
