import { describe, expect, it } from 'vitest';
import { isFile } from '../../../../core/detection/machine-files.ts';

describe('files for machines', () => {
  it.each([
    '/robots.txt',
    '/sitemap_index.xml',
    '/news/sitemap-2026.xml',
    '/.well-known/change-password',
    '/favicon.ico',
    '/r/health.json',
    '/t/our-clinic/12.rss',
    '/wp-content/uploads/a.PNG',
    '/sw.js',
  ])('%s', (path) => expect(isFile(path)).toBe(true));

  it.each([
    '/',
    '/robots',
    '/@three.js',
    '/questions/tagged/node.js',
    '/next.js/',
    '/tag/next.js',
    '/sitemaps/about',
    '/2026/03/a-day.html',
    '/index.php',
  ])('not %s', (path) => expect(isFile(path)).toBe(false));
});
