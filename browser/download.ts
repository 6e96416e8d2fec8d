/** Saves a text or picture as a file of the person's downloads. */
export function download(name: string, type: string, what: string | Blob): void {
  const address = URL.createObjectURL(new Blob([what], { type }));
  const anchor = Object.assign(document.createElement('a'), { href: address, download: name });
  anchor.click();
  // The browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
