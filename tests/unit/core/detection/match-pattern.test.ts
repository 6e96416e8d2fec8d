import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesPattern, scriptedPlatform } from '../../../../core/detection/match-pattern.ts';
import { took } from '../../../fixtures/time.ts';

/** The same rule as a regular expression, as one would write it down. */
function plainly(pattern: string, address: URL): boolean {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const quoted = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const hosts = host === '*' ? '[^/]+' : quoted(host).replace(/^\*\\\./, '(?:[^/]+\\.)?');
  const whole = new RegExp(`^https://${hosts}${quoted(path).replace(/\*/g, '.*')}$`, 's');
  return whole.test(`${address.protocol}//${address.hostname}${address.pathname}${address.search}`);
}

describe('an address against a match pattern', () => {
  it.each([
    ['https://www.reddit.com/*', 'https://www.reddit.com/r/health', true],
    ['https://www.reddit.com/*', 'https://www.reddit.com:8443/r/health#top', true],
    ['https://www.reddit.com/*', 'http://www.reddit.com/r/health', false],
    ['https://www.reddit.com/*', 'https://old.reddit.com/', false],
    ['https://*.reddit.com/*', 'https://reddit.com/', true],
    ['https://*.reddit.com/*', 'https://old.reddit.com/', true],
    ['https://*.reddit.com/*', 'https://notreddit.com/', false],
    ['https://*.reddit.com/*', 'https://reddit.com.example.org/', false],
    ['https://*/messages', 'https://any.example/messages', true],
    ['https://*/messages', 'https://any.example/messages/', false],
    ['https://*/*/inbox', 'https://any.example/a/b/inbox', true],
    ['https://*/*/inbox', 'https://any.example/inbox', false],
    ['https://any.example/inbox?*tab=*', 'https://any.example/inbox?a=1&tab=2', true],
    ['https://any.example/inbox?*tab=*', 'https://any.example/inbox', false],
    ['https://any.example/a*a', 'https://any.example/a', false],
    ['https://any.example/a*b*b', 'https://any.example/ab', false],
    ['https://any.example/a.c', 'https://any.example/abc', false],
    ['*://any.example/*', 'https://any.example/', false],
    ['https://any.example', 'https://any.example/', false],
  ])('%s and %s: %s', (pattern, address, fits) => {
    expect(matchesPattern(pattern, new URL(address))).toBe(fits);
  });

  it('agrees with a regular expression, whatever the pieces', () => {
    const path = (letters: string[]) => fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((all) => `/${all.join('')}`);
    const host = fc.constantFrom('any.example', 'www.any.example', 'many.example', 'example');
    fc.assert(
      fc.property(
        fc.constantFrom('*', '*.any.example', 'any.example', '*.example', 'www.any.example'),
        path(['a', 'b', '/', '*', '*', '.', '?']),
        host,
        path(['a', 'b', '/', '.', '?', '=']),
        (pattern, patternPath, name, namePath) => {
          const address = new URL(`https://${name}${namePath}`);

          expect(matchesPattern(`https://${pattern}${patternPath}`, address)).toBe(plainly(`https://${pattern}${patternPath}`, address));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes no longer than its text, whatever the stars', () => {
    const address = new URL(`https://any.example/${'a'.repeat(20_000)}`);
    const both = () =>
      [`${'*a'.repeat(200)}*b`, `${'*a'.repeat(200)}*`].map((path) => matchesPattern(`https://any.example/${path}`, address));
    expect(both()).toEqual([false, true]);
    expect(took(both, 50)).toBeLessThan(50);
  });
});

describe('the platform whose script runs at an address', () => {
  const scripts = [
    { matches: ['https://*.reddit.com/*'], excludeMatches: ['https://*.reddit.com/chat*'], js: ['pages/reddit.js', 'page.js'] },
    { matches: ['https://forum.example/*'], excludeMatches: undefined, js: ['pages/discourse.js', 'page.js'] },
    { js: ['page.js'] },
  ];
  it.each([
    ['https://www.reddit.com/r/health', 'reddit'],
    ['https://www.reddit.com/chat/room', undefined],
    ['https://forum.example/t/5', 'discourse'],
    ['https://other.example/', undefined],
    ['not an address', undefined],
    ['', undefined],
  ])('%s: %s', (address, platform) => {
    expect(scriptedPlatform(scripts, address)).toBe(platform);
  });
});
