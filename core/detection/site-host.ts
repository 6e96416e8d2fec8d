/**
 * Whether a host can be a site that is asked for by itself: a match pattern takes it as it stands, and it is no address of this
 * kind ("*.example.org" is a host to a browser and many hosts to a pattern).
 * See https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 * @param host as `URL.hostname` gives it: lower case, other alphabets as "xn--"
 */
export const isSiteHost = (host: string): boolean =>
  host.length <= 253 && /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*$/.test(host);
