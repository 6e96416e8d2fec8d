import { platformFormat } from '../../data/catalogue/platform-format.generated.ts';
import { catalogueVersion, schemaVersion } from '../../data/catalogue/version.generated.ts';
import { app } from '../../data/messages/en/app.ts';

export { pieces } from '../../data/catalogue/all-pieces.ts';
export { inPageScripts } from '../../data/catalogue/in-page.ts';

/** What the browser itself shows of the extension, as _locales/en/messages.json wants it. */
export const locale = {
  name: { message: app['extension.name'] },
  description: { message: app['extension.description'] },
  action: { message: app['extension.action'] },
  share: { message: app['extension.share'] },
  compose: { message: app['extension.compose'] },
};

/** The format of a platform file, for editors and other programs. */
export const platformSchema = {
  title: 'A platform file of CSO Sidekick',
  $comment: `Format ${schemaVersion}, catalogue of ${catalogueVersion}`,
  ...platformFormat,
};
