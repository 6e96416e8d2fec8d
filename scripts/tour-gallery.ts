import { schemes, type Visit } from './tour.ts';
import { popupLines } from './tour-popup.ts';

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `
  :root { color-scheme: light dark; --bg: light-dark(#fbfaf8, #17181b); --surface: light-dark(#fff, #202226); --ink: light-dark(#1d1f23, #f1f0ec);
    --soft: light-dark(#5a5f68, #aeb4be); --line: light-dark(#e4e1da, #34373d); --brand: light-dark(#0b6b5d, #5fd3bf) }
  body { max-width: 1400px; margin: 0 auto; padding: 24px 16px 64px; background: var(--bg); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
  h1 { margin: 0; font-size: 28px } h2 { margin: 0; font-size: 20px } p { margin: 4px 0; color: var(--soft) }
  a { color: var(--brand) } :focus-visible { outline: 2px solid var(--brand); outline-offset: 2px }
  nav, .pictures { display: flex; flex-wrap: wrap; gap: 4px 16px } nav { margin: 16px 0 }
  section, .links { margin-top: 24px; padding: 20px; border: 1px solid var(--line); border-radius: 14px; background: var(--surface) }
  .pictures { gap: 16px; margin-top: 16px } .pictures a { flex: 1 1 0 } .pictures .popup { flex-grow: 0 }
  img { display: block; height: 380px; border: 1px solid var(--line); border-radius: 8px; object-fit: contain }
  pre { overflow: auto; font: 14px/1.5 ui-monospace, monospace; white-space: pre-wrap } summary { margin-top: 16px; cursor: pointer }
  .links a { display: block; padding: 10px 0 } .links a + a { border-top: 1px solid var(--line) } kbd { font: inherit; font-weight: 650 }`;

/** A plain local page: no script, light and dark. @param body HTML */
export function plainPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="icon" href="data:,"><style>${style}
</style></head><body>
<h1>${title}</h1>
${body}
</body></html>
`;
}

/** One platform: a row of pictures in light and one in dark, and what the popup said in words. */
function section({ stop, standIn, popup, inPage, pictures, missing }: Visit): string {
  const row = (scheme: string) =>
    pictures
      .filter((picture) => picture.scheme === scheme)
      .sort((a, b) => Number(b.file.includes('-popup-')) - Number(a.file.includes('-popup-')))
      .map(({ file, alt }) => `<a href="${file}"><img src="${file}" alt="${escaped(alt)}" loading="lazy"></a>`)
      .join('\n');
  return `<section id="${stop.id}"><h2>${escaped(stop.name)}</h2>
<p>${escaped(stop.url)}${standIn ? ' (stand-in page)' : ''}</p>
${missing.map((what) => `<p><b>Missing: ${escaped(what)}</b></p>`).join('')}
${schemes.map((scheme) => `<div class="pictures">${row(scheme)}</div>`).join('\n')}
<details><summary>What the popup says${inPage ? ', and the tip in the page' : ''}</summary>
<pre>${escaped([...popupLines(popup), ...(inPage ? [`  In the page: ${inPage.chip}`] : [])].join('\n'))}</pre></details></section>`;
}

/** The page that shows all pictures of a tour. */
export function galleryPage(visits: readonly Visit[]): string {
  return plainPage(
    'CSO Sidekick: tour',
    `<p>The popup, the tip in the page and its card, in light and dark. Stand-in pages replace sites that could not be reached.</p>
<nav aria-label="Platforms">${visits.map(({ stop }) => `<a href="#${stop.id}">${escaped(stop.name)}</a>`).join('\n')}</nav>
${visits.map(section).join('\n')}`,
  );
}
