import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLink, relinked, withoutLink } from '../../../../core/text/link-in-text.ts';

const link = 'https://example.org/a';
/** Made here, because making the first of its kind takes seconds on a busy machine. */
const anyTail = fc.string({ unit: 'binary', minLength: 1 });

describe('a link in a text', () => {
  it.each([
    link,
    `See ${link}.`,
    `(${link})`,
    `“${link}”!`,
    `见${link}`.replace('见', '见 '),
    `看：${link}。好`,
    `${link}\nmore`,
    `${link}…`,
    `${link}?b then ${link}`,
  ])('is found in %j', (text) => expect(hasLink(text, link)).toBe(true));

  it.each(['', `${link}b`, `${link}/b`, `${link}?b=1`, `${link}#b`, `https://web.archive.example/${link}`, 'https://example.org/'])(
    'is not found in %j',
    (text) => expect(hasLink(text, link)).toBe(false),
  );

  it('is nowhere where there is none', () => {
    expect(hasLink('Text', '')).toBe(false);
    expect(relinked('Text', '', link)).toBe('Text');
  });

  it('gives way to another, wherever it stands whole', () => {
    expect(relinked(`${link}, ${link}/b ${link}`, link, '$&$1')).toBe(`$&$1, ${link}/b $&$1`);
  });

  it.each([
    'https://example.org/?',
    'https://example.org/.',
    'https://example.org/\t',
    'https://example.org/a#',
    'https://example.org/a/..',
  ])('gives way as it was typed: %j', (odd) => expect(relinked(`See ${odd}\n`, odd, 'https://b.example')).toBe('See https://b.example\n'));

  it('is found again whatever signs it has', () => {
    fc.assert(
      fc.property(anyTail, (tail) => {
        const odd = `https://example.org/${tail}`;
        expect(hasLink(`See ${odd} now`, odd)).toBe(true);
        expect(relinked(`See ${odd}\n`, odd, odd)).toBe(`See ${odd}\n`);
      }),
    );
  });
});

describe('a text without its link', () => {
  it.each([
    [link, ''],
    [`Text\n\n${link}\n#tag`, 'Text\n\n#tag'],
    [`Text\n${link}\n#tag`, 'Text\n#tag'],
    [`Text\n\n  ${link}  \n\n\nMore`, 'Text\n\nMore'],
    [`Text\r\n\r\n${link}\r\nMore`, 'Text\r\n\r\nMore'],
    [`${link}\n\nText\n\n\nMore`, 'Text\n\n\nMore'],
    [`${link}/b\n${link}\nText`, `${link}/b\nText`],
    [`Read ${link} now\n${link}`, `Read ${link} now`],
  ])('%j is %j', (text, rest) => expect(withoutLink(text, link)).toBe(rest));

  it.each(['', 'Text', `Read ${link} now`, `Read ${link}`, `  ${link}.\n\n\nEnd  `])(
    'stays as it is where the link does not stand alone: %j',
    (text) => expect(withoutLink(text, link)).toBe(text),
  );

  it('stays as it is where there is no link', () => expect(withoutLink(' a\n\n\nb ', '')).toBe(' a\n\n\nb '));

  it('loses nothing but lines that are the link, and blanks', () => {
    const line = fc.oneof(fc.constantFrom('', ' ', link, ` ${link}`, `See ${link}`), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const written = lines.join('\n').split('\n');
        const rest = written.filter((one) => one.trim() !== link && one.trim() !== '').map((one) => one.trim());
        const kept = withoutLink(written.join('\n'), link)
          .split('\n')
          .map((one) => one.trim());
        expect(kept.filter((one) => one !== '')).toEqual(rest);
      }),
    );
  });
});
