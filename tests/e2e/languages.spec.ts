/**
 * The extension in two languages that nobody speaks: one with accents and longer words, one from right to left. What can still be
 * read as English was not translated; what no longer fits would not fit in German either.
 */
import { expect, test } from '@playwright/test';
import { emptyCampaign } from '../../core/campaign/campaign.ts';
import { allZones, cityOf } from '../../core/campaign/zones.ts';
import { externalServices } from '../../data/reference/external-services.ts';
import { type HelplineId, helplineOf, helplines } from '../../data/reference/helplines.ts';
import { cardText, chipText, pause, press, storage, until } from './actions.ts';
import { platforms } from './catalogue.ts';
import { buildPseudo } from './pseudo.ts';
import { chromiumSession, firefoxSession, type Session, type Surface } from './session.ts';

const site = 'https://www.instagram.com/create/style/';

const english = new Intl.DisplayNames('en', { type: 'language' });

/** What is called the same in every language. */
const names = [
  ...new Set([
    ...platforms.flatMap(({ name, formerNames, owner, sources }) => [
      name,
      owner.name,
      ...formerNames.map((former) => former.name),
      ...Object.values(sources).map(({ title }) => title),
    ]),
    ...Object.values(externalServices),
    ...Object.values(helplines).map(({ name }) => name),
    // The browser's own names of cities.
    ...[...allZones(), 'Asia/Kathmandu'].map(cityOf),
    // The browser's own English, as for days below.
    ...(Object.keys(helplines) as HelplineId[]).flatMap((id) => (helplineOf(id).languages ?? []).map((tag) => english.of(tag) ?? tag)),
  ]),
].sort((a, b) => b.length - a.length);

/**
 * Runs in a page: English words on it. Every letter of a translated text has an accent or is Arabic, so plain letters are English.
 * @param known what may be there all the same
 */
