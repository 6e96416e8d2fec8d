import { describe, expect, it } from 'vitest';
import type { Signals } from '../../../../core/detection/fingerprints.ts';
import { ofToday } from '../../../fixtures/ids.ts';
import { locate } from '../../../fixtures/locate.ts';

const none = { generator: [], application: [], root: [], html: [], body: [], rel: [], state: [], type: [], app: [], style: [], asset: [] };
const phpbb = { ...none, body: ['phpbb'] };
const xenforo = { ...none, html: ['XF', 'data-app'] };
const wordpress = { ...none, generator: ['WordPress 6.8'] };
const discourse = { ...none, generator: ['Discourse 3.4'] };
const vbulletin = { ...none, generator: ['vBulletin 4.2'] };
const flarum = { ...none, generator: ['Flarum'] };

describe('software in a folder of a site', () => {
  it.each(
    ofToday<[string, Partial<Signals>, string, string]>([
      ['phpbb', phpbb, '/forum/viewtopic.php?t=1', 'post'],
      ['phpbb', phpbb, '/forum/', 'home'],
      ['phpbb', phpbb, '/forum', 'home'],
      ['phpbb', phpbb, '/en/forum/viewtopic.php?f=1&t=1', 'post'],
      ['phpbb', phpbb, '/forum/ucp.php?i=pm', 'messages'],
      ['phpbb', phpbb, '/phpBB3/index.php', 'home'],
      ['xenforo', xenforo, '/community/threads/x.1/', 'post'],
      ['xenforo', xenforo, '/community/', 'home'],
      ['xenforo', xenforo, '/community/conversations/', 'messages'],
      ['xenforo', xenforo, '/forums/', 'home'],
      ['vbulletin', vbulletin, '/forum/showthread.php?t=1', 'post'],
      ['vbulletin', vbulletin, '/vb/private.php', 'messages'],
      ['discourse', discourse, '/community/t/our-clinic/12', 'post'],
      ['discourse', discourse, '/forum/', 'home'],
      ['forum', flarum, '/forum/d/12-our-clinic', 'post'],
      ['forum', flarum, '/community', 'home'],
      ['wordpress', wordpress, '/blog/', 'home'],
      ['wordpress', wordpress, '/blog/2026/03/12/a-day/', 'post'],
      ['wordpress', wordpress, '/blog/a-day-at-the-clinic/', 'post'],
      ['wordpress', wordpress, '/en/news/2026/03/a-day/', 'post'],
      ['wordpress', wordpress, '/blog/wp-admin/post-new.php', 'composer'],
      ['wordpress', wordpress, '/blog/category/health/', 'search'],
    ]),
  )('%#: %s', async (_, signals, path, page) => {
    expect((await locate(`https://www.example.org${path}`, signals))?.page, path).toBe(page);
  });
});
