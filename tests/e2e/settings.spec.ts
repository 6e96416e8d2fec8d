/** The settings page as a person uses it: the group, everything in one file, and what erasing says. In both browsers. */
import { expect, test } from '@playwright/test';
import { press, storage, type, until, wordsOf } from './actions.ts';
import { chromiumSession, firefoxSession, type Session, type Surface } from './session.ts';

const draft = { id: 'spring', name: 'Spring letter', changed: 1_790_000_000_000, text: 'Clean water for @WHO', places: ['x'] };
const names = [{ key: 'WHO', name: 'World Health Organization', handles: { x: 'WHO' } }];

/** What somebody has before: one draft, one name, choices and marks. */
const kept = {
  settings: { theme: 'dark', inPages: 'off', language: 'en', off: ['reddit'], hiddenOn: '' },
  tips: { done: ['x-private-list'], hidden: [] },
  compose: { places: ['x'], servers: { mastodon: 'mastodon.example' }, limits: {} },
  group: { name: 'Clean Water Kano', short: '', website: '', places: [], tags: '', language: '' },
  'draft.spring': draft,
  names,
};

/** Runs in a page: the value of the field with this label. */
const typedIn = (page: Surface, label: string) =>
  page.evaluate((wanted) => {
    const field = [...document.querySelectorAll('label')].find((one) => one.innerText.trim().startsWith(wanted))?.control;
    return (field as HTMLInputElement | null | undefined)?.value;
  }, label);

/** Keeps the text of the next file that the page saves, in place of a download. */
const catchDownload = (page: Surface) =>
  page.evaluate(() => {
    const scope = globalThis as unknown as { caught?: Promise<string> };
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      scope.caught = (file as Blob).text();
      return make(file);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  }, undefined);
const caught = (page: Surface) => page.evaluate(() => (globalThis as unknown as { caught?: Promise<string> }).caught, undefined);

/** Chooses a file for the field with this label. */
const choose = (page: Surface, label: string, text: string) =>
  page.evaluate(
    ([wanted, content]) => {
      const field = [...document.querySelectorAll('label')].find((one) => one.innerText.trim().startsWith(wanted))
        ?.control as HTMLInputElement;
      const files = new DataTransfer();
      files.items.add(new File([content], 'saved.json', { type: 'application/json' }));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [label, text] as const,
  );

/** Runs in a page: presses the choice with these words in the group with this legend. */
const pick = (page: Surface, legend: string, words: string) =>
  page.evaluate(
    ([wanted, choice]) => {
      const group = [...document.querySelectorAll('fieldset')].find((one) => one.querySelector('legend')?.innerText === wanted);
      const label = [...(group?.querySelectorAll('label') ?? [])].find((one) => one.innerText.trim() === choice);
      label?.click();
    },
    [legend, words] as const,
  );

const said = (page: Surface, words: string) => until(words, async () => (await wordsOf(page)).includes(words));
const over = (page: Surface) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth, undefined);
const without = ({ version: _, ids: __, turn: ___, ...values }: Record<string, unknown>) => values;

