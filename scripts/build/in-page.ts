import type { Page } from '@playwright/test';
import { insideChromium, type Look } from '../browsers/inside.ts';

/** How long the chip or card must have been there before a press counts, and a little more, in ms. */
const inSight = 800;
/** How often it is looked for, in ms. */
const lookAgain = 100;

/** Looks into what the extension has put into a page; undefined where there is nothing. */
const look = <Result>(page: Page, run: Look<Result, undefined>) =>
  insideChromium(page, run.toString(), undefined) as Promise<Result | undefined>;

/** Looks until there is something. @throws Error after the given time in ms */
async function seen<Result>(what: string, run: () => Promise<Result | undefined>, patience: number): Promise<Result> {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((wait) => setTimeout(wait, lookAgain))) {
    const found = await run();
    if (found !== undefined) return found;
  }
  throw new Error(`Not seen in ${patience} ms: ${what}`);
}

/** Whether the extension has put anything into a page. */
export const isInPage = async (page: Page): Promise<boolean> => (await look(page, () => true)) === true;

/** Waits for the chip. @returns its words @throws Error where none comes in the given time in ms */
export const waitForChip = (page: Page, patience = 8000): Promise<string> =>
  seen('the chip', () => look(page, (root) => root.querySelector('.chip')?.ariaLabel ?? undefined), patience);

/** Presses the chip as a person does: with the mouse, once it has been there long enough to be read. */
export async function pressChip(page: Page): Promise<void> {
  await waitForChip(page);
  await page.waitForTimeout(inSight);
  const middle = await look(page, (root) => {
    const { left, top, width, height } = (root.querySelector('.chip') as Element).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  if (!middle) throw new Error('The chip has gone');
  await page.mouse.click(middle.x, middle.y);
}

/** Waits for the card. @returns the title of the tip it shows, in a list @throws Error where none comes in the given time in ms */
export const waitForCard = (page: Page, patience = 8000): Promise<string[]> =>
  seen(
    'the card',
    () =>
      look(page, (root) => {
        const titles = [...root.querySelectorAll<HTMLElement>('.card .tip > h3')].map(({ dataset }) => dataset.words ?? '');
        return titles.length ? titles : undefined;
      }),
    patience,
  );
