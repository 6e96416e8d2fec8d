/**
 * What pages and worker of the extension may load: their own scripts and style sheets, the styles that are written into their HTML,
 * and the pictures a person chooses in the composer. Nothing else, and nothing from anywhere else: the browser itself refuses a request.
 * See https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
 * @param styles hashes of the styles, such as "sha256-..."
 */
export function contentPolicy(styles: Iterable<string>): string {
  const rules: Record<string, string> = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': ['self', ...[...styles].sort()].map((source) => `'${source}'`).join(' '),
    'img-src': 'blob:',
    'connect-src': "'none'",
    'font-src': "'none'",
    'media-src': "'none'",
    'frame-src': "'none'",
    'worker-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  };
  return `${Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')};`;
}
