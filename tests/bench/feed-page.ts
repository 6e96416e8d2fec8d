import type { BrowserContext } from '@playwright/test';

/** Posts of the feed, which together make about 200 kB of HTML, as much as a saved page of a real network. */
const posts = 150;

const style = `
  body { margin: 0; font: 15px/1.4 system-ui, sans-serif; background: #f0f2f5; color: #1c1e21 }
  nav { position: sticky; top: 0; display: flex; gap: 16px; padding: 8px 16px; background: #fff }
  main { width: 560px; margin: 16px auto }
  .post { margin: 0 0 16px; border-radius: 8px; padding: 16px; background: #fff }
  .picture { height: 180px; background: #b8c4ce }
`;

const sentences = [
  'A health worker visits a village school and forty children are vaccinated.',
  'Volunteers planted two hundred trees along the river this weekend.',
  'Our new report shows how clean water changes a school day.',
  'Thank you to everybody who gave books to the library on the hill.',
  'Registration for the free course in first aid is open until Friday.',
];
const sentence = (n: number) => sentences[n % sentences.length] as string;

const wrapped = (depth: number, inner: string): string =>
  depth === 0 ? inner : `<div class="x${depth} x${depth * 7} x${depth * 13}">${wrapped(depth - 1, inner)}</div>`;

function post(n: number): string {
  const comments = [1, 2].map((c) => `<li class="comment"><b>Reader ${n * 3 + c}</b> <span dir="auto">${sentence(n + c)}</span></li>`);
  return `<article class="post" data-n="${n}" aria-labelledby="post${n}">${wrapped(
    11,
    `<h2 id="post${n}"><a href="/group${n}">Community group ${n}</a></h2><a href="/group${n}/posts/${n}">${(n % 23) + 1} h</a>
<div dir="auto"><span>${sentence(n)} ${sentence(n + 2)}</span></div><div class="picture" role="img" aria-label="A picture"></div>
<div class="bar"><span>${n * 7} likes</span> <div role="button" tabindex="0">Like</div> <button type="button">Comment</button> <button type="button">Share</button></div>
<ul>${comments.join('')}</ul><form><input aria-label="Write a comment" placeholder="Write a comment"></form>`,
  )}</article>`;
}

const links = Array.from({ length: 24 }, (_, n) => `<a href="/section/${n}"><i></i><span>Section ${n}</span></a>`).join('');

/**
 * A feed as a network serves it, the same on every run: a bar with links, posts in nested boxes, buttons, fields.
 * It carries no script, so whatever script runs in it belongs to an extension.
 */
const feedPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Feed</title><link rel="icon" href="data:,">
<style>${style}</style></head><body><nav>${links}<input type="search" aria-label="Search"></nav>
<main>${Array.from({ length: posts }, (_, n) => post(n)).join('\n')}</main></body></html>`;

/** Address at which the feed is served; a content script's match patterns fit it. */
export const feedAddress = 'https://www.facebook.com/';

/** Serves the feed instead of the real site, at the real site's address. */
export async function serveFeed(context: BrowserContext): Promise<void> {
  await context.route(`${feedAddress}**`, (route) => route.fulfill({ contentType: 'text/html', body: feedPage }));
}
