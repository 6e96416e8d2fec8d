import { unpackKnownHosts } from '../data/catalogue/known-hosts.ts';
import { ownIcon } from '../data/catalogue/own-icon.ts';
import { knownHostsFile } from '../data/catalogue/piece-files.ts';
import { readBuilt } from './pieces.ts';

/** The part of chrome.declarativeContent that is used; no type package has it. */
interface DeclarativeContent {
  onPageChanged: { removeRules(ids: undefined, done: () => void): void; addRules(rules: unknown[]): void };
  PageStateMatcher: new (options: object) => object;
  SetIcon: new (options: object) => object;
}

const sizes = [16, 32];

/** The icon with its dot. Drawn, because such a rule takes pixels and no file, and nothing here may ask for one. */
function pixels(size: number): ImageData {
  const canvas = new OffscreenCanvas(size, size).getContext('2d') as OffscreenCanvasRenderingContext2D;
  canvas.scale(size / 32, size / 32);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  for (const part of [ownIcon.bubble, ownIcon.tick, ownIcon.dot]) {
    const path = new Path2D(part.path);
    if ('fill' in part) {
      canvas.fillStyle = part.fill;
      canvas.fill(path);
    }
    if ('stroke' in part) {
      canvas.strokeStyle = part.stroke;
      canvas.lineWidth = part.width;
      canvas.stroke(path);
    }
  }
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
  const imageData = Object.fromEntries(sizes.map((size) => [size, pixels(size)]));
  const packed = (await readBuilt(knownHostsFile.path, knownHostsFile.variable)) as string[];
  const conditions = unpackKnownHosts(packed)
    .map((host) => (host.startsWith('*.') ? { hostSuffix: host.slice(1) } : { hostEquals: host }))
    .map((host) => new PageStateMatcher({ pageUrl: { ...host, schemes: ['https'] } }));
  onPageChanged.removeRules(undefined, () => onPageChanged.addRules([{ conditions, actions: [new SetIcon({ imageData })] }]));
}
