/**
 * Where a hashtag can be looked up, by the platform. Each is of the form of an example in the platform's own file; a test holds them
 * against it. {tag} is the hashtag without "#".
 */
export const tagSearches: readonly { place: string; address: string }[] = [
  { place: 'x', address: 'https://x.com/search?q=%23{tag}&f=live' },
  { place: 'instagram', address: 'https://www.instagram.com/explore/tags/{tag}/' },
  { place: 'facebook', address: 'https://www.facebook.com/hashtag/{tag}' },
  { place: 'tiktok', address: 'https://www.tiktok.com/tag/{tag}' },
  { place: 'linkedin', address: 'https://www.linkedin.com/feed/hashtag/{tag}/' },
  { place: 'youtube', address: 'https://www.youtube.com/results?search_query=%23{tag}' },
  { place: 'threads', address: 'https://www.threads.com/tag/{tag}' },
  { place: 'bluesky', address: 'https://bsky.app/hashtag/{tag}' },
  { place: 'mastodon', address: 'https://mastodon.social/tags/{tag}' },
];
