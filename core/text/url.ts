/** An address that a browser can read, or undefined. URL.canParse() came with Chromium 120, which is too young for us. */
export function urlOf(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
