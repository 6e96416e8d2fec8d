import type { Page } from '@playwright/test';

/** One section of the popup, as a person reads it. */
interface Part {
  /** What the code calls it: "tips", "links", "about", "places", "share". */
  id: string;
  title: string;
  rows: { text: string; inList: boolean }[];
}

/** Everything the popup says before anything in it is opened. */
export interface PopupText {
  heading: string;
  place: string;
  parts: Part[];
}

/** The sections without which the popup has nothing to say, on a platform and elsewhere. */
const expected = { known: ['tips', 'links', 'about'], unknown: ['places', 'share'] };

/** Runs in the popup's page. */
function popupText(): PopupText {
  const text = (element: Element | null | undefined) => element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  /** Such as "Facebook [One switch]". */
  const row = (element: Element) => {
    const reach = text(element.querySelector('.reach'));
    return `${text(element.querySelector('span:not(.reach)') ?? element)}${reach && ` [${reach}]`}`;
  };
  return {
    heading: text(document.querySelector('h1')),
    place: [...document.querySelectorAll('header .where')].map(text).join('. '),
    parts: [...document.querySelectorAll('main section[aria-labelledby]')].map((section) => ({
      id: section.getAttribute('aria-labelledby') ?? '',
      title: text(section.querySelector('h2')),
      rows: [...section.querySelectorAll('p.empty, summary, .cell')].map((element) => {
        const inList = !element.matches('p');
        return { text: inList ? row(element) : text(element), inList };
      }),
    })),
  };
}

/** Sections that should be there, filled, and are not. */
export function missingParts(text: PopupText, known: boolean): string[] {
  return expected[known ? 'known' : 'unknown'].filter((id) => !text.parts.some((part) => part.id === id && part.rows.length > 0));
}

/** How long the parts of the popup may take, and how often they are looked for, in ms. */
const wait = { most: 5000, again: 100 };

/**
 * Reads the popup, once it knows where it is and all that should be there is: on a member's page it asks for a password field before it
 * shows tips. What has not come by then is missing from the answer. @throws where it stays empty
 */
export async function readPopup(popup: Page, known: boolean): Promise<PopupText> {
  await popup.locator('main:not([aria-busy="true"]) section h2').first().waitFor({ timeout: wait.most });
  for (const end = Date.now() + wait.most; ; await popup.waitForTimeout(wait.again)) {
    const text = await popup.evaluate(popupText);
    if (!missingParts(text, known).length || Date.now() > end) return text;
  }
}

/** What the popup said, as lines for the terminal. */
export function popupLines({ heading, place, parts }: PopupText): string[] {
  const lines = parts.flatMap(({ title, rows }) => [`  ${title}`, ...rows.map(({ text, inList }) => `    ${inList ? '- ' : ''}${text}`)]);
  return [`  The popup says: ${[heading, place].join('. ').replace(/\.$/, '')}.`, ...lines];
}
