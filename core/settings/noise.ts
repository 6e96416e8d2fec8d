/** Characters of one large value and of one small one: databases keep large values on pages of their own. */
const [large, small] = [100_000, 1_000];

/** Text that cannot be packed into less. @param length in characters */
function noise(length: number): string {
  let text = '';
  while (text.length < length) {
    // Four characters of three bytes; 65,536 bytes are the most at a time: https://www.w3.org/TR/webcrypto/#Crypto-method-getRandomValues
    const bytes = new Uint8Array(Math.min(48_000, Math.ceil(((length - text.length) * 3) / 4)));
    text += btoa(String.fromCharCode(...crypto.getRandomValues(bytes)));
  }
  return text.slice(0, length);
}

/**
 * Values to write over what was kept, in rounds of about half a megabyte: at least a megabyte, at most four, so that it fits
 * into what the oldest browser gives an extension.
 * @param used how much was kept, in characters
 */
export function* noiseFor(used: number): Generator<Record<string, string>> {
  const rounds = Math.min(8, Math.max(2, Math.ceil((2 * used) / 500_000)));
  for (let round = 0; round < rounds; round++) {
    const key = (kind: string, at: number) => `noise.${round}.${kind}.${at}`;
    yield Object.fromEntries([
      ...Array.from({ length: 3 }, (_, at) => [key('large', at), noise(large)]),
      ...Array.from({ length: 200 }, (_, at) => [key('small', at), noise(small)]),
    ]);
  }
}
