import { expect, it, vi } from 'vitest';

const { listen } = vi.hoisted(() => ({ listen: { current: undefined as undefined | ((raw: unknown, sender: object) => unknown) } }));
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'own', onMessage: { addListener: (listener: never) => (listen.current = listener) } } },
}));
const { answerRequests } = await import('../../../browser/messages.ts');

const card = vi.fn(async () => undefined);
const more = vi.fn(async () => undefined);
answerRequests({ card, more });
const send = (raw: unknown, sender: object = { id: 'own', tab: { id: 7 } }) => listen.current?.(raw, sender);

it('answers a request of our own page script', async () => {
  await expect(send({ ask: 'card', platform: 'reddit' })).resolves.toBe(true);
  expect(card).toHaveBeenCalledWith({ ask: 'card', platform: 'reddit' }, 7);
});

it.each([
  [undefined],
  ['card'],
  [{ ask: 'nothing' }],
  [{ ask: 'card' }],
  [{ ask: 'card', platform: '../popup' }],
  [{ ask: 'more', extra: 1 }],
])('leaves %j unanswered', (raw) => {
  expect(send(raw)).toBeUndefined();
});

it('leaves strangers and pages without a tab unanswered', () => {
  expect(send({ ask: 'more' }, { id: 'other', tab: { id: 7 } })).toBeUndefined();
  expect(send({ ask: 'more' }, { id: 'own' })).toBeUndefined();
  expect(more).not.toHaveBeenCalled();
});
