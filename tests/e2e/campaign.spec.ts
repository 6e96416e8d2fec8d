/** "Campaign kit": its main path in both browsers; accessibility, keyboard, narrow windows and reloads in Chromium. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { waterCampaign } from '../fixtures/campaign.ts';
import { pause, press, storage, type, until, wordsOf } from './actions.ts';
import { photo } from './photo-file.ts';
import { chromiumSession, firefoxSession, type Session } from './session.ts';

const steps = ['name', 'ask', 'moment', 'tag', 'facts', 'messages', 'pictures', 'targets', 'rules', 'finish', 'after'] as const;

/** What takes the most room: long words, a message that is too long, two that are the same, a picture without a file. */
const full = {
  ...waterCampaign,
  name: `Clean water for ${'Kisumu'.repeat(8)}`,
  day: '2099-12-15',
  zones: ['America/Argentina/ComodRivadavia', 'Pacific/Auckland', 'Asia/Kathmandu'],
  messages: [
    ...waterCampaign.messages,
    { text: 'Every well must be safe. '.repeat(20), place: 'x', language: 'en' },
    { text: 'Every well must be safe. '.repeat(20), place: '', language: 'en' },
  ],
};
const broken = { ...full, facts: [{ text: 'So it is', source: '' }], pictures: [{ id: 'gone', name: `${'w'.repeat(80)}.jpg`, alt: '' }] };

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`campaign kit, ${scheme}`, () => {
    let session: Awaited<ReturnType<typeof chromiumSession>>;
    let page: Page;
    test.beforeAll(async () => {
      session = await chromiumSession(scheme === 'dark');
    });
    test.afterAll(() => session.close());
    test.beforeEach(async () => {
      await storage(session, ['set', { 'campaign.water': full, 'campaign.broken': broken }]);
      page = session.page(await session.openOwn('campaign.html'));
      await expect(page.getByRole('heading', { level: 1, name: 'Campaign kit' })).toBeVisible();
    });
    test.afterEach(async () => {
      expect(session.problems).toEqual([]);
      await page.close();
    });

    const at = async (id: string, step: string) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#${id}/${step}`);
      await expect(page.locator('[aria-current="step"]')).toHaveCount(1);
      await expect(page.locator('#step')).toBeVisible();
    };
    const audit = async () => {
      // Messages are compared a moment after the last key.
      await page.waitForTimeout(400);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(', ')}`)).toEqual([]);
    };

    test('is accessible: the list, each step, and each step with something wrong', async () => {
      test.setTimeout(180_000);
      await audit();
      for (const id of ['water', 'broken'])
        for (const step of steps) {
          await at(id, step);
          await audit();
        }
    });

    if (scheme === 'dark') return;

    for (const width of [320, 1280]) {
      test(`fits ${width} px, also with text of twice the size`, async () => {
        test.setTimeout(120_000);
        await page.setViewportSize({ width, height: 720 });
        const tooWide = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('body *')]
              .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.visually-hidden, option'))
              .map((element) => `${element.tagName}.${element.className}`),
          );
        for (const size of ['100%', '200%']) {
          await page.evaluate((wanted) => {
            document.documentElement.style.fontSize = wanted;
            if (wanted === '200%') document.body.style.fontSize = '28px';
          }, size);
          for (const step of steps) {
            await at('broken', step);
            expect([step, size, await tooWide()]).toEqual([step, size, []]);
          }
          await at('water', 'finish');
          await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
          expect([size, await tooWide()]).toEqual([size, []]);
        }
      });
    }

    test('is there again after each step is loaded anew, and loses no key', async () => {
      test.setTimeout(120_000);
      await at('water', 'name');
      for (const step of steps) {
        await expect(page).toHaveURL(new RegExp(`#water/${step}$`));
        const before = await page.locator('#step').textContent();
        await page.reload();
        await expect(page.locator('#step')).toHaveText(before ?? '');
        const field = page.locator('.step :is(textarea, input:not([type]), input[type="text"])').first();
        if (!['moment', 'targets', 'finish'].includes(step)) {
          await field.fill(`Typed${steps.indexOf(step)}`);
          // At once: nobody waits for a word that says it is saved.
          await page.reload();
          await expect(field).toHaveValue(`Typed${steps.indexOf(step)}`);
        }
        if (step !== 'after') await page.getByRole('button', { name: 'Next' }).click();
      }
    });

    test('works by keyboard, from new to the saved page', async () => {
      test.setTimeout(120_000);
      /** Tabs until something with this name has the focus. */
      const tabTo = async (name: RegExp) => {
        for (let presses = 0; presses < 60; presses++) {
          await page.keyboard.press('Tab');
          const focused = await page.evaluate(() => {
            const element = document.activeElement as HTMLInputElement | null;
            return element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
          });
          if (name.test(focused)) return;
        }
        throw new Error(`Nothing called ${name} can be reached`);
      };
      const typed = async (label: RegExp, text: string) => {
        await tabTo(label);
        await page.keyboard.type(text);
      };
      const go = async (name: RegExp) => {
        await tabTo(name);
        await page.keyboard.press('Enter');
      };
      await go(/^New campaign$/);
      await typed(/What is it called/, 'Clean water');
      await go(/^Next$/);
      await typed(/What should people do/, 'Sign the letter');
      await typed(/The link/, 'https://water.example/letter');
      await go(/^Next$/);
      await typed(/^Day$/, '12152099');
      await typed(/^Start$/, '0630PM');
      await expect(page.getByText(/2099 at 18:30/).first()).toBeVisible();
      await page.getByRole('button', { name: 'Next' }).focus();
      await page.keyboard.press('Enter');
      await typed(/^Hashtag$/, 'CleanWater');
      await go(/^Next$/);
      await go(/^Next$/);
      await go(/Start with ready texts/);
      await expect(page.getByLabel(/^Message \d/)).toHaveCount(5);
      for (const _ of ['messages', 'pictures', 'targets', 'rules']) await go(/^Next$/);
      const download = page.waitForEvent('download');
      await go(/Save the page/);
      expect((await download).suggestedFilename()).toBe('Clean-water-campaign.html');
    });

    test('prints the kit alone', async () => {
      await at('water', 'finish');
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('button', { name: 'Next' })).toBeHidden();
      await expect(page.locator('.paper-kit')).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
    });

    test('keeps pictures small, hands them on in a kit file, and takes such a file back as another campaign', async () => {
      await at('water', 'pictures');
      await page.getByRole('button', { name: 'Remove well.jpg' }).click();
      await page.getByLabel('Add pictures').setInputFiles({ name: 'well.png', mimeType: 'image/png', buffer: await photo(page) });
      await page.getByLabel(/What is on “well.png”/).fill('A well');
      await expect(page.locator('.picture-item img')).toBeVisible();
      await page.getByRole('button', { name: 'Hand it out' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Kit file for another Sidekick (JSON)' }).click();
      const file = await (await download).path();
      await page.getByRole('button', { name: 'All campaigns' }).click();
      const before = await page.locator('.campaign-list > li').count();
      await page.getByLabel(/^Load a kit file/).setInputFiles(file);
      await expect(page.getByText('1 picture', { exact: true })).toBeVisible();
      await audit();
      await page.getByRole('button', { name: 'Add this campaign' }).click();
      await expect(page.getByText(/^Added: Clean water/)).toBeVisible();
      await expect(page.locator('.campaign-list > li')).toHaveCount(before + 1);
      await page.locator('.campaign-list .pick').first().click();
      await page.getByRole('button', { name: /^Pictures/ }).click();
      await expect(page.locator('.picture-item img')).toBeVisible();
      const ids = await storage(session, ['get']);
      const pictures = Object.entries(ids).flatMap(([key, value]) =>
        key.startsWith('campaign.') ? (value as typeof full).pictures.map(({ id }) => id) : [],
      );
      expect(new Set(pictures).size).toBe(pictures.length);
      for (const key of Object.keys(ids).filter((one) => one.startsWith('campaign.'))) await storage(session, ['remove', key]);
    });
  });
}

