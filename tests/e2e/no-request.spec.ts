/**
 * No page of the extension, and no worker, can send anything anywhere: the browser refuses, in both browsers. Files of the
 * extension itself are no way out; neither browser asks a policy about them.
 */
import { expect, test } from '@playwright/test';
import { chromiumSession, firefoxSession, type Session } from './session.ts';

const own = ['options', 'compose', 'sidepanel', 'places', 'accounts', 'campaign', 'map', 'library', 'welcome'].map(
  (name) => `${name}.html`,
);
const pages = ['popup.html?tab=0', ...own, 'help.html#hacked'];

/** Runs in a page or worker of the extension: tries every way out. @returns what was not refused */
async function tryEveryWay(): Promise<string[]> {
  const far = 'https://example.org/way-out';
  const refused = new Set<string>();
  addEventListener('securitypolicyviolation', (event) => refused.add(event.effectiveDirective));
  const settled = () => new Promise((wait) => setTimeout(wait, 60));
  const isPage = typeof document === 'object';
  const put = (name: string, fields: object, into = document.body) => {
    const element = Object.assign(document.createElement(name), fields);
    into.append(element);
    return element;
  };
  const ways: [string, directives: string[], () => unknown][] = [
    ['fetch far', ['connect-src'], () => fetch(far)],
    ['fetch data', ['connect-src'], () => fetch('data:text/plain,a')],
    ['WebSocket', ['connect-src'], () => new WebSocket('wss://example.org/')],
    ['EventSource', ['connect-src'], () => new EventSource(far)],
    ['import', ['script-src-elem', 'script-src'], () => import(far)],
    ['code from text', ['script-src'], () => new Function('return 1')()],
  ];
  const inPages: typeof ways = [
    [
      'XMLHttpRequest',
      ['connect-src'],
      () => {
        const request = new XMLHttpRequest();
        request.open('GET', far);
        request.send();
      },
    ],
    ['beacon', ['connect-src'], () => navigator.sendBeacon(far, 'a')],
    ['picture', ['img-src'], () => put('img', { src: far })],
    ['frame', ['frame-src'], () => put('iframe', { src: far })],
    ['video', ['media-src'], () => put('video', { src: far })],
    ['style', ['style-src-elem'], () => put('style', { textContent: 'p { color: red }' })],
    ['style sheet', ['style-src-elem'], () => put('link', { rel: 'stylesheet', href: far })],
    ['script', ['script-src-elem'], () => put('script', { src: far })],
    ['object', ['object-src'], () => put('object', { data: far })],
    ['base', ['base-uri'], () => put('base', { href: far }, document.head)],
    ['form', ['form-action'], () => (put('form', { action: far, method: 'post' }) as HTMLFormElement).submit()],
  ];
  const through: string[] = [];
  for (const [name, directives, go] of isPage ? [...ways, ...inPages] : ways) {
    refused.clear();
    let threw = false;
    try {
      await Promise.race([Promise.resolve(go()), settled()]);
    } catch {
      threw = true;
    }
    for (let i = 0; i < 25 && !directives.some((one) => refused.has(one)); i++) await settled();
    // Without network everything rejects: only the policy's own word counts, but for what no policy is asked about.
    const byItself = threw && (name === 'code from text' || (name === 'import' && !isPage));
    if (!directives.some((one) => refused.has(one)) && !byItself) through.push(name);
  }
  return through;
}

for (const [browser, start] of [
  ['chromium', () => chromiumSession()],
  ['firefox', () => firefoxSession()],
] as const) {
  test.describe(browser, () => {
    let session: Session;
    test.beforeAll(async () => {
      session = await start();
    });
    test.afterAll(() => session.close());

    for (const path of pages) {
      test(`${path} can send nothing`, async () => {
        const page = await session.openOwn(path);
        expect(session.problems, 'the page itself meets no refusal').toEqual([]);
        expect(await page.evaluate(tryEveryWay, undefined)).toEqual([]);
        expect(session.problems.filter((problem) => /^(worker )?request:/.test(problem))).toEqual([]);
        session.problems.length = 0;
        await page.close();
      });
    }
  });
}

test('the worker of Chromium can send nothing', async () => {
  const session = await chromiumSession();
  expect(await session.chromium().worker?.evaluate(tryEveryWay)).toEqual([]);
  await session.close();
});

test('the background page of Firefox can send nothing', async () => {
  const session = await firefoxSession();
  const page = await session.openOwn('options.html');
  const answer = await page.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: { runtime: { getBackgroundPage: () => Promise<typeof globalThis> } } };
    const background = await browser.runtime.getBackgroundPage();
    const refused: string[] = [];
    background.addEventListener('securitypolicyviolation', (event) => refused.push((event as SecurityPolicyViolationEvent).blockedURI));
    const sent = await background.fetch('https://example.org/way-out').then(
      () => 'sent',
      () => 'rejected',
    );
    await new Promise((wait) => setTimeout(wait, 300));
    refused.push(sent);
    return refused;
  }, undefined);
  expect(answer).toEqual(['https://example.org/way-out', 'rejected']);
  await session.close();
});
