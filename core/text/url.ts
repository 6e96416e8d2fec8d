/** An address that a browser can read, or undefined. URL.canParse() came with Chromium 120, which is too young for us. */
export function urlOf(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** Percent-encodes any text; half characters, which cannot be encoded, become U+FFFD. */
export const percentEncoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
