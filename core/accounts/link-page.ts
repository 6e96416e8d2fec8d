import { htmlText } from '../text/html.ts';

/** One line of a page of links. */
export interface LinkLine {
  /** What people press, as "Instagram". */
  label: string;
  url: string;
}

/** What a page of links says. */
export interface LinkPage {
  /** BCP 47 tag and direction of its words. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** The group's name: the heading, and the title of the tab. */
  name: string;
  /** One sentence below it. */
  intro: string;
  lines: readonly LinkLine[];
  /** One sentence at the end. */
  foot: string;
}

const style = `:root{color-scheme:light dark}body{max-width:32rem;margin:0 auto;padding:1.5rem 1rem;font:1.0625rem/1.5 system-ui,sans-serif}
h1{font-size:1.5rem}ul{list-style:none;margin:1.5rem 0;padding:0}li{margin:.75rem 0}
a{display:block;padding:.75rem 1rem;border:2px solid;border-radius:.5rem;overflow-wrap:anywhere;color:inherit}a:focus-visible{outline:3px solid;outline-offset:2px}
small{display:block}`;

/**
 * A page of links for the group's own website: it stands alone, asks for nothing, and says with rel="me" that the accounts are theirs.
 * https://microformats.org/wiki/rel-me
 */
export function linkPage({ language, direction, name, intro, lines, foot }: LinkPage): string {
  const items = lines.map(
    ({ label, url }) =>
      `<li><a rel="me" href="${htmlText(url)}"><bdi>${htmlText(label)}</bdi> <small dir="ltr">${htmlText(url.replace(/^https?:\/\//, ''))}</small></a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="${htmlText(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(name)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1 dir="auto">${htmlText(name)}</h1>
<p dir="auto">${htmlText(intro)}</p>
<ul>
${items.join('\n')}
</ul>
<p dir="auto"><small>${htmlText(foot)}</small></p>
</main>
</body>
</html>
`;
}