function englishOn(known: readonly string[]): string[] {
  const found: string[] = [];
  const look = (text: string | null | undefined, where: string) => {
    let rest = text ?? '';
    for (const name of known) rest = rest.replaceAll(name, ' ');
    rest = rest
      // Addresses, handles and files.
      .replace(/[\w@/:-]*[\w-]\.[a-z][\w./:?=&%<>-]*/gi, ' ')
      .replace(/[@#]\w+/g, ' ')
      // What stands on keys.
      .replace(/\b(Alt|Ctrl|Shift)\+/g, ' ')
      // The browser's own English for a language that it does not know.
      .replace(/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|and|or)\b/g, ' ')
      .replace(/\b(January|February|March|April|June|July|August|September|October|November|December|at)\b/g, ' ')
      .replace(/\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, ' ');
    if (/\p{L}/u.test(rest) && /[A-Za-z]{3,}/.test(rest)) found.push(`${where}: ${text}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement as HTMLElement;
    // Names of languages are the browser's, and what a person has typed is theirs.
    if (element.closest('[lang=en], option[lang], [data-typed], script, style, textarea')) continue;
    if (element.checkVisibility()) look(node.textContent, element.tagName);
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
    if (element.closest('[lang=en]')) continue;
    for (const name of ['title', 'placeholder', 'alt']) look(element.getAttribute(name), name);
  }
  return found;
}

/** Runs in a page: what is wider than the window, or cut off inside its box. */
function cutOff(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => element.checkVisibility());
  const named = (element: HTMLElement) => `${element.tagName}.${element.className} "${element.innerText?.slice(0, 40)}"`;
  const out = all.filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    // What is kept for readers of pages alone is one pixel wide, and a table scrolls by itself.
    return width > 1 && (right > innerWidth + 1 || left < -1) && !element.closest('[tabindex="0"], .map-scroll, svg');
  });
  const clipped = all.filter((element) => {
    const { overflowX, textOverflow, position } = getComputedStyle(element);
    const isClipping = overflowX === 'hidden' || overflowX === 'clip';
    return (
      isClipping &&
      !element.matches('input') &&
      textOverflow !== 'ellipsis' &&
      position !== 'absolute' &&
      element.scrollWidth > element.clientWidth + 1
    );
  });
  return [...out.map((one) => `out of the window: ${named(one)}`), ...clipped.map((one) => `cut off: ${named(one)}`)];
}

/** Opens all there is to open, also within what is opened. */
const openAll = (surface: Surface) =>
  surface.evaluate(async () => {
    for (
      let closed = document.querySelectorAll('details:not([open])');
      closed.length;
      closed = document.querySelectorAll('details:not([open])')
    ) {
      for (const details of closed) (details as HTMLDetailsElement).open = true;
      await new Promise((drawn) => setTimeout(drawn, 500));
    }
  }, undefined);

/** A campaign of somebody who writes no plain letters, so that those are ours. */
const campaign = {
  ...emptyCampaign('k', 'Asia/Kathmandu', 1),
  name: 'Ŵåţéŕ',
  why: 'Ŵéļļš',
  ask: 'Šîĝñ',
  link: 'https://water.example/letter',
  day: '2099-12-15',
  time: '18:30',
  zones: ['America/Sao_Paulo'],
  tag: 'Ŵåţéŕ',
  facts: [{ text: 'Ŵåţéŕ', source: '' }],
  messages: ['x', '', ''].map((place) => ({ text: 'Ŵåţéŕ ƒöŕ åļļ', place, language: '' })),
  pictures: [{ id: 'gone', name: 'w.jpg', alt: '' }],
  targets: [{ place: 'x', handle: 'Ŵåţéŕ' }],
};

/** The surfaces of the extension, and how each comes to show most of itself. */
const surfaces: Record<string, (session: Session) => Promise<Surface>> = {
  'the popup on a platform': async (session) => {
    const page = await session.visit(site);
    const popup = await session.popupFor(site);
    await page.close();
    return popup;
  },
  'the popup elsewhere': async (session) => {
    const page = await session.visit('https://village-clinic.example/');
    const popup = await session.popupFor('https://village-clinic.example/');
    await page.close();
    return popup;
  },
  'the menu and the list of places of the popup': async (session) => {
    const popup = await session.openOwn('popup.html?tab=0');
    await until('the places', () => popup.evaluate(() => document.querySelector('main .heading button') !== null, undefined));
    await popup.evaluate(() => {
      document.querySelector<HTMLElement>('main .heading button')?.click();
      document.querySelector<HTMLElement>('.menu > button')?.click();
    }, undefined);
    await until('the menu', () => popup.evaluate(() => document.querySelectorAll('.menu li').length > 3, undefined));
    return popup;
  },
  'the welcome': (session) => session.openOwn('welcome.html'),
  'the settings': (session) => session.openOwn('options.html'),
  'the composer': (session) => session.openOwn('compose.html'),
  'the side panel': (session) => session.openOwn('sidepanel.html'),
  'which two places': async (session) => {
    const page = await session.openOwn('places.html');
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.answer')) button.click();
    }, undefined);
    return page;
  },
  'the accounts': async (session) => {
    const list = ['facebook', 'instagram'].map((place) => ({ url: `https://www.${place}.com/clinic`, place, people: '', mail: '' }));
    const seen = [{ from: list[0]?.url, to: list[1]?.url, day: '2026-11-27' }];
    await storage(session, ['set', { accounts: { list, done: [], seen } }]);
    return session.openOwn('accounts.html');
  },
  'the campaigns': async (session) => {
    await storage(session, ['set', { 'campaign.k': campaign }]);
    return session.openOwn('campaign.html');
  },
  ...Object.fromEntries(
    (['name', 'ask', 'moment', 'tag', 'facts', 'messages', 'pictures', 'targets', 'rules', 'finish', 'after'] as const).map((step) => [
      `a campaign, step ${step}`,
      async (session: Session) => {
        await storage(session, ['set', { 'campaign.k': campaign }]);
        return session.openOwn(`campaign.html#k/${step}`);
      },
    ]),
  ),
  'the map': (session) => session.openOwn('map.html?from=instagram'),
  'the library': (session) => session.openOwn('library.html'),
  'the help': (session) => session.openOwn('help.html'),
  'the help for one situation': (session) => session.openOwn('help.html?place=instagram#threats'),
};

/** Checks one surface in every way. */
async function check(surface: Surface, tag: string): Promise<void> {
  const page = await surface.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return { lang, dir, title: document.title };
  }, undefined);
  expect(page).toMatchObject({ lang: tag, dir: tag === 'ar-XB' ? 'rtl' : 'ltr' });
  expect(page.title).toMatch(/^⟦.*⟧$/);
  await openAll(surface);
  expect(await surface.evaluate(englishOn, names)).toEqual([]);
  expect(await surface.audit()).toEqual([]);
  await surface.resize(320, 640);
  await pause(100);
  expect(await surface.evaluate(cutOff, undefined), 'at 320 px').toEqual([]);
  await surface.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    document.body.style.fontSize = '28px';
  }, undefined);
  await surface.resize(640, 800);
  await pause(100);
  expect(await surface.evaluate(cutOff, undefined), 'with letters of twice the size').toEqual([]);
}