test('campaign kit, in Firefox: each step is accessible, fits 320 px, and keeps what was typed when its tab closes', async () => {
  test.setTimeout(300_000);
  const session = await firefoxSession();
  try {
    await storage(session, ['set', { 'campaign.water': full, 'campaign.broken': broken }]);
    for (const step of steps) {
      const page = await session.openOwn(`campaign.html#broken/${step}`);
      // Messages are compared a moment after the last key.
      await pause(400);
      expect(await page.audit(), step).toEqual([]);
      await page.resize(320, 700);
      const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1, undefined);
      expect(isTooWide, `${step} at 320 px`).toBe(false);
      await page.close();
    }
    for (const step of steps.filter((one) => !['moment', 'targets', 'finish'].includes(one))) {
      const page = await session.openOwn(`campaign.html#water/${step}`);
      const typed = `Typed${steps.indexOf(step)}`;
      const put = (text: string) => {
        const field = document.querySelector<HTMLInputElement>('.step :is(textarea, input:not([type]), input[type="text"])');
        if (!field) return false;
        field.value = text;
        return field.dispatchEvent(new Event('input', { bubbles: true }));
      };
      expect(await page.evaluate(put, typed), step).toBe(true);
      // As fast as a hand gets from a key to the cross of the tab: nobody waits for a word that says it is saved.
      await pause(200);
      await page.close();
      const again = await session.openOwn(`campaign.html#water/${step}`);
      const isThere = (text: string) =>
        [...document.querySelectorAll<HTMLInputElement>('.step :is(textarea, input)')].some(({ value }) => value === text);
      await until(`what was typed in ${step}`, () => again.evaluate(isThere, typed));
      await again.close();
    }
    expect(session.problems).toEqual([]);
  } finally {
    await session.close();
  }
});

