/** Names of places that links lead to or come from and that have no platform file. */
export const elsewhere: Record<string, string> = {
  bluesky: 'Bluesky',
  fediverse: 'The fediverse',
  mastodon: 'Mastodon',
  newsletter: 'Your newsletter',
  threads: 'Threads',
  website: 'Your website',
  wordpress: 'WordPress',
};
