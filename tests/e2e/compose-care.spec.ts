/** The composer loses nothing: no key, no words, no focus, no place in the round. */
import { expect, type Page, test } from '@playwright/test';
import { storage } from './actions.ts';
import { bigButton, closeOver, overPage, versionFor } from './composer.ts';
import { chromiumSession } from './session.ts';

/** A photo of one dot. */
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
let session: Awaited<ReturnType<typeof chromiumSession>>;
let page: Page;
const field = (label: string) => page.getByLabel(label, { exact: true });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const card = () => page.getByRole('tabpanel');
const composed = async (places: string[], more: object = {}) => {
  await storage(session, ['set', { compose: { places }, names: [], ...more }]);
  page = session.page(await session.openOwn('compose.html?new'));
};
/** Makes copying fail as it does where the browser forbids it. */
const forbidCopying = () =>
  page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });

test.beforeAll(async () => {
  session = await chromiumSession();
});
test.afterEach(async () => {
  await page.close();
  expect(session.problems).toEqual([]);
});
test.afterAll(() => session.close());

test('keys typed fast into the middle of one version stay, in their order', async () => {
  await composed(['x', 'facebook', 'mastodon']);
  await field('What do you want to say?').fill('The clinic opens.');
  // At once: the version that is shown may still be that of the empty text.
  await page.getByText('Edit for one place').click();
  await button('Edit for X (Twitter)').click();
  const own = field('Your version for X (Twitter)');
  await expect(own).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Good news for all of us: ');
  await expect(own).toHaveValue('Good news for all of us: The clinic opens.');
  await button('Done editing').click();
  await expect(card().locator('.preview')).toHaveText('Good news for all of us: The clinic opens.');
  await expect(card().getByText('It does not follow your message any more.')).toBeVisible();
  await versionFor(page, 'Facebook');
  await expect(card().locator('.preview')).toHaveText('The clinic opens.');
});

test('taking back a piece of advice leaves what was written since', async () => {
  await composed(['x']);
  await field('What do you want to say?').fill('Read this.');
  await field('Link').fill('https://example.org/a?utm_source=mail');
  await button('Show').click();
  await page.getByRole('button', { name: 'Take the tracking out', exact: true }).click();
  await expect(field('Link')).toHaveValue('https://example.org/a');
  await expect(button('Undo')).toBeFocused();
  await field('What do you want to say?').fill('Read this today.');
  await button('Undo').click();
  await expect(field('Link')).toHaveValue('https://example.org/a?utm_source=mail');
  await expect(field('What do you want to say?')).toHaveValue('Read this today.');
  await page.getByRole('button', { name: 'Take the tracking out', exact: true }).click();
  await field('Link').fill('https://example.org/b');
  await expect(button('Undo')).toHaveCount(0);
});

test('nothing opens before the person knows that copying failed; the next press opens', async () => {
  await composed(['facebook']);
  await field('What do you want to say?').fill('Clinic open.');
  await forbidCopying();
  const { context } = session.chromium();
  const before = context.pages().length;
  await button('Copy and open Facebook').click();
  await expect(page.getByText('Copying did not work.')).toBeVisible();
  await expect(field('Text for Facebook')).toHaveValue('Clinic open.');
  expect(context.pages()).toHaveLength(before);
  const opened = context.waitForEvent('page');
  await bigButton(page).click();
  await (await opened).close();
});

test('"Copied" is not said of a text that has changed since', async () => {
  await composed(['facebook']);
  await field('What do you want to say?').fill('Clinic open.');
  const opened = session.chromium().context.waitForEvent('page');
  await button('Copy and open Facebook').click();
  await (await opened).close();
  await page.bringToFront();
  await expect(page.getByText('Copied. Now paste it there.')).toBeVisible();
  await field('What do you want to say?').fill('Clinic closed.');
  await expect(page.getByText('Copied.')).toHaveCount(0);
});

