/**
 * What links carry only so that somebody can follow who clicked. What our own platforms add stands in their files ("tracking"). Names are compared in lower case; "*" at the end stands
 * for any rest. Kept short, because a parameter too many breaks a link: what stands in one of two lists, for every site or for the
 * site of the firm, and what advertising networks, mail services and platforms are seen to add. Read on 2026-11-22:
 * https://github.com/ClearURLs/Rules (data.min.json),
 * https://firefox-source-docs.mozilla.org/toolkit/components/antitracking/anti-tracking/query-stripping/index.html
 * In neither list, and known from links in use alone: pk_source, pk_medium, itm_*, hmb_*, gclsrc, gad_*, ck_subscriber_id, _kx, emci,
 * emdi, ceid, akid. Read again on 2026-11-26, with names that Brave strips: https://github.com/brave/brave-browser/blob/master/CHANGELOG_DESKTOP.md
 */
export const trackingAnywhere: readonly string[] = [
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
  ...['gclid', 'gclsrc', 'gbraid', 'wbraid', 'dclid', 'gad_source', 'gad_campaignid', 'msclkid', 'yclid', 'ysclid'],
  ...['rb_clickid', 'irclickid', 'wickedid', 's_cid'],
  ...['srsltid', 'syclid', 'ymclid', 'unicorn_click_id', '_branch_match_id', '_branch_referrer'],
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
export const trackingElsewhere: readonly { hosts: readonly string[]; names: readonly string[] }[] = [
  { hosts: ['spotify.com'], names: ['si', 'nd', 'dlsi'] },
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
  { hosts: ['nytimes.com'], names: ['smid', 'smtyp'] },
  { hosts: ['theguardian.com'], names: ['cmp'] },
  { hosts: ['bbc.com', 'bbc.co.uk'], names: ['xtor', 'at_*'] },
  { hosts: ['reuters.com'], names: ['taid'] },
  { hosts: ['forbes.com'], names: ['sh'] },
  { hosts: ['wired.com'], names: ['intcid'] },
  { hosts: ['change.org'], names: ['source_location', 'psf_variant', 'share_intent'] },
  { hosts: ['meetup.com'], names: ['rv', '_xtd'] },
  { hosts: ['weibo.com', 'weibo.cn'], names: ['weibo_id', 'dt_dapp'] },
  { hosts: ['msn.com'], names: ['cvid', 'ocid'] },
];

/** Hosts that only pass on to another address. Those of our own platforms stand in their files ("hosts.hiding"); the others of theirs tell where they lead. */
export const shortHosts: readonly string[] = [
  ...['bit.ly', 'j.mp', 'tinyurl.com', 'ow.ly', 'goo.gl', 'is.gd', 'v.gd', 'buff.ly', 'rebrand.ly', 'cutt.ly', 'rb.gy'],
  ...['shorturl.at', 't.ly', 'tiny.cc', 'tiny.one', 'bl.ink', 's.id', 'dlvr.it', 'trib.al', 'ift.tt', 'short.gy', 'clck.ru'],
];
