import list from 'tlds' with { type: 'json' };

/**
 * The last parts that a host on the web may have, in lower case, with a blank between: those of the root zone
 * (https://data.iana.org/TLD/tlds-alpha-by-domain.txt, kept by the package), the written-out ones among them.
 */
export const tlds: string = list.join(' ');
