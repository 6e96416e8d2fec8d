/**
 * What links carry only so that somebody can follow who clicked. Names are compared in lower case; "*" at the end stands
 * for any rest. Kept short, because a parameter too many breaks a link: what stands in one of two lists, for every site or for the
 * site of the firm, and what advertising networks, mail services and platforms are seen to add. Read on 2026-11-22:
 * https://github.com/ClearURLs/Rules (data.min.json),
 * https://firefox-source-docs.mozilla.org/toolkit/components/antitracking/anti-tracking/query-stripping/index.html
 * In neither list, and known from links in use alone: pk_source, pk_medium, itm_*, hmb_*, gclsrc, gad_*, ttclid, li_fat_id, epik,
 * rdt_cid, sccid, __cft__*, __xts__*, fb_action_*, action_*_map, share_app_id, ck_subscriber_id, _kx, emci, emdi, ceid, akid.
 * Read again on 2026-11-26, with names that Brave strips: https://github.com/brave/brave-browser/blob/master/CHANGELOG_DESKTOP.md
 */
export const trackingEverywhere: readonly string[] = [
  // Campaign tags of Google Analytics, Matomo and others.
  ...[
    'utm_*',
    'mtm_*',
    'pk_campaign',
    'pk_kwd',
    'pk_source',
    'pk_medium',
    'pk_cid',
    'piwik_campaign',
    'matomo_campaign',
    'otm_*',
    'itm_*',
    'hmb_*',
    '_openstat',
    '_ga',
    '_gl',
  ],
  ...['ga_source', 'ga_medium', 'ga_term', 'ga_content', 'ga_campaign', 'ga_place', 'gs_l', 'cmpid', 'wtmc', 'wt_mc', 'wt_zmc', 'wtrid'],
  ...['spm', 'echobox', 'os_ehash', 'tracking_source'],
  // One for every click, from advertising networks.
  ...['gclid', 'gclsrc', 'gbraid', 'wbraid', 'dclid', 'gad_source', 'gad_campaignid', 'msclkid', 'twclid', 'ttclid', 'yclid', 'ysclid'],
  ...['fbclid', 'li_fat_id', 'epik', 'rdt_cid', 'sccid', 'rb_clickid', 'irclickid', 'wickedid', 's_cid'],
  ...['srsltid', 'syclid', 'ymclid', 'unicorn_click_id', '_branch_match_id', '_branch_referrer'],
  // Who shared it, from social networks.
  ...['igsh', 'igshid', 'mibextid', '__cft__*', '__xts__*', '__tn__', 'fb_action_*', 'fb_ref', 'fb_source', 'action_*_map'],
  ...['ref_src', 'ref_url', '__twitter_impression', 'share_app_id'],
  // Who got the e-mail: Mailchimp, HubSpot, Marketo, Vero, Omeda, Drip, ConvertKit, Klaviyo, MailerLite, EveryAction, ActionKit.
  ...['mc_cid', 'mc_eid', 'mc_tc', '_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'hsctatracking', 'mkt_tok', 'vero_id', 'vero_conv'],
  ...['oly_anon_id', 'oly_enc_id', '__s', 'ck_subscriber_id', '_kx', 'ml_subscriber', 'ml_subscriber_hash', 'emci', 'emdi', 'ceid', 'akid'],
  ...['et_rid', 'sfmc_id', 'sfmc_activityid', 'bsft_clkid', 'bsft_uid', 'at_recipient_id', 'at_recipient_list', 'ss_email_id', 'vgo_ee'],
  ...['sms_click', 'sms_source', 'sms_uph'],
];

/**
 * The same on some hosts only (and all below them): elsewhere these names may mean something. Most are from the first list, as it was on
 * 2025-07-29, with the sister sites where one firm puts one mark on all of its own.
 */
export const trackingOn: readonly { hosts: readonly string[]; names: readonly string[] }[] = [
  { hosts: ['youtube.com', 'youtu.be'], names: ['si', 'feature', 'pp'] },
  { hosts: ['spotify.com'], names: ['si', 'nd', 'dlsi'] },
  { hosts: ['x.com', 'twitter.com'], names: ['s', 't', 'cn', 'src', 'cxt'] },
  { hosts: ['facebook.com'], names: ['rdid', 'hc_*', 'fref', 'refsrc', 'ref', 'comment_tracking', 'eav', 'paipv'] },
  { hosts: ['threads.com', 'threads.net'], names: ['xmt', 'slof'] },
  { hosts: ['linkedin.com'], names: ['trk', 'trkinfo', 'trackingid', 'lipi', 'licu', 'rcm', 'refid'] },
  {
    hosts: ['tiktok.com'],
    names: ['_r', '_t', 'is_from_webapp', 'sender_device', 'sender_web_id', 'web_id', 'u_code', 'tt_from', 'share_*'],
  },
  { hosts: ['reddit.com'], names: ['share_id', 'ref_source', 'ref_campaign', 'correlation_id', '_branch_match_id', 'rdt'] },
  {
    hosts: [
      ...['amazon.com', 'amazon.co.uk', 'amazon.de', 'amazon.fr', 'amazon.in', 'amazon.es', 'amazon.it', 'amazon.ca', 'amazon.nl'],
      ...['amazon.se', 'amazon.pl', 'amazon.com.br', 'amazon.com.mx', 'amazon.com.au', 'amazon.co.jp', 'amazon.com.tr'],
    ],
    names: ['pd_rd_*', 'pf_rd_*', 'ref_', 'sprefix', 'crid', 'qid', 'dib', 'dib_tag', 'social_share'],
  },
  // News sites of one firm, which ask for consent on a page of their own and say afterwards where people came from.
  {
    hosts: [
      ...['yahoo.com', 'yahoo.co.uk', 'aol.com', 'aol.co.uk', 'techcrunch.com', 'engadget.com', 'huffpost.com', 'huffingtonpost.com'],
      ...['huffingtonpost.co.uk', 'huffingtonpost.fr', 'huffingtonpost.es', 'huffingtonpost.it', 'buzzfeed.com', 'autoblog.com'],
      ...['makers.com', 'rivals.com', 'verizonmedia.com'],
    ],
    names: ['guccounter', 'guce_*', 'ncid', 'sr_share', 'soc_src', 'soc_trk'],
  },
  { hosts: ['soundcloud.com'], names: ['si'] },
  { hosts: ['bilibili.com'], names: ['spm_id_from', 'vd_source', 'share_source', 'share_medium', 'share_plat', 'share_session_id'] },
  { hosts: ['ebay.com', 'ebay.co.uk', 'ebay.de', 'ebay.fr', 'ebay.it', 'ebay.es'], names: ['_trkparms', '_trksid', 'amdata'] },
  { hosts: ['google.com'], names: ['ved', 'ei', 'sca_esv', 'sca_upv', 'sxsrf', 'gs_lcp', 'gs_lp', 'iflsig'] },
  { hosts: ['nytimes.com'], names: ['smid', 'smtyp'] },
  { hosts: ['theguardian.com'], names: ['cmp'] },
  { hosts: ['bbc.com', 'bbc.co.uk'], names: ['xtor', 'at_*'] },
  { hosts: ['reuters.com'], names: ['taid'] },
  { hosts: ['forbes.com'], names: ['sh'] },
  { hosts: ['wired.com'], names: ['intcid'] },
  { hosts: ['medium.com'], names: ['source'] },
  { hosts: ['change.org'], names: ['source_location', 'psf_variant', 'share_intent'] },
  { hosts: ['meetup.com'], names: ['rv', '_xtd'] },
  { hosts: ['snapchat.com'], names: ['sc_referrer', 'sc_ua'] },
  { hosts: ['twitch.tv', 'twitch.com'], names: ['tt_medium', 'tt_content'] },
  { hosts: ['goodreads.com'], names: ['from_search', 'from_srp', 'qid', 'rank', 'ac'] },
  { hosts: ['weibo.com', 'weibo.cn'], names: ['weibo_id', 'dt_dapp'] },
  { hosts: ['msn.com'], names: ['cvid', 'ocid'] },
];

/** Hosts that only pass on to another address. The platforms' own short hosts are missing: they tell where they lead. */
export const shortHosts: readonly string[] = [
  ...['bit.ly', 'j.mp', 'tinyurl.com', 't.co', 'ow.ly', 'goo.gl', 'is.gd', 'v.gd', 'buff.ly', 'rebrand.ly', 'cutt.ly', 'rb.gy'],
  ...['shorturl.at', 't.ly', 'tiny.cc', 'tiny.one', 'bl.ink', 's.id', 'lnkd.in', 'dlvr.it', 'trib.al', 'ift.tt', 'short.gy', 'clck.ru'],
];
