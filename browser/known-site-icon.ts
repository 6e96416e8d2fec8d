import { detection } from '../data/detection.bake.ts';

/** The part of chrome.declarativeContent that is used; no type package has it. */
interface DeclarativeContent {
  onPageChanged: { removeRules(ids: undefined, done: () => void): void; addRules(rules: unknown[]): void };
  PageStateMatcher: new (options: object) => object;
  SetIcon: new (options: object) => object;
}

const sizes = [16, 32];

async function pixels(size: number): Promise<ImageData> {
  const file = await fetch(`/icon/known-${size}.png`);
  const picture = await createImageBitmap(await file.blob());
  const canvas = new OffscreenCanvas(size, size).getContext('2d') as OffscreenCanvasRenderingContext2D;
  canvas.drawImage(picture, 0, 0);
  return canvas.getImageData(0, 0, size, size);
}

/**
 * Lets Chromium itself change the toolbar icon on known sites: rules are kept by the browser, so no visit wakes
 * the worker. Firefox has no such rules; there the manifest's page_action does the same.
 */
export async function showIconOnKnownSites(): Promise<void> {
  const { declarativeContent } = (globalThis as unknown as { chrome: { declarativeContent?: DeclarativeContent } }).chrome;
  if (!declarativeContent) return;
  const { onPageChanged, PageStateMatcher, SetIcon } = declarativeContent;
  const pictures = await Promise.all(sizes.map(async (size) => [size, await pixels(size)]));
  const conditions = detection
    .flatMap((row) => row.hosts)
    .map((host) => (host.startsWith('*.') ? { hostSuffix: host.slice(1) } : { hostEquals: host }))
    .map((host) => new PageStateMatcher({ pageUrl: { ...host, schemes: ['https'] } }));
  onPageChanged.removeRules(undefined, () => {
    onPageChanged.addRules([{ conditions, actions: [new SetIcon({ imageData: Object.fromEntries(pictures) })] }]);
  });
}
