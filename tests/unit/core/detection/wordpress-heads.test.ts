import { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lookAtPage } from '../../../../browser/page-signals.ts';
import { fingerprintQueries } from '../../../../core/detection/fingerprints.ts';
import { detection } from '../../../../data/catalogue/detection.ts';
import { locate } from '../../../fixtures/locate.ts';

vi.mock('../../../../browser/api.ts', () => ({ browser: {} }));
afterEach(() => void vi.unstubAllGlobals());

const address = 'https://www.some-clinic.example/a-page/';
async function toldBy(head: string): Promise<string | undefined> {
  const { document } = new Window({ url: address, settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  document.write(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic</title>${head}</head><body></body></html>`);
  vi.stubGlobal('document', document);
  return (await locate(address, lookAtPage(fingerprintQueries(detection))))?.platform;
}

const sheet = (href: string) => `<link rel="stylesheet" href="${href}">`;
const script = (src: string) => `<script src="${src}"></script>`;
const style = (id: string) => `<style id="${id}">a{color:red}</style>`;
const here = 'https://www.some-clinic.example';

/** What a theme or a plug-in for speed or secrecy leaves in the head of a WordPress page: all of it, or one trace alone. */
const wordpress: Record<string, string> = {
  'generator alone': '<meta name="generator" content="WordPress 6.8.3">',
  'generator in another case': '<meta name="generator" content="WORDPRESS 4.9.26">',
  'generator of a builder first': '<meta name="generator" content="Elementor 3.28"><meta name="generator" content="WordPress 6.7">',
  'api link alone': '<link rel="https://api.w.org/" href="/wp-json/">',
  'theme by address': sheet(`${here}/wp-content/themes/astra/style.css?ver=4.8`),
  'theme by path': sheet('/wp-content/themes/oceanwp/style.css'),
  'theme by a path to the page': sheet('../wp-content/themes/divi/style.css'),
  'theme without a scheme': sheet('//www.some-clinic.example/wp-content/themes/kadence/a.css'),
  'theme without www': sheet('https://some-clinic.example/wp-content/themes/neve/a.css'),
  'theme by http': sheet('http://www.some-clinic.example/wp-content/themes/twentyten/style.css'),
  'theme on a static host of its own': sheet('https://static.some-clinic.example/wp-content/themes/a/b.css'),
  'theme in a folder': sheet(`${here}/site/wp-content/themes/hello/style.css`),
  'core script alone': script('/wp-includes/js/jquery/jquery.min.js?ver=3.7.1'),
  'core script in capitals of the tag': '<SCRIPT SRC="/wp-includes/js/wp-embed.min.js"></SCRIPT>',
  'plug-in script alone': script('/wp-content/plugins/contact-form-7/index.js'),
  'cached sheet': sheet('/wp-content/cache/autoptimize/css/autoptimize_1.css'),
  'cached script': script('/wp-content/cache/min/1/a.js'),
  'sheet of two kinds': '<link rel="preload stylesheet" as="style" href="/wp-content/themes/a/b.css">',
  'sheet that is loaded later': '<link rel="preload" as="style" href="/wp-content/themes/a/b.css" onload="this.rel=\'stylesheet\'">',
  'deferred module': '<script type="module" src="/wp-includes/js/dist/script-modules/interactivity/index.min.js"></script>',
  'old theme': `${sheet('/wp-content/themes/kubrick/style.css')}<link rel="pingback" href="/xmlrpc.php">`,
  'block theme, all in the page': style('wp-block-library-inline-css') + style('global-styles-inline-css'),
  'classic theme, all in the page': style('classic-theme-styles-inline-css') + style('global-styles-inline-css'),
  'folders renamed, emoji left': style('wp-emoji-styles-inline-css') + style('global-styles-inline-css') + sheet('/assets/theme.css'),
  'folders renamed, own styles left': style('wp-custom-css') + style('classic-theme-styles-inline-css') + sheet('/lib/a.css'),
  'folders renamed, pictures left': style('wp-img-auto-sizes-contain-inline-css') + style('global-styles-inline-css'),
  Bedrock: script('/wp/wp-includes/js/jquery/jquery.min.js') + sheet('/app/themes/sage/a.css'),
  'on a host for files, styles in the page':
    sheet('https://cdn.files.example/wp-content/a.css') + style('global-styles-inline-css') + style('wp-block-library-inline-css'),
  'block library by its id': `<link rel="stylesheet" id="wp-block-library-css" href="https://c0.wp.com/c/6.8/a.css">${style('global-styles-inline-css')}`,
  dashboard: '<div id="wpwrap"></div>',
  'with Open Graph and a feed': `<meta property="og:type" content="article"><link rel="alternate" type="application/rss+xml" href="/feed/">${sheet('/wp-content/themes/a/b.css')}`,
  'with structured data of an organisation': `<script type="application/ld+json">{"@type":"Organization"}</script>${script('/wp-content/plugins/wordpress-seo/a.js')}`,
  'with a post': `<script type="application/ld+json">{"@type":"BlogPosting"}</script>${sheet('/wp-content/themes/a/b.css')}`,
  'with a forum': `<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>${sheet('/wp-content/plugins/bbpress/a.css')}`,
  'broken head': `<div></div>${sheet('/wp-content/themes/a/b.css')}`,
  shop: script('/wp-content/plugins/woocommerce/assets/js/a.js'),
  'theme by a path from the page': sheet('wp-content/themes/a/b.css'),
  translated: `<link rel="alternate" hreflang="fr" href="/fr/">${script('/wp-content/plugins/polylang/a.js')}`,
  'many sheets': Array.from({ length: 60 }, (_, n) => sheet(`/css/${n}.css`)).join('') + sheet('/wp-content/themes/a/b.css'),
  'of a multi-site': sheet('/village/wp-content/themes/a/b.css'),
};

const other = 'https://partner.example';
/** Pages of other software, with traces that resemble. */
const others: Record<string, string> = {
  'theme of another site': sheet(`${other}/wp-content/themes/a/style.css`),
  'script of another site': script(`${other}/wp-includes/js/jquery/jquery.js`),
  'widget by plug-in of another site': script('https://shop.partner.example/wp-content/plugins/w/a.js'),
  'a host that ends alike': sheet('https://not-some-clinic.example/wp-content/a.css'),
  'a host that begins alike': sheet('https://www.some-clinic.example.partner.example/wp-content/a.css'),
  'host in the user name': sheet('https://www.some-clinic.example@partner.example/wp-content/a.css'),
  'folder in the query': script('/a.js?from=/wp-content/'),
  'folder after the hash': script('/a.js#/wp-includes/'),
  'folder in the query of another site': sheet(`${other}/a.css?u=${here}/wp-content/`),
  'name within a longer folder': sheet('/old-wp-content-copy/a.css'),
  'longer folder': sheet('/wp-contents/a.css'),
  'picture for sharing': '<meta property="og:image" content="https://www.some-clinic.example/wp-content/uploads/a.jpg">',
  'icon kept from before': '<link rel="icon" href="/wp-content/uploads/icon.png">',
  'next page kept from before': '<link rel="next" href="/wp-content/page/2">',
  'font of another site': '<link rel="preload" as="font" href="https://partner.example/wp-content/a.woff2">',
  'connection opened ahead': '<link rel="dns-prefetch" href="//s.w.org"><link rel="preconnect" href="https://c0.wp.com">',
  'written about': '<meta name="description" content="How we left WordPress, /wp-content/ and all">',
  'in a title': '<meta property="og:title" content="WordPress 6.8 is out">',
  'in a script of the page': '<script>var old = "/wp-content/themes/a/style.css";</script>',
  'in a comment': '<!-- <link rel="stylesheet" href="/wp-content/themes/a/style.css"> -->',
  'in a template': '<template><link rel="stylesheet" href="/wp-content/themes/a/style.css"></template>',
  'in a noscript of words': '<script type="text/plain">generator WordPress</script>',
  'generator that starts alike': '<meta name="generator" content="Wordpressless 1.0">'.replace('Wordpressless', 'WordPlan'),
  'generator of another': '<meta name="generator" content="Drupal 10">',
  'generator that speaks of it': '<meta name="generator" content="Moved from WordPress by a tool">',
  author: '<meta name="author" content="WordPress">',
  application: '<meta name="application-name" content="WordPress">',
  'one style alone': style('global-styles-inline-css'),
  'another style alone': style('wp-custom-css'),
  'a heading with the id': '<h2 id="wpwrap">wpwrap</h2>',
  'pingback alone': '<link rel="pingback" href="/xmlrpc.php">',
  'feed alone': '<link rel="alternate" type="application/rss+xml" href="/feed/">',
  'api of another page as an anchor': '<a rel="https://api.w.org/" href="/wp-json/">API</a>',
  Joomla: `<meta name="generator" content="Joomla! - Open Source Content Management">${script('/media/system/js/core.js')}`,
  TYPO3: `<meta name="generator" content="TYPO3 CMS">${sheet('/typo3temp/assets/a.css')}`,
  Wix: '<meta name="generator" content="Wix.com Website Builder">',
  Squarespace: script('https://static1.squarespace.com/static/a.js'),
  'ClassicPress news in another frame': '<iframe src="https://partner.example/wp-content/a.html"></iframe>',
  'address that is no address': sheet('https://[wp-content]/wp-content/'),
  'inline picture': sheet('data:text/css,/wp-content/'),
};

describe('WordPress on a host of its own', () => {
  it('is tried on 40 heads each way', () => {
    expect([Object.keys(wordpress).length, Object.keys(others).length]).toEqual([40, 40]);
  });

  it.each(Object.entries(wordpress))('is told: %s', async (_, head) => {
    expect(await toldBy(head)).toBe('wordpress');
  });

  it.each(Object.entries(others))('is not told: %s', async (_, head) => {
    expect(await toldBy(head)).not.toBe('wordpress');
  });
});
