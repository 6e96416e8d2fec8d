import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('../../../browser/api.ts', () => ({
  browser: {
    runtime: {
      id: 'own',
      getManifest: () => ({
        content_scripts: [
          {
            matches: ['https://www.reddit.com/*'],
            exclude_matches: ['https://www.reddit.com/message/*', 'https://www.reddit.com/chat'],
            js: ['pages/reddit.js', 'page.js'],
          },
        ],
      }),
    },
    scripting: {
      getRegisteredContentScripts: async () => [
        { matches: ['https://forum.example/*'], excludeMatches: ['https://forum.example/inbox/*'], js: ['pages/discourse.js', 'page.js'] },
      ],
    },
  },
}));
const { answerRequests } = await import('../../../browser/messages.ts');
const { listener } = await import('../../../browser/answer.ts');

const chip = vi.fn(async () => undefined);
const card = vi.fn(async () => undefined);
const more = vi.fn(async () => undefined);
const hide = vi.fn(async () => undefined);
const done = vi.fn(async () => undefined);
const listen = listener(answerRequests({ chip, card, more, hide, done }));
const page = { id: 'own', tab: { id: 7 }, frameId: 0, url: 'https://www.reddit.com/r/health', documentId: 'D1' };
/** What the sender is answered; undefined where nobody will. */
function send(raw: unknown, sender: object = page): Promise<unknown> | undefined {
  let respond: (answer: unknown) => void = () => undefined;
  const answer = new Promise((answered) => {
    respond = answered;
  });
  return listen(raw, sender, respond) ? answer : undefined;
}
const asker = { tab: 7, document: 'D1', url: page.url, platform: 'reddit', site: 'reddit' };

beforeEach(() => vi.clearAllMocks());

it('tells who asks by the address that the browser gives, not by what the message says', async () => {
  await expect(send({ ask: 'card' })).resolves.toBe(true);
  expect(card).toHaveBeenCalledWith(asker, { ask: 'card' });
  await send({ ask: 'hide', where: 'here' }, { ...page, url: 'https://forum.example/t/5' });
  expect(hide).toHaveBeenCalledWith(
    { ...asker, url: 'https://forum.example/t/5', platform: 'discourse', site: 'forum.example' },
    { ask: 'hide', where: 'here' },
  );
});

it.each([
  'https://www.reddit.com/message/inbox',
  'https://www.reddit.com/chat',
  'https://forum.example/inbox/4',
  'https://example.org/',
  'http://www.reddit.com/r/health',
  'about:blank',
  '',
])('answers nobody at %j: private messages and strangers', async (url) => {
  await send({ ask: 'chip' }, { ...page, url });
  await send({ ask: 'card' }, { ...page, url });
  await send({ ask: 'more' }, { ...page, url });
  expect(chip).not.toHaveBeenCalled();
  expect(card).not.toHaveBeenCalled();
  expect(more).not.toHaveBeenCalled();
});

it.each([
  [undefined],
  ['card'],
  [{ ask: 'nothing' }],
  [{ ask: 'card', platform: 'reddit' }],
  [{ ask: 'more', extra: 1 }],
  [{ ask: 'hide', where: 'nowhere' }],
  [{ ask: 'done' }],
  [{ ask: 'done', tip: 7 }],
  [{ ask: 'done', tip: 'Reddit tip' }],
  [{ ask: 'done', tip: `reddit-${'a'.repeat(80)}` }],
  [{ ask: 'done', tip: 'reddit-a', platform: 'x' }],
])('leaves %j unanswered', (raw) => {
  expect(send(raw)).toBeUndefined();
});

it('leaves strangers, frames and pages without a tab unanswered', async () => {
  expect(send({ ask: 'more' }, { ...page, id: 'other' })).toBeUndefined();
  expect(send({ ask: 'more' }, { ...page, tab: undefined })).toBeUndefined();
  await send({ ask: 'more' }, { ...page, frameId: 3 });
  expect(more).not.toHaveBeenCalled();
});

it('says so where it could not be done', async () => {
  card.mockRejectedValueOnce(new Error('No document with id D1'));
  await expect(send({ ask: 'card' })).resolves.toBe(false);
});
