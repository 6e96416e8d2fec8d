import type { Plugin } from 'vite';

/**
 * Puts everything that the popup needs at once into one file. A browser takes longer to fetch a dozen small files from
 * an extension than to read one of their size; the other pages load the same file for what they share.
 */
export function popupInOne(): Plugin {
  return {
    name: 'cso-sidekick:popup-in-one',
    outputOptions(options) {
      // Scripts in pages are built one by one and have nothing to share.
      if (options.format !== 'es') return undefined;
      const group = {
        name: 'popup-parts',
        test: /\/components\/popup\/Popup\.tsx$|\/browser\/(epoch|panel|popup-data|look-at-tab|sites|site-scripts|storage|tabs)\.ts$/,
      };
      return { ...options, codeSplitting: { groups: [group] } };
    },
  };
}
