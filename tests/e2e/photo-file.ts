import type { Page } from '@playwright/test';

/** A picture as a PNG file, larger than what is kept. */
export async function photo(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2000, 1500);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This browser cannot draw now');
    for (let at = 0; at < 300; at++) {
      pen.fillStyle = `hsl(${at * 7} 60% ${30 + (at % 50)}%)`;
      pen.fillRect((at * 97) % 2000, (at * 61) % 1500, 300, 200);
    }
    return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
  });
  return Buffer.from(bytes);
}
