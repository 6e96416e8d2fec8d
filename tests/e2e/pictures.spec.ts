/** Photos of a draft: small, without place and camera data in any file, cropped to the pixel, never lost, and gone when they are to go. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { hasCameraData, withCameraData } from '../fixtures/photo.ts';
import { pause, press, storage, until, wordsOf } from './actions.ts';
import { chromiumSession, firefoxSession, type Session, type Surface } from './session.ts';
import { type Desk, enter } from './typing.ts';

interface File {
  name: string;
  type: string;
  /** In base64. */
  bytes: string;
}

/** A photo drawn in the page: red on the left, green, blue on the right; with grain in the middle, which nothing can pack into less. */
const draw = (page: Surface, size: [width: number, height: number], type = 'image/jpeg') =>
  page.evaluate(
    async ([[width, height], kind]) => {
      const canvas = new OffscreenCanvas(width, height);
      const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      pen.fillStyle = '#00c000';
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = '#e00000';
      pen.fillRect(0, 0, width / 8, height);
      pen.fillStyle = '#0000e0';
      pen.fillRect((7 * width) / 8, 0, width / 8, height);
      const grain = pen.getImageData(width / 4, 0, width / 2, height);
      for (let at = 0; at < grain.data.length; at += 4) grain.data[at + 1] = 120 + Math.random() * 120;
      pen.putImageData(grain, width / 4, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: kind, quality: 0.95 })).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    [size, type] as const,
  );

/** A photo as a phone makes it, with place and camera data. */
async function photo(page: Surface, name: string, size: [number, number], orientation = 1): Promise<File> {
  const bytes = withCameraData(Buffer.from(await draw(page, size), 'base64'), orientation);
  expect(hasCameraData(bytes), 'the photo has camera data before').toBe(true);
  return { name, type: 'image/jpeg', bytes: bytes.toString('base64') };
}

type Way = 'choose' | 'drop' | 'paste';

/** Gives files to the page, in one of the three ways there are. */
const give = (page: Surface, way: Way, ...files: File[]) =>
  page.evaluate(
    ([how, all]) => {
      const data = new DataTransfer();
      for (const { name, type, bytes } of all)
        data.items.add(new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], name, { type }));
      const field = document.querySelector<HTMLInputElement>('.photos input[type=file]');
      if (how === 'choose' && field) {
        field.files = data.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (how === 'drop')
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      else {
        const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
        // Firefox lets nobody make one with files in it.
        Object.defineProperty(paste, 'clipboardData', { value: data });
        document.body.dispatchEvent(paste);
      }
    },
    [way, files] as const,
  );

/** How many thumbnails can be seen. */
const shown = (page: Surface) =>
  page.evaluate(
    () => [...document.querySelectorAll<HTMLImageElement>('.photos img')].filter((one) => one.naturalWidth > 0).length,
    undefined,
  );

interface Kept {
  width: number;
  height: number;
  type: string;
  bytes: string;
}

/** Every file that is kept, as its bytes. */
const files = (page: Surface): Promise<Kept[]> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'pictures')) return [];
    const database = await answer(indexedDB.open('pictures'));
    const all: { type: string; bytes: Blob | Uint8Array<ArrayBuffer> }[] = await answer(
      database.transaction('files').objectStore('files').getAll(),
    );
    database.close();
    return Promise.all(
      all.map(async ({ type, bytes: kept }) => {
        const bytes = kept instanceof Blob ? new Uint8Array(await kept.arrayBuffer()) : kept;
        const { width, height } = await createImageBitmap(new Blob([bytes], { type }));
        return { width, height, type, bytes: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
      }),
    );
  }, undefined);

/** How many files are kept. */
const countFiles = (page: Surface): Promise<number> =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'pictures')) return 0;
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('pictures'));
    const count = await answer(database.transaction('files').objectStore('files').count());
    database.close();
    return count;
  }, undefined);

/** A piece from the middle of a file: whatever file of the profile has it, has the photo. */
const middleOf = ({ bytes }: Kept): Buffer => {
  const all = Buffer.from(bytes, 'base64');
  return all.subarray(all.length / 3, all.length / 3 + 40);
};

async function filesWith(profile: string, marker: Buffer): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (bytes.includes(marker)) found.push(path.slice(profile.length));
  }
  return found;
}

/** The colour of a kept photo at some points, as "red", "green" or "blue". */
const colours = (page: Surface, { bytes, type }: Kept, points: [x: number, y: number][]) =>
  page.evaluate(
    async ([file, kind, at]) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(file), (one) => one.charCodeAt(0))], { type: kind }));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
      pen.drawImage(bitmap, 0, 0);
      return at.map(([x, y]) => {
        const dot = [...pen.getImageData(x, y, 1, 1).data.subarray(0, 3)];
        return ['red', 'green', 'blue'][dot.indexOf(Math.max(...dot))];
      });
    },
    [bytes, type, points] as const,
  );

