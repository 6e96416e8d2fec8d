/** Puts a text on the clipboard. @throws where the browser does not allow it, such as without a press */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/**
 * Puts a picture on the clipboard. Called straight from a press, so it takes a promise: the picture may be made meanwhile.
 * @param png a PNG: no other kind is taken everywhere, https://w3c.github.io/clipboard-apis/#mandatory-data-types-x
 * @throws where the browser does not allow it, or the picture cannot be made
 */
export const copyImage = (png: Promise<Blob>): Promise<void> => navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
