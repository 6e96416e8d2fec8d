import { platforms } from './catalogue.ts';

const all = platforms.flatMap(({ lookAlike }) => lookAlike?.members ?? []);
const anyCountry = '.<cc>';

/** Our own platforms' hosts whose members get a name under them: such a name is the member's, not the platform's. */
export const memberHosts: string[] = all.filter((host) => !host.endsWith(anyCountry));

/** The same under the ending of any country: "blogspot" for "blogspot.de" and "blogspot.com.br". */
export const memberHostsByCountry: string[] = all
  .filter((host) => host.endsWith(anyCountry))
  .map((host) => host.slice(0, -anyCountry.length));
