/**
 * Path templates: how a platform file says which addresses are which kind of page, without regular expressions.
 *
 *   /groups/:group         ":group" stands for one segment, but for no script ("x.php"); letter case does not matter
 *   /@:handle              fixed letters may stand before the ":"
 *   /:year#/:month#        "#" after a name: digits only
 *   /messages/*            "*" at the end stands for any rest, also none
 *   /watch?v               the address must carry the parameter "v"
 *   studio.example.com/... a host in front: only there, with or without "www." or "m."
 *   *.example.com/...      on all of its sub-domains
 *   example.<cc>/...       whatever the country
 */
export interface PathTemplate {
  host: string;
  segments: string[];
  /** The template ends in "*". */
  open: boolean;
  parameter: string;
}

/** Reads one template. Never throws: a template is checked when the catalogue is built. */
export function parseTemplate(template: string): PathTemplate {
  const [path = '', parameter = ''] = template.split('?');
  const slash = path.indexOf('/');
  const segments = path
    .slice(slash + 1)
    .toLowerCase()
    .split('/')
    .filter(Boolean);
  const open = segments.at(-1) === '*';
  if (open) segments.pop();
  return { host: path.slice(0, slash), segments, open, parameter };
}

/** Whether a host is meant by a host pattern: itself, or with "*." in front the domain and all below it. */
export function hostMatches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? `.${host}`.endsWith(pattern.slice(1)) : pattern === host;
}

/** A host without what leads to the same pages: "www." or "m." in front, and the country at the end where the pattern has "<cc>". */
function plainHost(host: string, anyCountry: boolean): string {
  const plain = host.replace(/^(www|m|mobile|touch|old)\./, '');
  return anyCountry ? plain.replace(/\.(com?\.)?(\w\w|com|<cc>)$/, '.') : plain;
}

/** Whether a host is meant by the host of a template. */
function hostFits(pattern: string, host: string): boolean {
  if (pattern === host) return true;
  if (pattern.startsWith('*.')) return hostMatches(pattern, host);
  const anyCountry = pattern.endsWith('.<cc>');
  return plainHost(pattern, anyCountry) === plainHost(host, anyCountry);
}

/**
 * Whether an address fits a template.
 * @param segments path segments of the address, lower case, no empty ones
 * @param reserved words that a ":name" in first place must not stand for
 */
export function templateMatches(
  template: PathTemplate,
  host: string,
  segments: readonly string[],
  parameters: URLSearchParams,
  reserved: readonly string[],
): boolean {
  if (template.host && !hostFits(template.host, host)) return false;
  if (template.parameter && !parameters.has(template.parameter)) return false;
  const fixed = template.segments.length;
  if (template.open ? segments.length < fixed : segments.length !== fixed) return false;
  return template.segments.every((wanted, i) => {
    const given = segments[i] as string;
    const colon = wanted.indexOf(':');
    if (colon < 0) return wanted === given;
    if (given.length <= colon || !given.startsWith(wanted.slice(0, colon))) return false;
    if (wanted.endsWith('#')) return /^\d+$/.test(given.slice(colon));
    if (colon > 0) return true;
    return !given.endsWith('.php') && (i > 0 || !reserved.includes(given));
  });
}

const unescaped = (path: string) => path.replace(/%([2-7][0-9a-f])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

/** From this length on, in characters, only the two ends of a path are read: no rule looks further, and a page may write any length. */
const longest = 4000;

/**
 * The path of an address with its escaped characters read as servers read them: "%6Dessages" is "messages", and "%2F" ends a segment.
 * Only ASCII, which the rules are written in; so nothing can be too broken to read. Whoever compares paths asks here, so that no
 * escape slips by.
 */
export const pathOf = ({ pathname }: URL): string =>
  unescaped(pathname.length > longest ? pathname.slice(0, longest / 2) + pathname.slice(-longest / 2) : pathname);

/** The segments of such a path as templateMatches wants them. */
export const segmentsOf = (path: string): string[] => path.toLowerCase().split('/').filter(Boolean);
