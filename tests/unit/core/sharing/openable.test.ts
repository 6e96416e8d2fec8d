import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpenable, isOpenableSite } from '../../../../core/sharing/openable.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';

describe('what may be opened', () => {
  it.each([
    'https://www.example.org/',
    'https://example.org:8443/a?b=c#d',
    'https://my_forum.example.org/',
    'https://bücher.example/ä?q=ü',
    'https://xn--bcher-kva.example/',
    'https://example.org/@name',
    'https://example.org/?to=a@b.example',
    'mailto:',
    'mailto:?subject=A%20B',
    'mailto:?subject=A&body=B%0D%0AC',
  ])('%s may', (address) => expect(isOpenable(address)).toBe(true));

  it.each([
    '',
    'example.org',
    '//example.org/',
    '/popup.html',
    'http://example.org/',
    'https:example.org',
    'https:/example.org',
    'https:///example.org',
    'https:\\\\example.org',
    'https://example.org\\@other.example/',
    'https://user@example.org/',
    'https://user:word@example.org/',
    'https://@example.org/',
    'https://bank.example%40other.example/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://1.2.3/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://example.org./',
    'https://exa mple.org/',
    'https://example.org/a b',
    ' https://example.org/',
    'https://example.org/\n',
    'https://exam\tple.org/',
    'java\nscript:alert(1)',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'blob:https://example.org/0',
    'chrome://settings/',
    'chrome-extension://abc/options.html',
    'moz-extension://abc/options.html',
    'about:blank',
    'about:config',
    'view-source:https://example.org/',
    'intent://example.org/#Intent;scheme=https;end',
    'ms-msdt:/id PCWDiagnostic',
    'ms-msdt:id',
    'search-ms:query=a',
    'vbscript:a',
    'ftp://example.org/',
    'ws://example.org/',
    'tel:+1',
    'sms:+1?body=a',
    'filesystem:https://example.org/a',
    'https://example.org/\u202etxt.exe',
    'https://exam\u200bple.org/',
    // Not assigned yet, and for private use: nobody can tell how they are drawn.
    'https://example.org/\u{14647}',
    'https://example.org/\ue000',
    'mailto:?subject=\ud7a4',
    'mailto:a@example.org',
    'mailto:?attach=/etc/passwd',
    'mailto:?subject=A&attach=/etc/passwd',
    'mailto:?subject=A&body=B&cc=a@example.org',
    'mailto:?subject=A\nBcc: a@example.org',
  ])('%j may not', (address) => expect(isOpenable(address)).toBe(false));

  it('is nothing but https and our e-mail, whatever is tried', () => {
    const scheme = fc.constantFrom('https:', 'HTTPS:', 'javascript:', 'data:', 'mailto:', 'file:', 'http:', 'ms-msdt:', 'view-source:', '');
    const piece = fc.oneof(
      fc.constantFrom('//', '/', '\\', '@', ':', '\t', '\n', '\u0000', '[::1]', '127.1', 'example.org', '%0a', '?subject=', '&body=', '#'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(piece, scheme, fc.array(piece, { maxLength: 6 }), (before, word, pieces) => {
        const address = before + word + pieces.join('');
        if (!isOpenable(address)) return;
        const { protocol, username, password, hostname, pathname } = new URL(address);
        expect([protocol, username, password]).toEqual([protocol === 'mailto:' ? 'mailto:' : 'https:', '', '']);
        expect(address).not.toMatch(/[\s\p{C}]/u);
        if (protocol === 'mailto:') expect(pathname).toBe('');
        else expect(hostname).toMatch(/\.[a-z][a-z0-9-]+$/);
      }),
      { numRuns: 3000 },
    );
  });

  it('is every address of the catalogue but of sources on sites without https', () => {
    const found = JSON.stringify(platforms.map(({ examples: _, notExamples: __, marks: ___, ...platform }) => platform)).matchAll(
      /"(https:\/\/[^"]+)"/g,
    );
    const closed = [...found]
      .map(([, address = '']) => address.replace('{server}', 'social.example'))
      .filter((one) => !isOpenableSite(one));
    expect(closed).toEqual([]);
  });
});
