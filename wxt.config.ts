import { defineConfig } from 'wxt';
import type { InPageScript } from './data/catalogue/in-page.ts';
import type { Pieces } from './data/catalogue/pieces.ts';
import { pseudoLanguages } from './data/catalogue/pseudo-languages.ts';
import { contentPolicy } from './scripts/build/content-policy.ts';
import { inlineStyle, styleHashes } from './scripts/build/inline-style.ts';
import { licenceNotices, noteLicences } from './scripts/build/licences.ts';
import { pageTitles } from './scripts/build/page-titles.ts';
import { type BuiltFile, followSources, hostsFile, pieceFiles } from './scripts/build/pieces.ts';
import { plainPageScripts } from './scripts/build/plain-page-scripts.ts';
import { popupInOne } from './scripts/build/popup-in-one.ts';
import { evaluate, precompute } from './scripts/build/precompute.ts';
import { withoutEval } from './scripts/build/without-eval.ts';
import { withoutInnerHtml } from './scripts/build/without-inner-html.ts';
import { withoutJsonSchema } from './scripts/build/without-json-schema.ts';
import { withoutPolyfills } from './scripts/build/without-polyfills.ts';
import { withoutPreload } from './scripts/build/without-preload.ts';
import { catalogueCheck } from './scripts/catalogue/catalogue-check.ts';

/** Files of the build that are written from the catalogue and the message files. */
interface Generated {
  inPageScripts: InPageScript[];
  pieces: Record<string, Pieces>;
  knownHosts: string[];
  languageFiles: BuiltFile[];
  locales: Record<string, Record<string, { message: string }>>;
  platformSchema: object;
}
const catalogueFiles = ({ pieces, knownHosts, languageFiles }: Pick<Generated, 'pieces' | 'knownHosts' | 'languageFiles'>): BuiltFile[] => [
  ...pieceFiles(pieces),
  hostsFile(knownHosts),
  ...languageFiles,
];
const generated = () => evaluate<Generated>('./scripts/build/generated.ts');

/** Oldest browsers that get the extension: the last Chromium for Windows 7 and 8, and the oldest kept Firefox ESR. */
const oldest = { chrome: '109', firefox: '140' };

export default defineConfig({
  manifestVersion: 3,
  // A build with languages that nobody speaks never lies where the others are packed from.
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${pseudoLanguages.length ? '-pseudo' : ''}`,
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [
      precompute(),
      pageTitles(),
      popupInOne(),
      inlineStyle(),
      withoutInnerHtml(),
      withoutEval(),
      withoutJsonSchema(),
      withoutPolyfills(),
      withoutPreload(),
      plainPageScripts(),
      noteLicences(),
    ],
    build: {
      target: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`],
      cssTarget: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`],
      modulePreload: false,
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['declarativeContent'])],
    commands: { compose: { suggested_key: { default: 'Alt+Shift+W' }, description: '__MSG_compose__' } },
    action: { default_title: '__MSG_action__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'cso-sidekick@cso-sidekick.example',
              strict_min_version: `${oldest.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            // Firefox for Android knows the key above only since 142.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: oldest.chrome, storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    'server:started': (wxt, server) => followSources(server, wxt.config.outDir, async () => catalogueFiles(await generated())),
    'build:before': catalogueCheck,
    'build:manifestGenerated': async (wxt, manifest) => {
      const { inPageScripts: all } = await generated();
      const inPageScripts = all.filter(({ always }) => always);
      const matches = inPageScripts.flatMap((script) => script.matches);
      // Beside what a development server adds for itself.
      manifest.host_permissions = [...matches, ...(manifest.host_permissions ?? [])];
      // The development server writes pages of its own, with a policy of its own.
      if (wxt.config.command === 'build') manifest.content_security_policy = { extension_pages: contentPolicy(styleHashes) };
      // Nothing of it is given before the person says yes, one site at a time.
      Object.assign(manifest, { optional_host_permissions: ['https://*/*'] });
      manifest.content_scripts = inPageScripts.map(({ id, matches, excludeMatches }) => ({
        matches,
        exclude_matches: excludeMatches,
        js: [`pages/${id}.js`, 'page.js'],
        run_at: 'document_idle',
      }));
      // Firefox has no declarativeContent: its address-bar button is shown by the manifest alone.
      if (wxt.config.browser === 'firefox') {
        Object.assign(manifest, {
          // What a service worker reads itself: see browser/wake.ts.
          background: { ...manifest.background, scripts: ['background.js', 'work.js', 'upkeep.js'] },
          page_action: {
            default_popup: 'popup.html',
            default_title: '__MSG_action__',
            default_icon: manifest.icons,
            show_matches: matches,
          },
        });
      }
    },
    'build:publicAssets': async (wxt, files) => {
      const { pieces, knownHosts, languageFiles, locales, platformSchema } = await generated();
      for (const [language, texts] of Object.entries(locales))
        files.push({ relativeDest: `_locales/${language}/messages.json`, contents: JSON.stringify(texts, null, 2) });
      // The development server brings code of its own, which nobody is given.
      if (wxt.config.command === 'build') files.push({ relativeDest: 'licences.txt', contents: licenceNotices() });
      files.push({ relativeDest: 'platform.schema.json', contents: JSON.stringify(platformSchema, null, 2) });
      files.push(...catalogueFiles({ pieces, knownHosts, languageFiles }));
    },
  },
});
