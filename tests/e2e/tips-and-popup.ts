import { expect, test } from '@playwright/test';
import { asksServer } from '../../data/catalogue/share-server.ts';
import { standInPage } from '../../scripts/tour/stand-ins.ts';
import { allowTips, cardText, chipText, pause, press, storage, until, wordsOf } from './actions.ts';
import { platforms } from './catalogue.ts';
import type { Session, Surface } from './session.ts';

const facebook = 'https://www.facebook.com/';

const article = 'https://village-clinic.example/news';

/** Names of what can be pressed, as screen readers say them, in one part of the popup or in all of it. */
const buttonsOf = (popup: Surface, part = 'body') =>
  popup.evaluate(
    (within) =>
      [...document.querySelectorAll<HTMLElement>(`${within} button`)].map((one) => one.getAttribute('aria-label') ?? one.innerText),
    part,
  );
const headingOf = (popup: Surface) => popup.evaluate(() => document.querySelector('h1')?.textContent, undefined);

/** Platforms on whose pages tips show once a person has said yes. */
const named = platforms.filter(({ inPage }) => inPage === 'always');

/** The chip shows about a second after a page has loaded; wait long enough to be sure that it does not. */
const settled = 3500;

/** What most people come for: the tip in a page, its card, the popup. The same for each browser. */
export function tipsAndPopup(start: () => Promise<Session>): void {
  let session: Session;
  test.beforeAll(async () => {
    session = await start();
  });
  test.afterAll(() => session.close());
  test.beforeEach(() => storage(session, ['remove', 'seen']));
  test.afterEach(() => {
    expect(session.problems).toEqual([]);
  });

  for (const platform of named) {
    test(`${platform.name}: chip, card and popup`, async () => {
      const url = platform.examples.home?.[0] as string;
      const page = await session.visit(url);
      await until('the chip', async () => (await chipText(page)) !== undefined);
      const tip = platform.tips.find(({ pages }) => pages.includes('home'));
      expect(await chipText(page)).toBe(`Sidekick tip: ${tip?.title}`);
      await press(page, 'Sidekick tip:');
      await until('the card', async () => (await cardText(page)) !== undefined);
      const card = await cardText(page);
      expect(card).toContain(platform.name);
      expect(card).toContain(platform.bestFor);
      expect(card).toContain(tip?.text);

      const popup = await session.popupFor(url);
      const words = await wordsOf(popup);
      expect(await headingOf(popup)).toBe(platform.name);
      expect(words).toContain('You are on the home page');
      expect(words).toContain(platform.bestFor);
      for (const { title } of platform.tips.filter(({ pages }) => pages.includes('home')).slice(0, 3)) expect(words).toContain(title);
      await until('the first tip, open', async () => (await wordsOf(popup)).includes(tip?.text as string));
      expect(words, 'a home page is nothing to share').not.toContain('Share this page');
      await popup.close();
      await page.close();
    });
  }

  test('a page to share: offered on every platform that takes one, each with what it takes', async () => {
    // Firefox tells a popup that was opened without the toolbar's button only of sites that are named in the manifest.
    const on = session.browser === 'firefox' ? named.find(({ examples }) => examples.post) : undefined;
    const url = on?.examples.post?.[0] ?? article;
    const page = await session.visit(url);
    const popup = await session.popupFor(url);
    const taking = platforms.filter(({ id, share }) => share.fills !== 'none' && id !== on?.id);
    await until('sharing', async () => (await wordsOf(popup)).includes('Share this page'));
    await press(popup, `All ${taking.length}`);
    const names = await buttonsOf(popup, 'section[aria-labelledby=share]');
    for (const { name, share } of taking) {
      const says = {
        'text-and-link': 'text and link are filled in',
        'link-only': 'it takes only the link, the text is copied',
        'copy-paste': 'the text is copied, you paste it there',
        none: '',
      }[asksServer(share) ? 'copy-paste' : share.fills];
      expect(names).toContain(`Share on ${name}: ${says}`);
    }
    expect(names).toEqual(expect.arrayContaining(['E-mail', 'Copy link']));
    await popup.close();
    await page.close();
  });

  test('Instagram: what works and what has ended', async () => {
    const url = 'https://www.instagram.com/create/style/';
    const page = await session.visit(url);
    const popup = await session.popupFor(url);
    const words = (await wordsOf(popup)).replace(/\s+/g, ' ');
    expect(words).toMatch(/Where can this post go\? .*Facebook One switch/);
    expect(words).toMatch(/Threads One switch/);
    expect(words).toMatch(/X \(Twitter\).*: ended, the way round/);
    expect(words, 'a composer is nothing to share').not.toContain('Share this page');
    await press(popup, 'Facebook');
    await until(
      'steps',
      async () => (await popup.evaluate(() => document.querySelectorAll('details[open] ol.steps li').length, undefined)) > 1,
    );
    await popup.evaluate(() => document.querySelector<HTMLElement>('details.over > summary')?.click(), undefined);
    await until('what has ended', async () => /X \(Twitter\)\s+Ended, not confirmed/.test(await wordsOf(popup)));
    expect(await wordsOf(popup)).toMatch(/Tumblr\s+Ended, not confirmed/);
    await popup.evaluate(() => document.querySelector<HTMLElement>('details.over .inner summary')?.click(), undefined);
    await until('the way round', async () => (await wordsOf(popup)).includes('Do this instead:'));
    expect(await wordsOf(popup)).toContain('no longer offered');
    await popup.close();
    await page.close();
  });

  test('no chip shows before a person was asked; a yes in the popup brings it', async () => {
    await storage(session, ['set', { settings: {} }]);
    const page = await session.visit(facebook);
    await pause(settled);
    expect(await chipText(page), 'no chip before an answer').toBeUndefined();
    const popup = await session.popupFor(facebook);
    await press(popup, 'Yes');
    await until('it is said', async () => (await wordsOf(popup)).includes('Tips may show on websites.'));
    await until('it is kept', async () => JSON.stringify((await storage(session, ['get'])).settings).includes('"inPages":"on"'));
    await popup.close();
    await page.goto(facebook);
    await until('the chip', async () => (await chipText(page)) !== undefined);
    await page.close();
  });

  const waysOut = [
    { name: 'Hide today', again: undefined, stays: ['https://www.youtube.com/'], field: 'hiddenOn' },
    { name: 'Not on this site', again: 'Never here?', stays: [], field: 'off' },
    { name: 'Never on websites', again: 'Never anywhere?', stays: ['https://www.youtube.com/'], field: 'inPages' },
  ];
  for (const { name, again: second, stays, field } of waysOut) {
    test(`"${name}" is remembered over a restart and can be taken back`, async () => {
      const page = await session.visit(facebook);
      await until('the chip', async () => (await chipText(page)) !== undefined);
      await press(page, 'Sidekick tip:');
      await press(page, 'Hide tips');
      await press(page, name);
      if (second) {
        await pause(settled);
        expect(await chipText(page), 'one press does not last').toBeDefined();
        await press(page, second);
      }
      await until('no chip', async () => (await chipText(page)) === undefined);
      await session.restart();
      await storage(session, ['remove', 'seen']);
      for (const url of [facebook, ...stays]) {
        const again = await session.visit(url);
        await pause(settled);
        expect(await chipText(again), `no chip on ${url} after "${name}"`).toBeUndefined();
        await again.close();
      }
      const before = (await storage(session, ['get'])).settings as Record<string, unknown>;
      const options = await session.openOwn('options.html');
      // Facebook is also among the places of the group.
      if (field === 'off')
        await options.evaluate(() => {
          const labels = [...document.querySelectorAll<HTMLElement>('section[aria-labelledby=in-pages] label')];
          labels.find(({ innerText }) => innerText.trim() === 'Facebook')?.click();
        }, undefined);
      else await press(options, { hiddenOn: 'Show them again today', inPages: 'Show tips in pages' }[field] as string);
      await until('the change is saved', async () => {
        const { settings } = await storage(session, ['get']);
        return (settings as Record<string, unknown>)[field] !== before[field] && JSON.stringify(settings) !== JSON.stringify(before);
      });
      await options.close();
      const back = await session.visit(facebook);
      await until('the chip is back', async () => (await chipText(back)) !== undefined);
      await back.close();
    });
  }

  /** Opens stand-in pages and compares each, after the time of a chip, with what a browser makes of the same source. */
  const expectLeftAlone = async (urls: string[]) => {
    const html = standInPage('Left alone');
    const pages: Surface[] = [];
    for (const url of urls) pages.push(await session.visit(url, { html }));
    await pause(settled);
    for (const [i, page] of pages.entries()) {
      const [withExtension, without] = await page.evaluate(
        (source) => [document.documentElement.outerHTML, new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML],
        html,
      );
      expect(withExtension, urls[i]).toBe(without);
      await page.close();
    }
  };

  for (const { name, examples } of named.filter((platform) => platform.examples.messages)) {
    test(`${name}: message pages are left exactly as they are`, () => expectLeftAlone(examples.messages as string[]));
  }

  test('messaging, review, shopping and meeting sites, and donation forms, are left exactly as they are', () => {
    const left = platforms.filter(({ inPage }) => inPage === 'never');
    return expectLeftAlone(
      left.map(({ examples }) => (examples.home ?? examples.profile ?? examples.post ?? examples.donation)?.[0] as string),
    );
  });

  test('moving inside the page to messages takes the chip away, moving back may bring no second one', async () => {
    const page = await session.visit(facebook);
    await until('the chip', async () => (await chipText(page)) !== undefined);
    await page.evaluate(() => history.pushState({}, '', '/messages/t/1'), undefined);
    await until('no chip', async () => (await chipText(page)) === undefined);
    await page.evaluate(() => history.back(), undefined);
    await pause(settled);
    expect(await chipText(page)).toBeUndefined();
    await page.close();
  });

  test('a page with the strictest policy gets chip and card too', async () => {
    const page = await session.visit('https://x.com/home', {
      headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" },
      html: '<!doctype html><html lang="en"><title>Home</title><link rel="icon" href="data:,"><p>Strict</p></html>',
    });
    await until('the chip', async () => (await chipText(page)) !== undefined);
    const look = await page.inside((root) => {
      const chip = root.querySelector('.chip') as HTMLElement;
      const { borderTopLeftRadius: radius, pointerEvents } = getComputedStyle(chip);
      // The room beside a short chip is the page's.
      const beside = getComputedStyle(chip.parentElement as Element).pointerEvents;
      return { height: chip.offsetHeight, radius, pointerEvents, beside };
    }, undefined);
    expect(look).toEqual({ height: expect.any(Number), radius: '22px', pointerEvents: 'auto', beside: 'none' });
    await press(page, 'Sidekick tip:');
    await until('the card', async () => ((await cardText(page)) ?? '').includes('Best for'));
    await page.close();
  });

  test('log-in and payment fields, a full page and full screen keep the chip away', async () => {
    const pages = {
      'a password field': '<form><input type="password" aria-label="Password"></form>',
      'a card number field': '<form><input autocomplete="cc-number" aria-label="Card"></form>',
      'no free place': '<textarea aria-label="Post" style="position:absolute;inset:0;width:100%;height:100%"></textarea>',
    };
    for (const [why, html] of Object.entries(pages)) {
      const page = await session.visit(facebook, {
        html: `<!doctype html><html lang="en"><title>Stand-in</title><link rel="icon" href="data:,">${html}</html>`,
      });
      await pause(settled);
      expect(await chipText(page), why).toBeUndefined();
      await page.close();
    }
  });

  test('rubbish in storage: the popup opens, says what was reset, and keeps the rest', async () => {
    await storage(session, ['set', { settings: { theme: 7, inPages: 'on', off: ['reddit', 5] }, tips: 'rubbish', seen: [1, 2] }]);
    const page = await session.visit(facebook);
    const popup = await session.popupFor(facebook);
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent, undefined)).toBe('Facebook');
    await until('the notice', async () => (await wordsOf(popup)).includes('Some saved choices could not be read'));
    expect(await wordsOf(popup)).toContain('Colours');
    const kept = await storage(session, ['get']);
    expect(kept.settings).toEqual({ theme: 'unchosen', inPages: 'on', language: '', off: ['reddit'], hiddenOn: '' });
    expect(kept.unreadable).toMatchObject({ tips: 'rubbish' });
    await press(popup, 'I have read this');
    await until('no notice', async () => !(await wordsOf(popup)).includes('Some saved choices'));
    expect((await storage(session, ['get'])).repair).toEqual({ fields: [] });
    await storage(session, ['set', { tips: {} }]);
    await allowTips(session);
    await popup.close();
    await page.close();
  });

  test('an unknown site and a page of the browser show what can be done, and the list of places', async () => {
    const page = await session.visit(article);
    const popup = await session.popupFor(article);
    expect(await headingOf(popup)).toBe('CSO Sidekick');
    const doors = ['Write one post for all your places', 'Which two places suit us?', 'Link our accounts', 'Something went wrong'];
    await until('the doors', async () => (await wordsOf(popup)).includes(doors[3] as string));
    for (const door of doors) expect(await wordsOf(popup)).toContain(door);
    // Firefox, as above, does not say here what page that is.
    expect(await wordsOf(popup)).toContain(session.browser === 'firefox' ? 'Write a post' : 'Write a post about this');
    await press(popup, 'All places');
    // The largest first; the rest is one press away.
    await press(popup, 'Show ');
    await press(popup, 'Reddit');
    await until('the platform', async () => (await headingOf(popup)) === 'Reddit');
    await popup.close();
    await page.close();
    const blank = await session.openOwn('popup.html');
    await until('the doors', async () => (await wordsOf(blank)).includes(doors[0] as string));
    expect(await headingOf(blank)).toBe('CSO Sidekick');
    expect(await wordsOf(blank)).not.toMatch(/Share this page|Write a post about this/);
    await blank.close();
  });
}
