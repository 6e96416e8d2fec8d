import type { Source } from '../schema/schema.ts';

/** What the composer may advise, in the order it is shown. Texts are in data/messages. */
export const adviceIds = [
  'photo-consent',
  'personal-data',
  'alt-missing',
  'alt-filename',
  'alt-image-of',
  'dead-link',
  'dead-tag',
  'insecure-link',
  'short-link',
  'tracking',
  'tag-breaks',
  'tag-figures',
  'camel-case',
  'long-tag',
  'many-tags',
  'fancy-letters',
  'all-caps',
  'emoji-run',
  'same-everywhere',
] as const;
export type AdviceId = (typeof adviceIds)[number];

const checked = '2026-11-22';

/** Where the advice was read. */
export const adviceSources: Record<string, Source> = {
  oxford: {
    title: 'University of Oxford: accessible social media',
    url: 'https://communications.admin.ox.ac.uk/digital-communications/accessibility/social',
    checked,
    confidence: 'reported',
  },
  a2i: {
    title: 'A2i: how to make your social media accounts accessible',
    url: 'https://a2i.co.uk/blog/accessible-social-media-content',
    date: '2025-06-09',
    checked,
    confidence: 'reported',
  },
  kentucky: {
    title: 'University of Kentucky: social media and accessibility',
    url: 'https://ada.uky.edu/digital-accessibility/social-media',
    checked,
    confidence: 'reported',
  },
  virginia: {
    title: 'University of Virginia: social media and accessibility',
    url: 'https://digitalaccessibility.virginia.edu/social-media',
    checked,
    confidence: 'reported',
  },
  hashtags: {
    title: 'X, twitter-text: which signs a hashtag may have',
    url: 'https://github.com/twitter/twitter-text',
    checked,
    confidence: 'documented',
  },
  stripping: {
    title: 'Mozilla: how Firefox takes tracking out of links',
    url: 'https://firefox-source-docs.mozilla.org/toolkit/components/antitracking/anti-tracking/query-stripping/index.html',
    checked,
    confidence: 'documented',
  },
};

/** The source of each piece of advice that tells a fact. "dead-link", "dead-tag" and "many-tags" have that of the rule; see data/reference/consent.ts for photos. */
export const adviceSource: Partial<Record<AdviceId, keyof typeof adviceSources>> = {
  'alt-missing': 'oxford',
  'alt-filename': 'oxford',
  'alt-image-of': 'oxford',
  tracking: 'stripping',
  'tag-breaks': 'hashtags',
  'tag-figures': 'hashtags',
  'camel-case': 'oxford',
  'long-tag': 'oxford',
  'fancy-letters': 'a2i',
  'all-caps': 'kentucky',
  'emoji-run': 'virginia',
};
