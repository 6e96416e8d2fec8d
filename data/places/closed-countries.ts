import type { Source } from '../schema/schema.ts';

/** Countries in which nearly every place from abroad is shut off, and what of the catalogue is open there. Others are named by no list. */
export const closedCountries: Readonly<Record<string, { open: readonly string[]; source: Source }>> = {
  CN: {
    open: ['wechat', 'weibo'],
    source: {
      title: 'NDTV Profit: countries that restrict online platforms',
      url: 'https://www.ndtvprofit.com/trending/nepal-social-media-ban-a-look-at-countries-with-strict-restrictions-on-online-platforms',
      date: '2025-09-09',
      checked: '2026-11-27',
      confidence: 'reported',
    },
  },
  KP: {
    open: [],
    source: {
      title: 'NDTV Profit: countries that restrict online platforms',
      url: 'https://www.ndtvprofit.com/trending/nepal-social-media-ban-a-look-at-countries-with-strict-restrictions-on-online-platforms',
      date: '2025-09-09',
      checked: '2026-11-27',
      confidence: 'reported',
    },
  },
  TM: {
    open: [],
    source: {
      title: 'GIBJ: six countries that ban social media',
      url: 'https://gibj.org/social-media-ban-6-countries-that-dont-let-you-use-facebook-instagram-twitter-or-whatsapp',
      checked: '2026-11-27',
      confidence: 'reported',
    },
  },
};
