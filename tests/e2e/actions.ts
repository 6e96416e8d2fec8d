/** What a person does with a surface: looks for words, presses what has a name. Works in both browsers. */
import type { Session, Surface } from './session.ts';

/** Repeats a look until it is true. @throws Error with the question after the given time in ms */
export async function until(question: string, look: () => Promise<boolean>, patience = 8000): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((wait) => setTimeout(wait, 100))) {
    if (await look()) return;
  }
  throw new Error(`Not seen in ${patience} ms: ${question}`);
}

export const pause = (ms: number) => new Promise((wait) => setTimeout(wait, ms));

/** The words of the chip on a page, or undefined where there is none. */
export const chipText = (page: Surface) =>
  page.inside((root) => root.querySelector('.chip')?.getAttribute('aria-label') ?? undefined, undefined);

/** The words of the open card, one line each, or undefined. */
export const cardText = (page: Surface) =>
  page.inside((root) => {
    const card = root.querySelector('[role=dialog]');
    return card ? [...card.querySelectorAll<HTMLElement>('[data-words]')].map((one) => one.dataset.words).join('\n') : undefined;
  }, undefined);

/** Everything a person can read on a page of the extension. */
export const wordsOf = (surface: Surface) => surface.evaluate(() => document.body.innerText, undefined);

/** How long something in a page must have been in sight before a press counts, and a little more, in ms. */
const inSight = 800;

/** Presses the first visible button, link, summary or field with these words, with the mouse; in a page, one of ours. */
export async function press(surface: Surface, words: string): Promise<void> {
  // Runs in the page: with a closed root, or for the whole document with the words alone.
  const find = (first: ShadowRoot | string, second?: string) => {
    const [root, wanted] = typeof first === 'string' ? [document, first] : [first, second as string];
    const nameOf = (element: HTMLElement) => (element.getAttribute('aria-label') ?? element.innerText).trim();
    const target = [...root.querySelectorAll<HTMLElement>('button, a, summary, label')].find(
      (element) => nameOf(element).startsWith(wanted) && element.checkVisibility(),
    );
    target?.scrollIntoView({ block: 'center' });
    const { left = 0, top = 0, width = 0, height = 0 } = target?.getBoundingClientRect() ?? {};
    return target ? { x: left + width / 2, y: top + height / 2 } : undefined;
  };
  const isInPage = (await surface.inside(() => true, undefined)) === true;
  const look = () => (isInPage ? surface.inside(find, words) : surface.evaluate(find, words));
  await until(`something to press called "${words}"`, async () => (await look()) !== undefined);
  if (isInPage) await pause(inSight);
  let at = await look();
  // Nobody can hit what still moves because something above it has only now been read.
  await until(`"${words}" stands still`, async () => {
    const before = at;
    at = await look();
    return at !== undefined && at.x === before?.x && at.y === before.y;
  });
  if (at) await surface.clickAt(at.x, at.y);
}

/** Types into the field with this label, or picks the choice that begins so from a list. */
export async function type(surface: Surface, label: string, words: string): Promise<void> {
  const focus = (wanted: string) => {
    const field = [...document.querySelectorAll('label')].find((one) => one.innerText.trim().startsWith(wanted))?.control;
    field?.focus();
    return field !== undefined && field === document.activeElement;
  };
  const isPicked = (wanted: string) => {
    const field = document.activeElement;
    return !(field instanceof HTMLSelectElement) || (field.selectedOptions[0]?.text.startsWith(wanted) ?? false);
  };
  await until(`"${words}" in "${label}"`, async () => {
    if (!(await surface.evaluate(focus, label))) throw new Error(`No field called "${label}"`);
    for (const letter of words) await surface.press(letter);
    if (await surface.evaluate(isPicked, words)) return true;
    // A list takes letters that come slowly for the beginnings of different words. After a rest it begins anew.
    await pause(1500);
    return false;
  });
}

interface Local {
  get: () => Promise<Record<string, unknown>>;
  set: (values: Record<string, unknown>) => Promise<void>;
  remove: (key: string) => Promise<void>;
}

interface Managed {
  storage: { managed: { get: (keys: null) => Promise<unknown> } };
}

type Step = ['get'] | ['set', Record<string, unknown>] | ['remove', string];

/** Reads or changes what the extension keeps, through one of its own pages. */
export async function storage(session: Session, step: Step): Promise<Record<string, unknown>> {
  const page = await session.openOwn('options.html');
  const result = await page.evaluate(async ([verb, argument]) => {
    const scope = globalThis as unknown as { browser?: { storage: { local: Local } }; chrome: { storage: { local: Local } } };
    const { local } = (scope.browser ?? scope.chrome).storage;
    if (verb === 'set') await local.set(argument as Record<string, unknown>);
    if (verb === 'remove') await local.remove(argument as string);
    return local.get();
  }, step);
  await page.close();
  return result;
}

/**
 * Keeps what an organisation's policy would hold. At its start the extension copies the real policy there, which the browser
 * may take seconds to answer; what is kept before that would be taken away again.
 */
export async function keepPolicy(session: Session, policy: Record<string, unknown>): Promise<void> {
  const page = await session.openOwn('options.html');
  await page.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Managed; chrome: Managed };
    await (scope.browser ?? scope.chrome).storage.managed.get(null).catch(() => undefined);
  }, undefined);
  await page.close();
  await until('the policy stays', async () => {
    await storage(session, ['set', { preset: policy }]);
    // The worker has its answer by now, and needs a moment to act on it.
    await pause(500);
    return 'preset' in (await storage(session, ['get']));
  });
}

/** Answers the one question: tips may show in pages. Nothing else of what is kept as a choice stays. */
export const allowTips = (session: Session) => storage(session, ['set', { settings: { inPages: 'on' } }]);
