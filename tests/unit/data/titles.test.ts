import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { titles } from '../../../data/messages/en/titles.ts';

const pages = readdirSync('entrypoints', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it('every page has a title of its own, which says what it is', () => {
  expect(Object.keys(titles).sort()).toEqual(pages.sort());
  for (const page of pages)
    expect(readFileSync(`entrypoints/${page}/index.html`, 'utf8')).toContain(`<title>${titles[page as keyof typeof titles]}</title>`);
  // The side panel is the composer in another place.
  const own = pages.filter((page) => page !== 'sidepanel').map((page) => titles[page as keyof typeof titles]);
  expect(new Set(own).size).toBe(own.length);
  for (const title of own) expect(title).toMatch(/CSO Sidekick$/);
});
