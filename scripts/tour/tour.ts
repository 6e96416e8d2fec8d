import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Chromium } from '../browsers/chromium.ts';
import { isInPage, pressChip, waitForCard, waitForChip } from '../build/in-page.ts';
import { missingParts, type PopupText, readPopup } from './tour-popup.ts';
import type { StandIns } from './tour-sites.ts';
import type { Stop } from './tour-stops.ts';

export const schemes = ['light', 'dark'] as const;
/** What there are pictures of, in the order in which they are shown. */
export const parts = ['popup', 'chip', 'card'] as const;

/** A picture of the tour: a file beside the gallery, and its content for those who cannot see it. */
interface Picture {
  part: (typeof parts)[number];
  scheme: (typeof schemes)[number];
  file: string;
  alt: string;
}

/** What was seen at one stop. */
export interface Visit {
  stop: Stop;
  /** Why a stand-in was visited; undefined for the real page. */
  standIn: string | undefined;
  popup: PopupText;
  /** The tip on the chip, and those in the card it opens; undefined where the page was left alone. */
  inPage: { chip: string; tips: string[] } | undefined;
  pictures: Picture[];
  /** What should have shown and did not, in words. */
  missing: string[];
}

/** The chip comes a second after the page, and later on a page that stays busy. In ms. */
const patience = 8000;
/** After this time a page without a chip counts as left alone. In ms. */
const quiet = 2000;

const came = (element: Promise<unknown>): Promise<boolean> =>
  element.then(
    () => true,
    () => false,
  );

/** Forgets which tips were shown, so that each page is the first of its day; tips in pages have been agreed to. */
export async function startAfresh({ worker }: Pick<Chromium, 'worker'>): Promise<void> {
  await worker?.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
    await storage.local.remove('seen');
    await storage.local.set({ settings: { inPages: 'on' } });
  });
}

/** Opens a page in one colour scheme. @returns whether it opened, with a chip where there should be one */
async function openPage(page: Page, { url, hasChip }: Stop, scheme: Picture['scheme']): Promise<boolean> {
  await page.emulateMedia({ colorScheme: scheme });
  const opened = await came(page.goto(url, { waitUntil: 'domcontentloaded', timeout: 15_000 }));
  return opened && (!hasChip || came(waitForChip(page, patience)));
}

/**
 * Visits one page in light and dark, takes the pictures and reads the popup. Where the real page shows no tip,
 * because it wants a log-in first, or does not open after all, its stand-in is visited instead.
 * @param folder where the pictures go
 */
export async function visit(chromium: Chromium, page: Page, stop: Stop, standIns: StandIns, folder: string): Promise<Visit> {
  const pictures: Picture[] = [];
  const missing = new Set<string>();
  let inPage: Visit['inPage'];
  const keep = async (view: Page, part: Picture['part'], scheme: Picture['scheme'], alt: string) => {
    const file = `${stop.id}-${part}-${scheme}.png`;
    await view.screenshot({ path: join(folder, file) });
    pictures.push({ part, scheme, file, alt: `${alt} (${scheme})` });
  };

  for (const scheme of stop.hasChip ? schemes : schemes.slice(0, 1)) {
    await startAfresh(chromium);
    const complete = await openPage(page, stop, scheme);
    if (!complete && !standIns.has(stop.id)) {
      standIns.set(stop.id, { name: stop.name, why: 'the real one shows no tip before a log-in, or did not open' });
      return visit(chromium, page, stop, standIns, folder);
    }
    if (!stop.hasChip) {
      await page.waitForTimeout(quiet);
      if (await isInPage(page)) missing.add('a page without any tip');
      break;
    }
    if (!complete) {
      missing.add('the tip in the page');
      continue;
    }
    const tip = await waitForChip(page);
    await keep(page, 'chip', scheme, `Page of ${stop.name} with a chip at its edge. ${tip}`);
    await pressChip(page);
    const tips = await waitForCard(page, patience).catch((): string[] => []);
    if (!tips.length) missing.add('the card in the page');
    inPage = { chip: tip, tips };
    await keep(page, 'card', scheme, `Page of ${stop.name} with the card that the chip opens`);
  }

  const popup = await chromium.popupFor(page);
  const text = await readPopup(popup, stop.known);
  for (const part of missingParts(text, stop.known)) missing.add(`the part "${part}" of the popup`);
  for (const scheme of schemes) {
    await popup.emulateMedia({ colorScheme: scheme });
    await keep(popup, 'popup', scheme, `Popup. ${text.heading}. ${text.place}`);
  }
  await popup.close();
  return { stop, standIn: standIns.get(stop.id)?.why, popup: text, inPage, pictures, missing: [...missing] };
}
