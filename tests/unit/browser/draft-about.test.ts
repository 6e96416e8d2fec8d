import { beforeEach, expect, it, vi } from 'vitest';
import { defaultTargets } from '../../../data/catalogue/default-targets.generated.ts';
import type { fakeStorage } from '../../fixtures/storage.ts';

const created: string[] = [];
vi.mock('../../../browser/api.ts', async () => {
  const storage = (await import('../../fixtures/storage.ts')).fakeStorage();
  return {
    browser: {
      ...storage,
      tabs: { create: async ({ url }: { url: string }) => void created.push(url) },
      runtime: { getURL: (path: string) => `x://id${path}` },
      scripting: { executeScript: async () => [{ result: false }] },
    },
  };
});
const { local, session } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
const { keepDraftAbout } = await import('../../../browser/draft-about.ts');
const { writeAbout } = await import('../../../browser/write-about.ts');

const clicked = { pageUrl: 'https://news.example.org/clinic?fbclid=1', title: 'Clinic day', selectionText: ' Open on Monday ' };
const kept = (id = 'one') => local.all()[`draft.${id}`] as { places: string[] } | undefined;

beforeEach(() => {
  local.hold({});
  session.hold({}, null);
  created.length = 0;
});

it('keeps a draft with title, words and the address without what follows people', async () => {
  await keepDraftAbout(clicked, 'one');
  expect(kept()).toMatchObject({
    title: 'Clinic day',
    text: 'Open on Monday',
    link: 'https://news.example.org/clinic',
    places: defaultTargets,
  });
  expect(session.all()).toEqual({});
});

it("is for the person's own places, and first for the one that it was begun on", async () => {
  local.hold({ group: { places: ['mastodon', 'telegram'] } });
  await keepDraftAbout(clicked, 'one', 'telegram');
  expect(kept()?.places).toEqual(['telegram', 'mastodon']);
  await keepDraftAbout(clicked, 'two', 'reddit');
  expect(kept('two')?.places).toEqual(['reddit', 'mastodon', 'telegram']);
});

it('begins with the place it was begun on where no places are known', async () => {
  await keepDraftAbout(clicked, 'one', 'reddit');
  expect(kept()?.places).toEqual(['reddit', ...defaultTargets.filter((id) => id !== 'reddit')]);
});

it("has the group's usual hashtags and language", async () => {
  local.hold({ group: { tags: '#ClinicDay #Ndali', language: 'sw' } });
  await keepDraftAbout(clicked, 'one');
  expect(kept()).toMatchObject({ title: 'Clinic day', tags: ['ClinicDay', 'Ndali'], language: 'sw' });
});

it('is handed over in memory where it cannot be kept', async () => {
  local.failing.set = true;
  await keepDraftAbout(clicked, 'one');
  local.failing.set = false;
  expect(Object.values(session.all())).toMatchObject([{ title: 'Clinic day' }]);
});

it('the composer opens with the very draft that is kept', async () => {
  const tab = { id: 7, windowId: 1, url: 'https://news.example.org/clinic', title: 'Clinic day' };
  await writeAbout(tab, 'x', true);
  const id = new URL(created[0] as string).searchParams.get('draft');
  expect(created).toEqual([`x://id/compose.html?draft=${id}`]);
  expect(local.all()[`draft.${id}`]).toMatchObject({ title: 'Clinic day', link: 'https://news.example.org/clinic' });
});
