/** Systems that have a picker of their own for emoji, opened by keys. */
export type System = 'windows' | 'mac';

/**
 * What a computer runs, as far as it matters for keys.
 * @param platform navigator.platform, such as "Win32" or "MacIntel"
 * @returns undefined for phones and all others
 */
export const systemOf = (platform: string): System | undefined =>
  /^win/i.test(platform) ? 'windows' : /^mac/i.test(platform) ? 'mac' : undefined;
