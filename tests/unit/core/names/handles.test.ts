import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import type { NameEntry } from '../../../../core/drafts/draft.ts';
import { withHandles } from '../../../../core/names/handles.ts';
import type { HandleForm } from '../../../../data/schema/vocabulary.ts';

const book: NameEntry[] = [
  {
    key: 'who',
    name: 'World Health Organization',
    handles: { x: 'WHO', bluesky: 'who.int', mastodon: 'who@respublicae.eu', youtube: 'who', linkedin: 'not a handle' },
  },
  { key: 'Straße', name: 'Straße e. V.', handles: { x: 'strasse_ev' } },
  { key: '红十字会', name: '红十字会', handles: { x: 'RedCrossCN' } },
  { key: 'यूनिसेफ', name: 'यूनिसेफ', handles: { x: 'UNICEFIndia' } },
  { key: 'الهلال', name: 'الهلال الأحمر', handles: { x: 'crescent' } },
];
const on = (text: string, platform = 'x', form: HandleForm = 'name') => withHandles(text, platform, book, form).text;

describe('names in a core text', () => {
  it('become the handle of the platform', () => {
    expect(on('Thanks @who.')).toBe('Thanks @WHO.');
    expect(on('Thanks @who.', 'bluesky', 'domain')).toBe('Thanks @who.int.');
    expect(on('Thanks @who.', 'mastodon', 'name-at-server')).toBe('Thanks @who@respublicae.eu.');
  });

  it('become the plain name where no handle is known, or none is good', () => {
    for (const [platform, form] of [
      ['instagram', 'name'],
      ['linkedin', 'name'],
      ['whatsapp', 'none'],
      ['x', 'none'],
    ] as const) {
      expect(withHandles('@who', platform, book, form)).toEqual({
        text: 'World Health Organization',
        named: [{ key: 'who', written: 'World Health Organization', known: false }],
        unknown: [],
      });
    }
  });

  it('take one fediverse handle for every fediverse platform', () => {
    expect(on('@who', 'lemmy', 'name-at-server')).toBe('@who@respublicae.eu');
  });

  it('are found in any letter case and script', () => {
    expect(on('@Who, @WHO and (@who): @who’s')).toBe('@WHO, @WHO and (@WHO): @WHO’s');
    expect(on('@STRASSE @straße')).toBe('STRASSE @strasse_ev');
    expect(on('شكرا @الهلال، و@who')).toBe('شكرا @crescent، و@WHO');
    expect(on('धन्यवाद @यूनिसेफ!')).toBe('धन्यवाद @UNICEFIndia!');
  });

  it('end where the book says in scripts without blanks', () => {
    expect(on('感谢@who的工作，＠红十字会的支持')).toBe('感谢@WHO的工作，@RedCrossCN的支持');
    expect(on('感谢@who的工作', 'youtube')).toBe('感谢World Health Organization的工作');
  });

  it('keep their @ from strangers', () => {
    expect(withHandles('Hi @foo, @@foo and ＠bar_1/@baz @who', 'x', book, 'name')).toEqual({
      text: 'Hi foo, foo and bar_1/baz @WHO',
      named: [{ key: 'who', written: '@WHO', known: true }],
      unknown: ['foo', 'bar_1', 'baz'],
    });
    expect(on('@whose @who_2')).toBe('whose who_2');
  });

  it('are left alone in addresses', () => {
    const text = 'info@who.int a.b+c@who.example rené@who.example https://mastodon.social/@who youtube.com/@who https://a.example/?q=@who';
    expect(withHandles(text, 'x', book, 'name')).toEqual({ text, named: [], unknown: [] });
    expect(on('https://a.example/x,@who (https://a.example/)@foo')).toBe('https://a.example/x,@WHO (https://a.example/)foo');
  });

  it('never run on into another handle', () => {
    expect(on('A @who-led plan', 'bluesky', 'domain')).toBe('A World Health Organization-led plan');
    expect(on('A @who-led plan')).toBe('A @WHO-led plan');
    expect(on('By @who.Then we go', 'bluesky', 'domain')).toBe('By World Health Organization.Then we go');
    expect(on('By @who.Then we go')).toBe('By @WHO.Then we go');
  });
});

describe('full handles in a core text', () => {
  it('stay where they are of the form that is used', () => {
    expect(on('Hi @a.b@server.example!', 'mastodon', 'name-at-server')).toBe('Hi @a.b@server.example!');
    expect(on('Hi @name.bsky.social.', 'bluesky', 'domain')).toBe('Hi @name.bsky.social.');
  });

  it('lose their @ elsewhere, and the server', () => {
    expect(withHandles('Hi @user@server.example and @name.bsky.social.', 'x', book, 'name')).toEqual({
      text: 'Hi user and name.bsky.social.',
      named: [
        { key: 'user@server.example', written: 'user', known: false },
        { key: 'name.bsky.social', written: 'name.bsky.social', known: false },
      ],
      unknown: [],
    });
    expect(on('@user@server.example', 'bluesky', 'domain')).toBe('user');
    expect(on('@who.int', 'mastodon', 'name-at-server')).toBe('who.int');
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      '@who',
      '@foo',
      '@',
      '＠',
      '.',
      ' ',
      '/',
      'https://a.example/',
      '@u@s.example',
      '@n.bsky.social',
      '的',
      '-',
      'a',
      '_',
      '\n',
    ),
  );
  const texts = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  it('names nobody on X who is not in the book', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // What X takes for a name in addresses with accents or without a real host is not ours to change.
        const plain = text.replace(/https?:\/\/\S*|\p{sc=Latn}\p{M}+|[^\P{sc=Latn}A-Za-z]/gu, ' ');
        const { text: written, unknown } = withHandles(plain, 'x', book, 'name');
        const known = book.map((entry) => entry.handles.x);
        for (const mention of twitter.extractMentions(written)) expect(known, `${plain} -> ${written}`).toContain(mention);
        expect(unknown).not.toContain('who');
      }),
      { numRuns: 1000 },
    );
  });

  it('stays as it is where it has no @', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const plain = text.replace(/[@＠]/g, '');
        expect(on(plain)).toBe(plain);
      }),
    );
  });

  it('may be very long', () => {
    for (const part of ['a', '@', 'a.', '@a.', 'a-', '@a@', 'https://', '@who的']) {
      expect(on(part.repeat(20000)).length).toBeGreaterThan(0);
    }
  });
});