/** How much each dot of a part differs from the one beside it, on the whole, of 255. */
const grain = (page: Surface, { bytes, type }: Kept, part: [x: number, y: number, width: number, height: number]) =>
  page.evaluate(
    async ([file, kind, [x, y, width, height]]) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(file), (one) => one.charCodeAt(0))], { type: kind }));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
      pen.drawImage(bitmap, 0, 0);
      const { data } = pen.getImageData(x, y, width, height);
      let sum = 0;
      for (let at = 5; at < data.length; at += 4) sum += Math.abs((data[at] ?? 0) - (data[at - 4] ?? 0));
      return sum / (data.length / 4);
    },
    [bytes, type, part] as const,
  );

const draftsIn = async (session: Session) =>
  Object.entries(await storage(session, ['get']))
    .filter(([key]) => key.startsWith('draft.'))
    .map(([, value]) => value as { text: string; pictures: { id: string; name: string; width: number; height: number; bytes: number }[] });

async function write(page: Surface, words: string): Promise<void> {
  await enter({ evaluate: page.evaluate } as Desk);
  for (const letter of words) await page.press(letter);
}

for (const [name, start] of Object.entries({ Chromium: () => chromiumSession(), Firefox: () => firefoxSession() })) {
  test(`${name}: photos are added without camera data, cropped to the pixel, and there after a restart`, async () => {
    test.setTimeout(120_000);
    const session: Session = await start();
    let page = await session.openOwn('compose.html?new');
    await page.resize(1366, 650);
    await write(page, 'Clinic day');
    // As the camera held it: 3,200 wide in the file, upright on the screen.
    await give(page, 'choose', await photo(page, 'upright.jpg', [3200, 2400], 6), await photo(page, 'wide.jpg', [1600, 1200]));
    await until('both are shown', async () => (await shown(page)) === 2, 20_000);
    expect(await wordsOf(page)).toMatch(/2 photos added\.[\s\S]*kB smaller\. Place and camera data are gone\./);
    await give(page, 'drop', { name: 'dropped.png', type: 'image/png', bytes: await draw(page, [300, 200], 'image/png') });
    await until('the dropped one is shown', async () => (await shown(page)) === 3);
    await give(page, 'paste', { name: 'image.png', type: 'image/png', bytes: await draw(page, [200, 100], 'image/png') });
    await until('the pasted one is shown', async () => (await shown(page)) === 4);

    const kept = await files(page);
    expect(kept.map(({ width, height }) => `${width}x${height}`).sort()).toEqual(['1200x1600', '1600x1200', '200x100', '300x200']);
    for (const one of kept) expect(hasCameraData(Buffer.from(one.bytes, 'base64')), `${one.width} wide`).toBe(false);
    expect(await page.audit()).toEqual([]);

    await give(
      page,
      'choose',
      { name: 'notes.txt', type: 'text/plain', bytes: btoa('Notes') },
      { name: 'bad.jpg', type: 'image/jpeg', bytes: btoa('bad') },
    );
    await until('it is said what cannot be read', async () =>
      /notes\.txt is not a photo[\s\S]*bad\.jpg cannot be read/.test(await wordsOf(page)),
    );
    expect(await shown(page)).toBe(4);

    await press(page, 'Edit wide.jpg');
    await press(page, 'Square 1:1');
    expect(await page.audit()).toEqual([]);
    // As far to the left as it goes: 200 pixels of red come in.
    for (let at = 0; at < 3; at++) await page.press('ArrowLeft');
    for (let at = 0; at < 20; at++) await page.press('ArrowLeft');
    await press(page, 'Crop to this box');
    await until('it is cropped', async () => (await wordsOf(page)).includes('Cropped. 1,200 by 1,200 pixels.'));
    await press(page, 'Turn right');
    await page.press('Escape');
    await until('Esc says what it would drop', async () => (await wordsOf(page)).includes('Press Esc again to drop them.'));
    await press(page, 'Use a box');
    await press(page, 'Blur this box');
    expect(await page.audit()).toEqual([]);
    await press(page, 'Done');
    await until(
      'it is in the draft',
      async () =>
        (await draftsIn(session))[0]?.pictures.some(
          ({ name, width, height }) => name === 'wide.jpg' && width === 1200 && height === 1200,
        ) ?? false,
    );
    const now = await files(page);
    const square = now.find(({ width, height }) => width === 1200 && height === 1200) as Kept;
    expect(hasCameraData(Buffer.from(square.bytes, 'base64'))).toBe(false);
    // Turned to the right, what was on the left is on top; to the right of its 200 pixels it is green.
    expect(
      await colours(page, square, [
        [600, 5],
        [600, 190],
        [600, 210],
        [600, 1190],
      ]),
    ).toEqual(['red', 'red', 'green', 'green']);
    expect(await grain(page, square, [800, 800, 200, 200]), 'sharp beside the blur').toBeGreaterThan(10);
    expect(await grain(page, square, [470, 470, 260, 260]), 'nothing left under the blur').toBeLessThan(2);
    await until('the square one is shown', async () => (await shown(page)) === 4);

    await session.restart();
    page = await session.openOwn('compose.html');
    await until('all are shown again', async () => (await shown(page)) === 4);
    await until('the one before the crop is swept', async () => (await countFiles(page)) === 4);
    expect(session.problems).toEqual([]);
    await session.close();
  });

  test(`${name}: a photo goes with its draft, and all of them when everything is erased, from every file of the profile`, async () => {
    test.setTimeout(180_000);
    const session: Session = await start();
    await storage(session, ['set', { settings: { language: 'en' } }]);
    const markers: Buffer[] = [];
    for (const [at, words] of ['Goes', 'Stays'].entries()) {
      const page = await session.openOwn('compose.html?new');
      await write(page, words);
      await give(page, 'choose', await photo(page, `${words}.jpg`, [1600 - 100 * at, 1200]));
      await until('it is shown', async () => (await shown(page)) === 1, 20_000);
      const one = (await files(page)).find(({ width }) => width === 1600 - 100 * at) as Kept;
      markers.push(middleOf(one));
      await page.close();
    }
    const [goes, stays] = markers as [Buffer, Buffer];
    await pause(3000);
    expect(await filesWith(session.profile, goes), 'it can be found before').not.toEqual([]);

    const page = await session.openOwn('compose.html');
    await press(page, 'Stays');
    await press(page, 'Delete Goes');
    await until('it is deleted', async () => (await wordsOf(page)).includes('Bring it back'));
    expect(await countFiles(page), 'it can be brought back').toBe(2);
    await page.close();
    await until('its record has gone', async () => (await draftsIn(session)).length === 1);
    const other = await session.openOwn('compose.html');
    await until('its file has gone', async () => (await countFiles(other)) === 1);
    await until('the other one is shown', async () => (await shown(other)) === 1);
    await session.restart();
    await pause(2000);
    expect(await filesWith(session.profile, goes)).toEqual([]);
    expect(await filesWith(session.profile, stays)).not.toEqual([]);

    const composer = await session.openOwn('compose.html');
    await until('it is shown', async () => (await shown(composer)) === 1);
    const options = await session.openOwn('options.html');
    await press(options, 'Erase everything');
    await press(options, 'Yes, erase');
    await until('it is erased', async () => (await wordsOf(options)).includes('Everything is erased.'), 20_000);
    expect(await countFiles(options)).toBe(0);
    await session.restart();
    await pause(2000);
    expect(await filesWith(session.profile, stays)).toEqual([]);
    expect(session.problems).toEqual([]);
    await session.close();
  });
}

