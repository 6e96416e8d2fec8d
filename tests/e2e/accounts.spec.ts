/** "Our accounts" and the plan of the week: the main paths in both browsers; accessibility, keyboard and narrow windows in Chromium. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { press, storage, until, wordsOf } from './actions.ts';
import { chromiumSession, firefoxSession, type Surface } from './session.ts';

const accounts = {
  list: [
    { url: 'https://www.facebook.com/villageclinic', place: 'facebook', people: '', mail: '' },
    { url: 'https://www.instagram.com/villageclinic', place: 'instagram', people: '', mail: '' },
    { url: 'https://village-clinic.example/', place: 'website', people: '', mail: '' },
  ],
  done: ['facebook>instagram'],
  seen: [{ from: 'https://www.facebook.com/villageclinic', to: 'https://village-clinic.example/', day: '2026-11-20' }],
};
const answers = {
  hours: '2',
  people: 'one',
  internet: 'slow',
  makes: ['photos'],
  purposes: ['raise-awareness'],
  hears: ['families'],
  country: 'IN',
};

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`accounts and plan, ${scheme}`, () => {
    let session: Awaited<ReturnType<typeof chromiumSession>>;
    let page: Page;
    test.beforeAll(async () => {
      session = await chromiumSession(scheme === 'dark');
      await storage(session, ['set', { answers, accounts, plan: { risk: 'yes' }, group: { name: 'Village clinic', short: 'VC' } }]);
    });
    test.afterAll(() => session.close());
    test.afterEach(async () => {
      expect(session.problems).toEqual([]);
      await page.close();
    });

    const openAll = () =>
      page.evaluate(async () => {
        for (let round = 0; round < 2; round++) {
          for (const details of document.querySelectorAll('details')) details.open = true;
          await new Promise((drawn) => setTimeout(drawn, 300));
        }
      });
    const audit = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(', ')}`)).toEqual([]);
    };
    const tooWide = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.visually-hidden, svg'))
          .map((element) => `${element.tagName}.${element.className}`),
      );
    const surfaces = [
      ['accounts.html', 'Hand-over sheet'],
      ['places.html', 'Take it with you'],
    ] as const;

    for (const [path, last] of surfaces) {
      test(`${path} is accessible, as it opens and with everything open`, async () => {
        test.setTimeout(120_000);
        page = session.page(await session.openOwn(path));
        await expect(page.getByRole('heading', { name: last })).toBeVisible();
        await audit();
        await openAll();
        await audit();
      });

      if (scheme === 'light')
        for (const width of [320, 1280])
          test(`${path} fits ${width} px, also with text of twice the size`, async () => {
            page = session.page(await session.openOwn(path));
            await page.setViewportSize({ width, height: 720 });
            await expect(page.getByRole('heading', { name: last })).toBeVisible();
            await openAll();
            expect(await tooWide()).toEqual([]);
            await page.evaluate(() => {
              document.documentElement.style.fontSize = '200%';
              document.body.style.fontSize = '28px';
            });
            expect(await tooWide()).toEqual([]);
          });
    }

    if (scheme === 'dark') return;

    test('an account is added, linked, taken out and brought back by keyboard alone', async () => {
      page = session.page(await session.openOwn('accounts.html'));
      await page.getByLabel('Address of an account, or a name and its place').focus();
      await page.keyboard.type('@villageclinic on Telegram');
      await page.keyboard.press('Enter');
      await expect(page.getByText('1 account is added.')).toBeVisible();
      await page.getByRole('checkbox', { name: 'Set: Instagram to Facebook' }).focus();
      await page.keyboard.press('Space');
      await expect(page.locator('[data-from=instagram][data-to=facebook]')).toHaveAttribute('data-set', 'true');
      await page.getByRole('button', { name: 'Remove Telegram: t.me/villageclinic' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Remove Telegram: t.me/villageclinic' })).toBeVisible();
    });

    test('the plan prints on one page: its week and first steps, without questions and buttons', async () => {
      page = session.page(await session.openOwn('places.html'));
      await expect(page.getByRole('heading', { name: 'Our week' })).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('button', { name: 'Calendar file with reminders' })).toBeHidden();
      await expect(page.locator('.week')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'First steps', exact: true })).toBeVisible();
      const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    });
  });
}

const type = (page: Surface, label: string, value: string) =>
  page.evaluate(
    ([name, text]) => {
      const field = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name)?.htmlFor ?? '';
      const input = document.getElementById(field) as HTMLTextAreaElement;
      input.value = text as string;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [label, value],
  );

for (const [browser, start] of [
  ['Chromium', () => chromiumSession()],
  ['Firefox', () => firefoxSession()],
] as const) {
  test(`accounts, in ${browser}: four sloppy addresses become accounts that stay, a password does not, and the plan keeps its marks`, async () => {
    test.setTimeout(180_000);
    const session = await start();
    try {
      const page = await session.openOwn('accounts.html');
      await until('the page', async () => (await wordsOf(page)).includes('No account yet'));
      await type(
        page,
        'Address of an account, or a name and its place',
        'facebook.com/villageclinic\n@villageclinic on X\nm.youtube.com/@VillageClinic?si=abc\nvillage-clinic.example\npassword: hunter2',
      );
      await press(page, 'Put into the list');
      await until('the accounts', async () => (await wordsOf(page)).includes('4 accounts are added.'));
      expect(await wordsOf(page)).toContain('looks like a password, a code or a key');
      expect(await page.audit()).toEqual([]);
      await page.close();
      const kept = (await storage(session, ['get'])) as { accounts: { list: { url: string; place: string }[] } };
      expect(kept.accounts.list.map(({ place }) => place)).toEqual(['facebook', 'x', 'youtube', 'website']);
      expect(JSON.stringify(kept)).not.toContain('hunter2');
      const again = await session.openOwn('accounts.html');
      await until('the same accounts', async () => (await wordsOf(again)).includes('facebook.com/villageclinic'));
      await again.close();

      await storage(session, ['set', { answers }]);
      const plan = await session.openOwn('places.html');
      await until('the week', async () => (await wordsOf(plan)).includes('minutes are planned'));
      await press(plan, 'Saturday');
      await until('the day', async () => ((await storage(session, ['get'])).plan as { days: string[] }).days.includes('sa'));
      expect(await plan.audit()).toEqual([]);
      await plan.close();
      const later = await session.openOwn('places.html');
      await until('the same day', () =>
        later.evaluate(
          () => [...document.querySelectorAll('.plan [aria-pressed=true]')].some(({ textContent }) => textContent === 'Saturday'),
          undefined,
        ),
      );
      await later.close();
      expect(session.problems).toEqual([]);
    } finally {
      await session.close();
    }
  });
}
