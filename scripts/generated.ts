import { app } from '../data/messages/en/app.ts';

export { inPageScripts } from '../data/in-page.bake.ts';

/** What the browser itself shows of the extension, as _locales/en/messages.json wants it. */
export const locale = {
  name: { message: app['extension.name'] },
  description: { message: app['extension.description'] },
  action: { message: app['extension.action'] },
};