/** From new to a finished kit. */
async function mainPath(session: Session) {
  const page = await session.openOwn('campaign.html');
  await press(page, 'New campaign');
  await type(page, 'What is it called?', 'Clean water');
  await press(page, 'Next');
  await type(page, 'What should people do?', 'Sign the letter');
  await type(page, 'The link', 'https://water.example/letter');
  await press(page, 'Next');
  await type(page, 'Day', '12152099');
  await type(page, 'Start', '0630PM');
  await until('the local time', async () => (await wordsOf(page)).includes('2099 at 18:30'));
  expect(await page.audit()).toEqual([]);
  await press(page, 'Messages');
  await press(page, 'Start with ready texts');
  await until('five messages', async () => (await wordsOf(page)).includes('That is enough for a bigger group.'));
  await until('it is saved', async () => (await wordsOf(page)).includes('Saved'));
  await press(page, 'Hand it out');
  await until('the kit', async () => (await wordsOf(page)).includes('The kit is complete.'));
  return page;
}

for (const [browser, start] of [
  ['Chromium', () => chromiumSession()],
  ['Firefox', () => firefoxSession()],
] as const) {
  test(`campaign kit, in ${browser}: from new to a finished kit, which is there after a restart`, async () => {
    test.setTimeout(120_000);
    const session = await start();
    try {
      const page = await mainPath(session);
      await press(page, 'Save the page for all who join');
      await until('the file', async () => (await wordsOf(page)).includes('Clean-water-campaign.html is in your downloads.'));
      await page.close();
      await session.restart();
      const again = await session.openOwn('campaign.html');
      await press(again, 'Clean water');
      await press(again, 'Messages');
      await until('five messages', async () => (await wordsOf(again)).includes('That is enough for a bigger group.'));
      await press(again, 'All campaigns');
      await press(again, 'Delete Clean water');
      await until('it can be undone', async () => (await wordsOf(again)).includes('Clean water is deleted.'));
      await press(again, 'Undo');
      await until('it is back', async () => (await wordsOf(again)).includes('Starts'));
      expect(session.problems).toEqual([]);
    } finally {
      await session.close();
    }
  });
}

test.describe('the page of a kit, without the extension', () => {
  let folder: string;
  let address: string;
  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cso-sidekick-kit-'));
    const session = await chromiumSession();
    await storage(session, ['set', { 'campaign.water': { ...full, pictures: [] } }]);
    const page = session.page(await session.openOwn('campaign.html#water/pictures'));
    await page.getByLabel('Add pictures').setInputFiles({ name: 'well.png', mimeType: 'image/png', buffer: await photo(page) });
    await page.getByLabel(/What is on “well.png”/).fill('Two women at a well');
    await page.getByRole('button', { name: 'Hand it out' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the page for all who join' }).click();
    const file = join(folder, 'kit.html');
    await (await download).saveAs(file);
    address = `file://${file}`;
    await session.close();
  });
  test.afterAll(() => rm(folder, { recursive: true, force: true }));

  for (const name of ['chromium', 'firefox'] as const)
    for (const withScript of [true, false])
      test(`in ${name}, ${withScript ? 'with' : 'without'} JavaScript`, async () => {
        test.setTimeout(90_000);
        const { openFile } = await import('./plain-browser.ts');
        const { page, requests, close } = await openFile(name, address, withScript);
        try {
          const words = (await page.words()).replace(/\s+/g, ' ');
          for (const one of [
            'Sign the letter',
            'Nairobi',
            '2099 at 18:30',
            'Auckland',
            '#CleanWaterKisumu',
            'Maji safi kwa Kisumu',
            'Be kind.',
          ])
            expect(words).toContain(one);
          expect(await page.count('img')).toBe(1);
          expect(await page.links()).toEqual(
            expect.arrayContaining([
              expect.stringMatching(/^https:\/\/x\.com\/intent\/tweet\?text=/),
              expect.stringMatching(/^mailto:\?subject=/),
            ]),
          );
          if (withScript) {
            expect(words).toContain('For you:');
            expect(words).not.toContain('2099-12-15T');
            expect(await page.copy()).toContain('My children drink from the well in our street.');
            expect(await page.words()).toContain('Copied.');
            expect(await page.audit()).toEqual([]);
          } else {
            expect(words).not.toContain('For you:');
            expect(await page.count('button:not([hidden])')).toBe(0);
          }
          expect(requests).toEqual([]);
        } finally {
          await close();
        }
      });
});
