import { browserTexts } from '../../browser/browser-texts.generated.ts';
import { platforms } from '../../data/catalogue/catalogue.ts';
import { packKnownHosts } from '../../data/catalogue/known-hosts.ts';
import { platformFormat } from '../../data/catalogue/platform-format.generated.ts';
import { pseudoLanguages } from '../../data/catalogue/pseudo-languages.ts';
import { catalogueVersion, schemaVersion } from '../../data/catalogue/version.generated.ts';

export { pieces } from '../../data/catalogue/all-pieces.ts';
export { inPageScripts } from '../../data/catalogue/in-page.ts';
export { languageFiles } from './languages.ts';

/** Every host that people use of a platform, packed. */
export const knownHosts: string[] = packKnownHosts(platforms);

/** What the browser itself shows of the extension, as _locales/<language>/messages.json wants it, by language. */
export const locales = Object.fromEntries(
  Object.entries(browserTexts)
    .filter(([language]) => !pseudoLanguages.includes(language))
    .map(([language, texts]) => [
      language.replace('-', '_'),
      Object.fromEntries(Object.entries(texts).map(([name, message]) => [name, { message }])),
    ]),
);

/** The format of a platform file, for editors and other programs. */
export const platformSchema = {
  title: 'A platform file of CSO Sidekick',
  $comment: `Format ${schemaVersion}, catalogue of ${catalogueVersion}`,
  ...platformFormat,
};