for (const [browser, start] of [
  ['Chromium', () => chromiumSession()],
  ['Chromium, dark', () => chromiumSession(true)],
  ['Firefox', () => firefoxSession()],
] as const) {
  test.describe(`the settings, ${browser}`, () => {
    let session: Session;
    test.beforeAll(async () => {
      session = await start();
    });
    test.afterAll(() => session.close());
    test.afterEach(() => expect(session.problems).toEqual([]));

    test('the group is kept as it is typed, also where the page closes at once, and a new draft starts with it', async () => {
      const page = await session.openOwn('options.html');
      await page.resize(1280, 720);
      await type(page, 'Name of your group', 'Clean Water Kano');
      await type(page, 'Website', 'water.example');
      await said(page, 'Saved.');
      for (const name of ['Mastodon', 'Facebook']) await press(page, name);
      expect(await wordsOf(page)).toContain('CWK');
      expect(await page.audit()).toEqual([]);
      for (const width of [320, 400, 1280]) {
        await page.resize(width, 720);
        expect(await over(page), `${width}`).toBe(0);
      }
      // As fast as nobody types, and no pause after the last key but the press itself.
      await type(page, 'Usual hashtags', '#CleanWater #Kano');
      await press(page, 'Library');
      // A page that is being left answers nobody.
      const path = () => page.evaluate(() => location.pathname, undefined).catch(() => '');
      await until('the next page', async () => (await path()) === '/library.html');
      await page.close();
      const { group } = await storage(session, ['get']);
      expect(group).toMatchObject({
        name: 'Clean Water Kano',
        website: 'water.example',
        places: ['mastodon', 'facebook'],
        tags: '#CleanWater #Kano',
      });

      const composer = await session.openOwn('compose.html?new');
      await until('its hashtags', async () => (await typedIn(composer, 'Hashtags')) === '#CleanWater #Kano');
      expect(await wordsOf(composer)).toContain('Mastodon');
      // Nothing was written yet: nothing is kept of it.
      await composer.close();
      expect(Object.keys(await storage(session, ['get'])).filter((key) => key.startsWith('draft.'))).toEqual([]);
    });

    test('everything goes into a file, is erased, and comes back from it', async () => {
      await storage(session, ['set', kept]);
      const before = without(await storage(session, ['get']));
      const page = await session.openOwn('options.html');
      await page.resize(1280, 720);
      await catchDownload(page);
      await press(page, 'Save everything to a file');
      await said(page, 'The file is in your downloads: 1 draft, 1 name and all choices.');
      const text = (await caught(page)) as string;
      expect(JSON.parse(text)).toMatchObject({ format: 'cso-sidekick', drafts: [{ id: 'spring' }], names });

      await press(page, 'Erase everything');
      await press(page, 'Yes, erase');
      await until('it is erased', async () => (await wordsOf(page)).includes('Everything is erased.'), 20_000);
      expect(await wordsOf(page)).toContain('What went: 1 draft, 1 name and all choices.');
      expect(await page.evaluate(() => document.activeElement?.textContent, undefined)).toContain('What went');
      expect(await storage(session, ['get'])).toEqual({});

      await choose(page, 'Load a saved file', text);
      await said(page, '1 draft in the file.');
      expect(await page.audit()).toEqual([]);
      await press(page, 'Load this file');
      await said(page, 'The file is loaded.');
      const after = without(await storage(session, ['get']));
      for (const key of ['settings', 'group', 'tips', 'compose', 'names']) expect(after[key], key).toEqual(before[key]);
      expect(after['draft.spring']).toMatchObject(draft);
      expect(await typedIn(page, 'Name of your group')).toBe('Clean Water Kano');

      // The same once more changes nothing, and says so.
      await choose(page, 'Load a saved file', text);
      await said(page, 'All of it is here already.');
      await press(page, 'Cancel');
      await page.close();
    });

    test('what is different on both sides is asked for, and can be undone', async () => {
      await storage(session, ['set', kept]);
      const page = await session.openOwn('options.html');
      await catchDownload(page);
      await press(page, 'Save everything to a file');
      await said(page, 'The file is in your downloads');
      const text = (await caught(page)) as string;
      await page.close();
      const here = { ...draft, text: 'Written since', changed: draft.changed + 1 };
      await storage(session, ['set', { 'draft.spring': here, group: { ...kept.group, name: 'Another name' } }]);
      const before = without(await storage(session, ['get']));

      const again = await session.openOwn('options.html');
      await choose(again, 'Load a saved file', text);
      await said(again, '1 is different here: Spring letter');
      await pick(again, 'What is different in your group', 'Take those of the file');
      await press(again, 'Load this file');
      await said(again, 'The file is loaded.');
      const after = await storage(session, ['get']);
      expect(after.group).toMatchObject({ name: 'Clean Water Kano' });
      const texts = Object.entries(after).flatMap(([key, value]) => (key.startsWith('draft.') ? [(value as typeof draft).text] : []));
      expect(texts.sort()).toEqual([draft.text, here.text]);

      await press(again, 'Undo loading');
      await said(again, 'It is as it was before.');
      expect(without(await storage(session, ['get']))).toEqual(before);
      await again.close();
    });

    test('a broken file changes nothing, and the field is named', async () => {
      await storage(session, ['set', kept]);
      const before = await storage(session, ['get']);
      const page = await session.openOwn('options.html');
      const file = { format: 'cso-sidekick', version: 2, day: '2026-11-27' };
      for (const [text, words] of [
        ['{', 'It is not a whole JSON file.'],
        ['{"a":1}', 'It was not saved by Sidekick.'],
        [JSON.stringify({ ...file, version: 99 }), 'A newer Sidekick has saved it.'],
        [JSON.stringify({ ...file, drafts: [{ ...draft, changed: 'x' }] }), 'Something is wrong in “drafts[0].changed”.'],
      ] as const) {
        await choose(page, 'Load a saved file', text);
        await said(page, words);
        expect(await wordsOf(page)).toContain('This file cannot be loaded. Nothing was changed.');
      }
      expect(await page.audit()).toEqual([]);
      await page.close();
      expect(await storage(session, ['get'])).toEqual(before);
    });

    test('a platform is added by three fields, and known by its address', async () => {
      const page = await session.openOwn('options.html');
      await type(page, 'Its name', 'Town square');
      await type(page, 'Its address', 'https://www.facebook.com/us');
      await type(page, 'What is it for?', 'Asking neighbours for help');
      await press(page, 'Add this platform');
      await said(page, 'www.facebook.com belongs to Facebook, which is here already.');
      expect(await page.audit()).toEqual([]);
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('[name=address]') as HTMLInputElement;
        field.select();
      }, undefined);
      for (const letter of 'square.example.net') await page.press(letter);
      await press(page, 'Add this platform');
      await said(page, 'Town square is added.');
      await page.close();

      const library = await session.openOwn('library.html#platform-own-square-example-net');
      await until('its first steps', async () => (await wordsOf(library)).includes('Make an account in the name of your group'));
      expect(await library.audit()).toEqual([]);
      await library.close();
      // Firefox's driver opens a popup that is not told the address of the page.
      if (session.browser === 'firefox') return;
      const at = 'https://www.square.example.net/t/1';
      const site = await session.visit(at);
      const popup = await session.popupFor(at);
      await until('it is known', async () => (await wordsOf(popup)).includes('Asking neighbours for help'));
      expect(await popup.audit()).toEqual([]);
      await popup.close();
      await site.close();
    });
  });
}
