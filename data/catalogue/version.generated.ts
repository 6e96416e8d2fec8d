import { platforms } from './catalogue.ts';

/** Version of the catalogue: the last day on which a fact of it was read, as "2026-11-26". */
export const catalogueVersion: string = platforms
  .flatMap(({ sources }) => Object.values(sources).map(({ checked }) => checked))
  .reduce((newest, day) => (day > newest ? day : newest), '');

/**
 * Version of the format of platform files, built-in and own. It goes up with every field that is added or means something else; files of
 * earlier formats still fit. 2: no figures beside the text of a limit; handles, tracking names, look-alikes and former ids. 3: who a
 * place suits (fit), and the countries of a limit (blockedIn, onlyIn).
 */
export const schemaVersion: number = 3;
