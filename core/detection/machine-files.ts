/** Files at the top of a site that are for machines: https://www.iana.org/assignments/well-known-uris and older customs. */
const wellKnown = /^\/(\.well-known(\/|$)|apple-touch-icon|favicon|wp-sitemap|(sw|service-?worker)\.js$)/i;

/** Endings of data, code and pictures. */
const data = /\.(json|webmanifest|xml|rss|atom|txt|js|mjs|css|map|ico|png|jpe?g|gif|webp|avif|svg|woff2?|ttf|mp[34]|webm)$/i;

/** What these are called may look like a file: "next.js" is a tag, and "@three.js" somebody. */
const names = /\/(tag|tags|tagged|hashtag|topic|topics)\/[^/]*$|\/@[^/]*$/i;

/**
 * Whether a path is a file for machines and no page: "robots.txt", a feed, a picture.
 * @param path of an address, any length
 */
export function isFile(path: string): boolean {
  if (!path.includes('.')) return false;
  const end = path.slice(-300);
  return wellKnown.test(path.slice(0, 300)) || (data.test(end) && !names.test(end));
}
