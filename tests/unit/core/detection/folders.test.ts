import { describe, expect, it } from 'vitest';
import { locate } from '../../../fixtures/locate.ts';

const none = { generator: [], application: [], root: [], html: [], body: [], rel: [], state: [], type: [], app: [], style: [], asset: [] };
const phpbb = { ...none, body: ['phpbb'] };
const xenforo = { ...none, html: ['XF', 'data-app'] };
const wordpress = { ...none, generator: ['WordPress 6.8'] };
const discourse = { ...none, generator: ['Discourse 3.4'] };
const vbulletin = { ...none, generator: ['vBulletin 4.2'] };
const flarum = { ...none, generator: ['Flarum'] };

describe('software in a folder of a site', () => {
  it.each([
    [phpbb, '/forum/viewtopic.php?t=1', 'post'],
    [phpbb, '/forum/', 'home'],
    [phpbb, '/forum', 'home'],
    [phpbb, '/en/forum/viewtopic.php?f=1&t=1', 'post'],
    [phpbb, '/forum/ucp.php?i=pm', 'messages'],
    [phpbb, '/phpBB3/index.php', 'home'],
    [xenforo, '/community/threads/x.1/', 'post'],
    [xenforo, '/community/', 'home'],
    [xenforo, '/community/conversations/', 'messages'],
    [xenforo, '/forums/', 'home'],
    [vbulletin, '/forum/showthread.php?t=1', 'post'],
    [vbulletin, '/vb/private.php', 'messages'],
    [discourse, '/community/t/our-clinic/12', 'post'],
    [discourse, '/forum/', 'home'],
    [flarum, '/forum/d/12-our-clinic', 'post'],
    [flarum, '/community', 'home'],
    [wordpress, '/blog/', 'home'],
    [wordpress, '/blog/2026/03/12/a-day/', 'post'],
    [wordpress, '/blog/a-day-at-the-clinic/', 'post'],
    [wordpress, '/en/news/2026/03/a-day/', 'post'],
    [wordpress, '/blog/wp-admin/post-new.php', 'composer'],
    [wordpress, '/blog/category/health/', 'search'],
  ])('%#: %s', async (signals, path, page) => {
    expect((await locate(`https://www.example.org${path}`, signals))?.page, path).toBe(page);
  });
});
