import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Chromium } from './chromium.ts';
import { missingParts, type PopupText, readPopup } from './tour-popup.ts';
import type { StandIns } from './tour-sites.ts';
import type { Stop } from './tour-stops.ts';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** A picture of the tour: a file beside the gallery, and what there is to see for those who cannot see it. */
export interface Picture {
  scheme: Scheme;
  file: string;
  alt: string;
}

/** What was seen at one stop. */
export interface Visit {
  stop: Stop;
  standIn: boolean;
  popup: PopupText;
  /** The tip on the chip, and those in the card it opens; undefined where the page was left alone. */
  inPage: { chip: string; tips: string[] } | undefined;
  pictures: Picture[];
  /** What should have shown and did not, in words. */
  missing: string[];
}

/** The chip comes a second after the page, and later on a page that stays busy. */
const patience = 8000;

/** Forgets which tips were shown, so that each stop is the first of its day. The question about tips is answered. */
async function startAfresh({ worker }: Chromium): Promise<void> {
  await worker?.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
    await storage.local.remove('seen');
    await storage.local.set({ settings: { inPages: 'on' } });
  });
}

/** Opens the stop's page in one colour scheme. @returns whether everything that belongs into the page showed */
async function openPage(page: Page, stop: Stop, scheme: Scheme): Promise<boolean> {
  await page.emulateMedia({ colorScheme: scheme });
  const opened = await page.goto(stop.url, { waitUntil: 'domcontentloaded', timeout: 15_000 }).catch(() => null);
  if (!opened) return false;
  if (!stop.hasChip) return true;
  const chip = page.locator('cso-sidekick .chip');
  return chip.waitFor({ timeout: patience }).then(
    () => true,
    () => false,
  );
}

/**
 * Visits one page in light and dark, takes the pictures and reads the popup. Where the real page shows no tip,
 * because it wants a log-in first or cannot be opened after all, its stand-in is visited instead.
 * @param folder where the pictures go
 */
export async function visit(chromium: Chromium, page: Page, stop: Stop, standIns: StandIns, folder: string): Promise<Visit> {
  const pictures: Picture[] = [];
  const missing: string[] = [];
  let inPage: Visit['inPage'];
  const keep = async (view: Page, part: string, scheme: Scheme, alt: string) => {
    const file = `${stop.id}-${part}-${scheme}.png`;
    await view.screenshot({ path: join(folder, file) });
    pictures.push({ scheme, file, alt: `${alt}, ${scheme}` });
  };

  for (const scheme of schemes) {
    await startAfresh(chromium);
    const complete = await openPage(page, stop, scheme);
    if (!complete && !standIns.has(stop.id)) {
      standIns.set(stop.id, stop.name);
      return visit(chromium, page, stop, standIns, folder);
    }
    if (!complete) missing.push(`the tip in the page (${scheme})`);
    if (!stop.hasChip && (await page.locator('cso-sidekick').count())) missing.push('a page without a tip');
    if (!stop.hasChip || !complete) continue;
    const chip = page.locator('cso-sidekick .chip');
    const tip = await chip.innerText();
    await keep(page, 'chip', scheme, `Page of ${stop.name} with a chip at its edge: ${tip}`);
    await chip.click();
    const card = page.locator('cso-sidekick .card');
    const tips = card.locator('li > b');
    await tips
      .first()
      .waitFor({ timeout: patience })
      .catch(() => missing.push(`the card in the page (${scheme})`));
    inPage = { chip: tip, tips: await tips.allInnerTexts() };
    await keep(page, 'card', scheme, `The chip's card is open on the page of ${stop.name}`);
  }

  const popup = await chromium.popupFor(page);
  const text = await readPopup(popup);
  missing.push(...missingParts(text, stop.known).map((part) => `the part "${part}" of the popup`));
  for (const scheme of schemes) {
    await popup.emulateMedia({ colorScheme: scheme });
    await keep(popup, 'popup', scheme, `Popup: ${text.heading}. ${text.place}`);
  }
  await popup.close();
  return { stop, standIn: standIns.has(stop.id), popup: text, inPage, pictures, missing };
}
