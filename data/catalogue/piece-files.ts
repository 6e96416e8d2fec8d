/** Names that the build gives to files and variables, and by which browser/ reads them. */

/** The folder of each piece of a platform, and the variable that its files set. */
export const pieceVariables = {
  pages: 'csoSidekickPage',
  entries: 'csoSidekickEntry',
  firsts: 'csoSidekickFirst',
  texts: 'csoSidekickTexts',
} as const;

/** The file with every host that people use of a platform, and its variable: read once, when the extension is installed. */
export const knownHostsFile = { path: 'known-hosts.js', variable: 'csoSidekickKnownHosts' } as const;

/**
 * The files of a language, in languages/<tag>/, and the variable that each sets: what pages of ours need at once, what chip and card
 * need in a page, and one file for each platform.
 */
export const languageVariables = {
  interface: 'csoSidekickLanguage',
  inPage: 'csoSidekickWords',
  platform: 'csoSidekickTranslation',
} as const;

/** Path of a file of a language in the built extension. @param name "interface", "in-page", or the id of a platform with "of-" before it */
export const languageFile = (tag: string, name: 'interface' | 'in-page' | `of-${string}`): string => `languages/${tag}/${name}.js`;
