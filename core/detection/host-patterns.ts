/**
 * Host patterns: how a platform file names hosts of which there is one per country or language.
 *
 *   *.example.com        the domain and everything under it; what is no place for people (below) stays out
 *   stats.example.com    where a place for people is called like a machine
 *   example.<cc>         one for each of the file's country endings ("de", "co.uk"): only those, so no bought name counts
 *   <ll>.example.com     one for each language or country of two letters: "de.example.com"
 *   <ll-cc>.example.com  one for each pair of them: "pt-br.example.com"
 */

/** Each pattern with "<cc>" as hosts, one for every ending; the others as they are. */
export function withCountries(patterns: readonly string[], endings: readonly string[]): string[] {
  return patterns.flatMap((pattern) =>
    pattern.endsWith('.<cc>') ? endings.map((ending) => pattern.slice(0, -'<cc>'.length) + ending) : [pattern],
  );
}

/**
 * A pattern as a regular expression (RE2) for the addresses on its hosts, for rules that a browser keeps by itself.
 * @param endings what "<cc>" stands for
 */
export function addressesOn(pattern: string, endings: readonly string[]): string {
  const host = pattern
    .replaceAll('.', '\\.')
    .replace('*\\.', '([^/]+\\.)?')
    .replace('<ll-cc>', '[a-z]{2}-[a-z]{2}')
    .replace('<ll>', '[a-z]{2}')
    .replace('<cc>', `(${endings.join('|').replaceAll('.', '\\.')})`);
  return `^https://${host}/`;
}

/** "de.example.com" as "<ll>.example.com", "pt-br." as "<ll-cc>."; undefined where the host begins with no such thing. */
export function withLanguage(host: string): string | undefined {
  const dot = host.indexOf('.');
  if (dot === 2) return /^[a-z]{2}/.test(host) ? `<ll>${host.slice(dot)}` : undefined;
  return dot === 5 && /^[a-z]{2}-[a-z]{2}/.test(host) ? `<ll-cc>${host.slice(dot)}` : undefined;
}

const services = new Set(
  `admin ads analytics api apis app-api assets auth autoconfig autodiscover backup beta blobs cdn click clicks cms config cpanel
  data db dev devel dns docs download downloads email events-api feeds file files ftp gateway gql graph graphql help imap images
  img images-cdn log logs mail mailer media metrics mx oauth origin payments pixel pop pop3 proxy push relay resources rss sftp
  smtp socket sockets sso staging static stats status support sync telemetry test thumbs track tracking upload uploads video
  videos vpn webdisk webhook webhooks webmail websocket whm widget widgets ws wss`.split(/\s+/),
);

/** Whether a label right under a "*." pattern is by custom a machine's, "mail" or "cdn2", and no person's place. */
export const isService = (label: string): boolean =>
  services.has(label) || services.has(label.replace(/\d{1,3}$/, '')) || /^ns\d{0,3}$/.test(label);