for (const browser of ['chromium', 'firefox'] as const) {
  test.describe(`${browser} speaks`, () => {
    let folder: string;
    let session: Session;
    test.beforeAll(async () => {
      test.setTimeout(180_000);
      folder = buildPseudo(browser);
      session = browser === 'chromium' ? await chromiumSession(false, folder) : await firefoxSession(folder);
    });
    test.afterAll(() => session.close());

    for (const tag of ['en-XA', 'ar-XB']) {
      test.describe(tag, () => {
        test.beforeAll(() => storage(session, ['set', { settings: { language: tag } }]));
        test.afterEach(() => expect(session.problems).toEqual([]));

        for (const [name, open] of Object.entries(surfaces)) {
          test(`on ${name}`, async () => {
            test.setTimeout(120_000);
            const surface = await open(session);
            await check(surface, tag);
            await surface.close();
          });
        }

        test('on chip and card', async () => {
          await storage(session, ['remove', 'seen']);
          await storage(session, ['set', { settings: { language: tag, inPages: 'on' } }]);
          const page = await session.visit(site);
          await until('the chip', async () => (await chipText(page)) !== undefined);
          const box = () =>
            page.inside(
              (root) => ({ lang: root.querySelector<HTMLElement>('.box')?.lang, dir: root.querySelector<HTMLElement>('.box')?.dir }),
              undefined,
            );
          const words = await chipText(page);
          // A title that is not translated stands in an English sentence.
          if (words?.startsWith('Sidekick tip:')) expect(await box()).toEqual({ lang: 'en', dir: 'ltr' });
          else expect(await box()).toEqual({ lang: tag, dir: tag === 'ar-XB' ? 'rtl' : 'ltr' });
          await press(page, words?.slice(0, 4) as string);
          await until('the card', async () => (await cardText(page)) !== undefined);
          const plain = await page.inside(
            (root) =>
              [...root.querySelectorAll<HTMLElement>('.card [data-words]')]
                .filter((one) => !one.closest('[lang=en]'))
                .map((one) => one.dataset.words ?? '')
                .filter((one) => /[A-Za-z]{3,}/.test(one.replace('Instagram', ''))),
            undefined,
          );
          expect(plain).toEqual([]);
          const isWhole = await page.inside((root) => {
            for (const hidden of root.querySelectorAll<HTMLElement>('.card [hidden]')) hidden.hidden = false;
            const card = root.querySelector('.card') as HTMLElement;
            const { left, right } = card.getBoundingClientRect();
            return card.scrollWidth <= card.clientWidth && left >= 0 && right <= innerWidth;
          }, undefined);
          expect(isWhole, 'nothing is cut off').toBe(true);
          await page.close();
        });
      });
    }

    test('at once, on every page that is open, and keeps what is being written', async () => {
      await storage(session, ['set', { settings: {} }]);
      const [composer, library, map] = [
        await session.openOwn('compose.html'),
        await session.openOwn('library.html'),
        await session.openOwn('map.html'),
      ];
      await composer.evaluate(() => {
        const field = document.querySelector('textarea') as HTMLTextAreaElement;
        field.focus();
        field.dataset.same = 'yes';
      }, undefined);
      await composer.press('A');
      await storage(session, ['set', { settings: { language: 'ar-XB' } }]);
      for (const page of [composer, library, map]) {
        await until('the other language', () =>
          page.evaluate(() => document.documentElement.dir === 'rtl' && /^⟦/.test(document.title), undefined),
        );
        await until('its words', () => page.evaluate(() => /^⟦/.test(document.querySelector('h1')?.innerText ?? ''), undefined));
      }
      expect(await composer.evaluate(() => document.querySelector('textarea')?.dataset.same, undefined)).toBe('yes');
      expect(await composer.evaluate(() => document.querySelector('textarea')?.value, undefined)).toBe('A');
      for (const page of [composer, library, map]) await page.close();
    });
  });
}
