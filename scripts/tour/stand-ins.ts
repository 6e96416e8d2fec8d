/**
 * Stand-in pages: where the real sites cannot or must not be reached, a page of the same make is served at the
 * site's real address, so that the extension is injected for real. They hold what a chip must keep clear of.
 */
const style = `
  :root { color-scheme: light dark }
  body { margin: 0; font: 15px/1.4 system-ui, sans-serif; background: light-dark(#f0f2f5, #18191a); color: light-dark(#1c1e21, #e4e6eb) }
  nav, article, form { background: light-dark(#fff, #242526) }
  nav { position: sticky; top: 0; display: flex; gap: 16px; align-items: center; padding: 8px 16px; border-bottom: 1px solid light-dark(#dcdfe4, #393a3b) }
  main { max-width: 560px; margin: 16px auto; display: grid; gap: 16px }
  article, form { border-radius: 8px; padding: 16px }
  h2 { margin: 0; font-size: 17px } p { margin: 4px 0 12px }
  textarea { width: 100%; box-sizing: border-box }
  button, input, textarea { border: 1px solid light-dark(#c4c9d0, #4b4d50); border-radius: 6px; padding: 6px 12px; font: inherit }
  img { display: block; width: 100%; height: 240px; margin-bottom: 12px; border-radius: 6px; background: linear-gradient(172deg, #bcd6e4 58%, #a9bf97 58% 80%, #8da77b 80%) }
`;

const post = (name: string, n: number) => `
  <article><h2>${name} post ${n}</h2><p>A health worker visits a village school. Forty children are vaccinated.</p>
  <img alt="A stand-in picture" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><button>Like</button> <button>Comment</button> <button>Share</button></article>`;

/** A page with a feed, a search field and a composer. */
export function standInPage(name: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Clinic day in Kano | ${name}</title><link rel="icon" href="data:,"><style>${style}</style></head><body>
<nav><b>${name} (stand-in)</b><input type="search" aria-label="Search" placeholder="Search"></nav>
<main><form onsubmit="return false"><textarea aria-label="Write a post" rows="2"></textarea><button>Post</button></form>
${[1, 2, 3].map((n) => post(name, n)).join('')}</main></body></html>`;
}