test('the title is asked for where a place needs one, and stays when it is emptied', async () => {
  await composed(['facebook']);
  await expect(field('Title')).not.toBeVisible();
  await button('Other places').click();
  await field('Reddit').check();
  await closeOver(page);
  await field('Title').fill('A');
  await field('Title').press('Backspace');
  await expect(field('Title')).toBeFocused();
  await expect(field('Title')).toBeVisible();
});

test('the focus goes on when what was pressed goes away', async () => {
  await composed(['x', 'facebook'], { names: [{ key: 'WHO', name: 'World Health Organization', handles: {} }] });
  await field('What do you want to say?').fill('The draft that comes on screen then.');
  await button('New').click();
  await field('What do you want to say?').fill('A draft to delete.');
  await page.locator('.draft-menu > button').click();
  await button('Delete A draft to delete.').press('Enter');
  // The one that comes on screen has words in it, so nobody types there yet.
  await expect(button('Bring it back')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field('What do you want to say?')).toBeFocused();
  await page.locator('.draft-menu > button').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.draft-menu > button')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator('.draft-menu li .pick').filter({ hasText: 'A draft to delete.' }).press('Enter');
  await expect(field('What do you want to say?')).toBeFocused();

  await button('Other places').click();
  await button('Move Facebook up').press('Enter');
  await expect(button('Move Facebook down')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button('Other places')).toBeFocused();

  await overPage(page, 'Name book');
  await button('Remove World Health Organization').press('Enter');
  await expect(button('Bring it back')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button('Add somebody')).toBeFocused();
});

test('a wrong entry of the name book is shown where it stands', async () => {
  await composed(['x']);
  await field('What do you want to say?').fill('Thank you @WHO.');
  await button('Add WHO to the name book').click();
  await page.getByText('Handles on other places').click();
  await field('Handle on Bluesky').fill('not a handle!');
  await page.getByText('Handles on other places').click();
  await button('Save').click();
  await expect(field('Handle on Bluesky')).toBeFocused();
  await field('Handle on Bluesky').fill('who.int');
  await page.keyboard.press('Enter');
  await expect(button('Add somebody')).toBeFocused();
  await closeOver(page);
  await expect(page.getByText('which accounts?')).toHaveCount(0);
  // Asked for, put away by hand, and asked for once more.
  await field('What do you want to say?').fill('Thank you @Gavi.');
  await button('Add Gavi to the name book').click();
  await closeOver(page);
  await button('Add Gavi to the name book').click();
  await expect(field('Short name')).toBeVisible();
});

test('two windows write into one name book', async () => {
  await composed(['x'], { names: [] });
  const other = session.page(await session.openOwn('compose.html?new'));
  for (const [window, key] of [
    [page, 'WHO'],
    [other, 'Gavi'],
  ] as const) {
    await overPage(window, 'Name book');
    await window.getByRole('button', { name: 'Add somebody' }).click();
    await window.getByLabel('Short name', { exact: true }).fill(key);
    await window.getByRole('button', { name: 'Save', exact: true }).click();
  }
  await expect(button('Edit Gavi')).toBeVisible();
  await other.close();
  const { names } = await storage(session, ['get']);
  expect((names as { key: string }[]).map(({ key }) => key).sort()).toEqual(['Gavi', 'WHO']);
});

test('a link without its beginning is mended with one press, and nobody is told off while typing', async () => {
  await composed(['x']);
  await field('What do you want to say?').fill('Look.');
  await field('Link').focus();
  await page.keyboard.type('www.example.org/a');
  await expect(page.getByText('This is not a full web address.')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByText('This is not a full web address.')).toBeVisible();
  await button('Make it https://www.example.org/a').click();
  await expect(field('Link')).toHaveValue('https://www.example.org/a');
  await expect(field('Link')).toBeFocused();
});

