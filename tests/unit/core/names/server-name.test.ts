import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readServer } from '../../../../core/names/server-name.ts';

describe('a server', () => {
  it.each([
    ['mastodon.social', 'mastodon.social'],
    [' Mastodon.Social/ ', 'mastodon.social'],
    ['https://mastodon.social/@who', 'mastodon.social'],
    ['HTTP://mastodon.social:80/about?x#y', 'mastodon.social'],
    ['mastodon.social/@who', 'mastodon.social'],
    ['@who@mastodon.social', 'mastodon.social'],
    ['who@mastodon.social', 'mastodon.social'],
    ['@mastodon.social', 'mastodon.social'],
    ['social.münchen.example', 'social.xn--mnchen-3ya.example'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['a-b.c1.example', 'a-b.c1.example'],
  ])('is read from %j', (typed, host) => expect(readServer(typed)).toBe(host));

  it.each([
    ...['', ' ', 'mastodon', 'localhost', '127.0.0.1', '[::1]', 'mastodon.social:8080', 'two words.example', 'https://', 'ftp://a.example'],
    ...['javascript:alert(1)', 'https://user:pass@a.example', 'a..example', '.example', 'a.e', 'a_b.example', 'a.example.', '@who@'],
    ...[`${'a'.repeat(60)}.${'b'.repeat(20)}.example`, 'data:text/html,x', '{server}.example', 'a.example$&', 'a.1'],
  ])('is not read from %j', (typed) => expect(readServer(typed)).toBeUndefined());

  it('is a host that stands in an address as it is, or none', () => {
    const host = fc.array(fc.constantFrom('a', 'B', '1', '.', '-', '@', '/', ':', '\\', ' ', 'é', 'example', '?', '#', '%41'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          host.map((pieces) => pieces.join('')),
        ),
        (typed) => {
          const server = readServer(typed);
          if (server === undefined) return;
          expect(new URL(`https://${server}/share`).hostname).toBe(server);
          expect(readServer(server)).toBe(server);
        },
      ),
    );
  });
});