test('Chromium: copies and downloads have no camera data; a photo comes from the clipboard as from a file', async () => {
  const session = await chromiumSession();
  const surface = await session.openOwn('compose.html?new');
  const page = session.page(surface);
  const well = await photo(surface, 'our well.jpg', [1600, 1200]);
  await page
    .locator('.photos input[type=file]')
    .setInputFiles({ name: well.name, mimeType: well.type, buffer: Buffer.from(well.bytes, 'base64') });
  await expect(page.locator('.photos img')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download our well.jpg' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('our-well.jpg');
  const saved = await readFile(await download.path());
  expect(saved.subarray(0, 2).toString('hex')).toBe('ffd8');
  expect(hasCameraData(saved)).toBe(false);

  await page.getByRole('button', { name: 'Edit our well.jpg' }).click();
  await page.getByRole('button', { name: 'Paint over it' }).click();
  const { x, y, width, height } = (await page.locator('.stage canvas').boundingBox()) as {
    x: number;
    y: number;
    width: number;
    height: number;
  };
  await page.mouse.move(x + 0.4 * width, y + 0.5 * height);
  await page.mouse.down();
  await page.mouse.move(x + 0.6 * width, y + 0.5 * height, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('our well.jpg is changed.')).toBeVisible();
  const all = await files(surface);
  const lines = await Promise.all(all.map((one) => grain(surface, one, [700, 590, 200, 20])));
  expect(all).toHaveLength(2);
  expect(Math.min(...lines), 'painted over').toBeLessThan(3);
  expect(Math.max(...lines), 'the one from before, which can be brought back').toBeGreaterThan(10);
  for (const one of all) expect(hasCameraData(Buffer.from(one.bytes, 'base64'))).toBe(false);

  await page.getByRole('button', { name: 'Copy our well.jpg' }).click();
  await expect(page.getByText('our well.jpg is copied.')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = (await navigator.clipboard.read()) as [ClipboardItem];
    const bytes = new Uint8Array(await (await item.getType('image/png')).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  expect(hasCameraData(Buffer.from(copied, 'base64'))).toBe(false);
  await page.getByLabel('What do you want to say?').click();
  await page.keyboard.press('Control+V');
  await expect(page.locator('.photos img')).toHaveCount(2);
  expect(session.problems).toEqual([]);
  await session.close();
});
