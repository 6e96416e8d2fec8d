import { parts, schemes, type Visit } from './tour.ts';
import { popupLines } from './tour-popup.ts';

/** Text as HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `
  :root { color-scheme: light dark; --bg: light-dark(#fbfaf8, #17181b); --surface: light-dark(#fff, #202226); --ink: light-dark(#1d1f23, #f1f0ec);
    --soft: light-dark(#5a5f68, #aeb4be); --line: light-dark(#e4e1da, #34373d); --brand: light-dark(#0b6b5d, #5fd3bf) }
  body { margin: 0 auto; padding: 24px 16px 64px; background: var(--bg); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
  body.gallery { max-width: 1800px } body.start { max-width: 640px }
  h1 { margin: 0 0 8px; font-size: 26px } h2 { margin: 0; font-size: 20px } p { margin: 4px 0; color: var(--soft) }
  a { color: var(--brand) } :focus-visible { outline: 2px solid var(--brand); outline-offset: 2px }
  nav { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 16px 0 }
  section { margin-top: 24px; padding: 20px; border: 1px solid var(--line); border-radius: 14px; background: var(--surface) }
  /* Popups are 2:3 and pages 3:2, so that these columns give a row of one height. */
  .pictures { display: grid; grid-template-columns: 4fr 9fr 9fr; gap: 12px; margin-top: 12px }
  @media (width < 800px) { .pictures { grid-template-columns: 1fr } }
  img { display: block; box-sizing: border-box; width: 100%; border: 1px solid var(--line); border-radius: 8px }
  summary { margin-top: 16px; cursor: pointer } pre { font: 14px/1.5 ui-monospace, monospace; white-space: pre-wrap }
  ul { margin: 24px 0 0; padding: 0; border: 1px solid var(--line); border-radius: 14px; background: var(--surface); list-style: none }
  li { padding: 12px 20px; color: var(--soft) } li + li { border-top: 1px solid var(--line) } li a { font-weight: 600 }`;

/** A local page that is only read: no script, light and dark. @param body HTML */
export function plainPage(kind: 'gallery' | 'start', title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="icon" href="data:,"><style>${style}
</style></head><body class="${kind}">
<h1>${title}</h1>
${body}
</body></html>
`;
}

/** One platform: a row of pictures in light and one in dark, and what was said in words. */
function section({ stop, standIn, popup, inPage, pictures, missing }: Visit): string {
  const row = (scheme: string) =>
    parts
      .flatMap((part) => pictures.filter((picture) => picture.part === part && picture.scheme === scheme))
      .map(({ file, alt }) => `<a href="${file}"><img src="${file}" alt="${escaped(alt)}" loading="lazy"></a>`)
      .join('\n');
  const said = [...popupLines(popup), ...(inPage ? [`  In the page: ${inPage.chip}`] : [])];
  return `<section id="${stop.id}"><h2>${escaped(stop.name)}</h2>
<p>${escaped(stop.url)}${standIn ? ` (stand-in page: ${standIn})` : ''}</p>
${missing.map((what) => `<p><b>Did not show: ${escaped(what)}</b></p>`).join('')}
${schemes.map((scheme) => `<div class="pictures">${row(scheme)}</div>`).join('\n')}
<details><summary>In words</summary>
<pre>${escaped(said.join('\n'))}</pre></details></section>`;
}

/** The page that shows all pictures of a tour. */
export function galleryPage(visits: readonly Visit[]): string {
  return plainPage(
    'gallery',
    'CSO Sidekick: tour',
    `<p>The popup, the tip at the edge of a page, and the card it opens; in light and dark.</p>
<nav aria-label="Platforms">${visits.map(({ stop }) => `<a href="#${stop.id}">${escaped(stop.name)}</a>`).join('\n')}</nav>
${visits.map(section).join('\n')}`,
  );
}
