/** Country endings that anybody anywhere may buy: owning one says little. */
export const openCountryEndings: readonly string[] = ['cc', 'cf', 'cm', 'co', 'ga', 'gq', 'io', 'me', 'ml', 'to', 'tk', 'tv', 'ws'];
