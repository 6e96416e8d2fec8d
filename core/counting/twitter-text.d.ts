// The package is loaded module by module: its index brings everything, and its types name the index only.
declare module 'twitter-text/dist/parseTweet.js' {
  import type { parseTweet } from 'twitter-text';

  const count: typeof parseTweet;
  export default count;
}

declare module 'twitter-text/dist/extractUrlsWithIndices.js' {
  import type { extractUrlsWithIndices } from 'twitter-text';

  const extract: typeof extractUrlsWithIndices;
  export default extract;
}
