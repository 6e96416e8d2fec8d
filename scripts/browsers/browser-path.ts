import { findBrowser } from './find-browser.mjs';

/** The path of a browser's program. @throws Error that says how to get one */
export function browserPath(kind: 'chromium' | 'firefox'): string {
  const path = findBrowser(kind);
  if (!path) throw new Error(`No ${kind} found. Run: node scripts/setup.mjs browsers`);
  return path;
}
