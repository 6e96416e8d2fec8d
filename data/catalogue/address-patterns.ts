/**
 * Match patterns of a manifest for the addresses that a path template stands for, exact to the segment.
 * https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 * @param template such as "/company/:id/inbox/*"; with a host before the path it is about that host alone
 * @param hosts such as "*.example.com"; a folder may stand behind one
 */
export function addressPatterns(template: string, hosts: string[]): string[] {
  const [path = '', parameter] = template.split('?');
  const slash = path.indexOf('/');
  const on = slash > 0 ? [path.slice(0, slash).replace(/^(www|m)\./, '*.')] : hosts;
  const open = path.endsWith('/*');
  const fixed = path
    .slice(slash)
    .replace(/\/\*$/, '')
    .replace(/:[^/]+/g, '*')
    .replace(/\/$/, '');
  if (!fixed) return on.map((host) => `https://${host}/*`);
  if (parameter) return on.flatMap((host) => ['?', '/?'].map((end) => `https://${host}${fixed}${end}*${parameter}=*`));
  const ends = open ? ['', '/*', '?*'] : ['', '/', '?*', '/?*'];
  return on.flatMap((host) => ends.map((end) => `https://${host}${fixed}${end}`));
}
