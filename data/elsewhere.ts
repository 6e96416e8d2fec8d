/** Names of places that links lead to or come from and that have no platform file. */
export const elsewhere: Record<string, string> = {
  bluesky: 'Bluesky',
  fediverse: 'the fediverse',
  mastodon: 'Mastodon',
  newsletter: 'your newsletter',
  threads: 'Threads',
  website: 'your website',
  wordpress: 'WordPress',
};