test('the round: the bar goes to what is looked at, and on from there', async () => {
  await composed(['x', 'facebook']);
  await field('What do you want to say?').fill('Clinic open. '.repeat(25).trim());
  await expect(page.getByRole('tab')).toHaveCount(2);
  await versionFor(page, 'Facebook');
  await expect(bigButton(page)).toHaveText(/^Copy and open Facebook/);
  const opened = session.chromium().context.waitForEvent('page');
  await bigButton(page).click();
  await (await opened).close();
  await page.bringToFront();
  await expect(page.getByRole('button', { name: /^Facebook opened$/ })).toBeVisible();
  const next = session.chromium().context.waitForEvent('page');
  await button('Yes. Open X (Twitter)').click();
  await (await next).close();
  await page.bringToFront();
  await expect(page.getByRole('tab', { selected: true })).toHaveText('X (Twitter)');
  await expect(page.getByRole('button', { name: /^Facebook posted$/ })).toBeVisible();
});

test('descriptions of pictures can be copied', async () => {
  await composed(['x']);
  await page.getByLabel('Add photos').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: dot });
  await field('What does a.png show?').fill('A nurse with a cool box.');
  await button('Copy the description of a.png').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('A nurse with a cool box.');
});

test('a place that needs a server asks for it there', async () => {
  await composed(['discourse']);
  await field('What do you want to say?').fill('Clinic open.');
  // The first time its code is still to come, the second time it is drawn at once.
  for (const _ of ['first', 'second']) {
    await button('Name your server').first().click();
    await expect(field('Your server for Discourse')).toBeFocused();
    await page.keyboard.press('Escape');
  }
});

test('the answer to a rumour becomes a draft, with the focus on it', async () => {
  await composed(['x']);
  await overPage(page, 'Answer a rumour');
  await expect(page.locator('dialog fieldset').first()).toBeVisible();
  for (const group of await page.locator('dialog fieldset').all()) await group.getByText('Yes').click();
  await field('What is true?').fill('The vaccine is safe.');
  await button('Make a draft').press('Enter');
  await expect(field('What do you want to say?')).toBeFocused();
  await expect(field('What do you want to say?')).toHaveValue(/^True: The vaccine is safe\./);
});

test('what is typed into a window over the page is there again when it is opened again', async () => {
  await composed(['x']);
  await field('What do you want to say?').fill('Clinic open.');
  await overPage(page, 'Answer a rumour');
  await expect(page.locator('dialog fieldset').first()).toBeVisible();
  for (const group of await page.locator('dialog fieldset').all()) await group.getByText('Yes').click();
  await field('What is true?').fill('The vaccine is safe.');
  await page.keyboard.press('Escape');
  await expect(button('More')).toBeFocused();
  await overPage(page, 'Answer a rumour');
  await expect(field('What is true?')).toHaveValue('The vaccine is safe.');
});

test('a draft that another window deletes says so, and can be kept', async () => {
  await composed(['x']);
  await field('What do you want to say?').fill('Only in this one.');
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  const other = session.page(await session.openOwn('compose.html'));
  await expect(other.getByLabel('What do you want to say?')).toHaveValue('Only in this one.');
  await other.locator('.draft-menu > button').click();
  await other.getByRole('button', { name: 'Delete Only in this one.' }).click();
  await expect(page.getByText('This draft was deleted in another window.')).toBeVisible();
  await expect(page.getByText('Saved on this computer')).toHaveCount(0);
  await button('Keep it').click();
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  await other.close();
  await page.goto(session.chromium().url('compose.html'));
  await expect(field('What do you want to say?')).toHaveValue('Only in this one.');
});

test('a box that nobody has typed in follows the message', async () => {
  await composed(['x']);
  await field('What do you want to say?').fill('Before.');
  await button('Edit for X (Twitter)').click();
  await expect(field('Your version for X (Twitter)')).toHaveValue('Before.');
  await field('What do you want to say?').fill('After.');
  await expect(field('Your version for X (Twitter)')).toHaveValue('After.');
});
