import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../core/drafts/draft.ts';
import { readDraft } from '../../../../core/drafts/draft-reader.ts';
import { exported } from '../../../../core/sharing/export.ts';
import { forColleague } from '../../../../core/sharing/for-colleague.ts';
import { versionOf } from '../../../../core/versions/version.ts';
import { draftWith, placeOf } from '../../../fixtures/compose.ts';

const named = (draft: Draft, ids: string[]) => ids.map((id) => ({ version: versionOf(draft, placeOf(id), []), name: `At ${id}` }));
const by = (id: string, title: string, ...parts: string[]) => draftWith({ handWritten: { [id]: { title, parts } } });
const parsed = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
const opened = Date.UTC(2026, 10, 22, 9, 30);
const carried = { x: { opened, posted: opened + 1000, post: 'https://x.com/a/status/1' } };

describe('as a table', () => {
  it('has one row a post, with where and when it went', () => {
    const draft = { ...by('x', '', 'One', 'Two'), carried };
    const went = { opened: '2026-11-22T09:30:00.000Z', posted: '2026-11-22T09:30:01.000Z', post: 'https://x.com/a/status/1' };
    expect(parsed(exported('csv', draft, named(draft, ['x', 'reddit'])))).toEqual([
      { place: 'At x', part: '1', title: '', text: 'One', ...went },
      { place: 'At x', part: '2', title: '', text: 'Two', ...went },
      { place: 'At reddit', part: '', title: '', text: '', opened: '', posted: '', post: '' },
    ]);
  });

  it('begins with a byte order mark and ends its lines with CR LF', () => {
    const draft = draftWith({ text: 'é' });
    expect(exported('csv', draft, named(draft, ['x']))).toBe(
      '\uFEFF"place","part","title","text","opened","posted","post"\r\n"At x","","","é","","",""\r\n',
    );
    expect(exported('csv', draft, []).trimEnd()).toBe('\uFEFF"place","part","title","text","opened","posted","post"');
  });

  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])('runs no cell that starts with %j', (sign) => {
    for (const cell of [`${sign}1+1`, sign, `${sign}HYPERLINK("https://example.org")\nand more`]) {
      const draft = { ...by('youtube', cell, cell), carried: { youtube: { post: cell } } };
      const [row] = parsed(exported('csv', draft, [{ ...named(draft, ['youtube'])[0], name: cell } as ReturnType<typeof named>[0]]));
      expect(row).toMatchObject({ place: `'${cell}`, title: `'${cell}`, text: `'${cell}`, post: `'${cell}` });
    }
  });

  it('carries any text through', () => {
    const cell = fc.array(fc.oneof(fc.constantFrom('"', ',', '\n', '\r\n', ';', "'", '=', ' ', '\uFEFF'), fc.string({ unit: 'binary' })));
    const cells = cell.map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), cells, (parts, title) => {
        const draft = by('youtube', title, ...parts);
        const rows = parsed(exported('csv', draft, named(draft, ['youtube'])));
        expect(rows).toHaveLength(parts.length);
        const plain = (text: string | undefined) => text?.replaceAll("'", '');
        for (const [at, row] of rows.entries()) {
          expect([plain(row.title), plain(row.text)]).toEqual([plain(title), plain(parts[at] ?? '')]);
        }
      }),
    );
  });

  it('leaves a text alone that starts nothing', () => {
    const text = 'Clinic day; 3 - 5 May, a@b.example\nBring: "card" = free\n(1) one';
    const draft = by('x', '', text);
    expect(parsed(exported('csv', draft, named(draft, ['x'])))).toMatchObject([{ text }]);
  });

  const starts = /^[\s"]*[=+\-@＝＋－＠]/;
  /** A parser that takes quotes only around a whole cell, as spreadsheets do, and one that takes none at all. */
  const cellsOf = (csv: string, delimiter: string) => [
    ...Papa.parse<string[]>(csv, { delimiter }).data.flat(),
    ...csv.split(/\r\n|\r|\n/).flatMap((line) => line.split(delimiter)),
    ...csv.split(/\r\n|\r|\n/).flatMap((line) => line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ''))),
  ];

  it.each([
    ['a;=1+1'],
    ['a\t=1+1'],
    ['a\n=1+1'],
    ['a"\n=1+1'],
    ['a";=1+1;"'],
    ['a; @SUM(1)'],
    ['";＝HYPERLINK("https://example.org")'],
    ['\t;-1'],
  ])('runs no cell of %j, however the cells are parted', (text) => {
    const draft = { ...by('youtube', text, text), carried: { youtube: { post: text } } };
    const csv = exported('csv', draft, named(draft, ['youtube']));
    for (const delimiter of [',', ';', '\t']) expect(cellsOf(csv, delimiter).filter((cell) => starts.test(cell))).toEqual([]);
  });

  it('runs no cell of any text, however the cells are parted', () => {
    const piece = fc.constantFrom('"', ',', '\n', '\r\n', ';', '\t', "'", '=', '+', '-', '@', '＝', ' ', 'a');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, fc.constantFrom(',', ';', '\t'), (title, part, delimiter) => {
        const draft = by('youtube', title, part);
        const csv = exported('csv', draft, named(draft, ['youtube']));
        expect(cellsOf(csv, delimiter).filter((cell) => starts.test(cell))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('as JSON', () => {
  it('comes back the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, title) => {
        const draft = draftWith({ text, title, carried, handWritten: { x: { title: '', parts: [text, title] } } });
        const file = JSON.parse(exported('json', draft, named(draft, ['x', 'youtube'])));
        expect(readDraft(draft.id, file.draft)).toEqual({ draft, intact: true });
        expect(file.versions[0]).toEqual({ place: 'x', name: 'At x', title: '', parts: [text, title], ...carried.x });
        expect(file.versions[1]).toMatchObject({ place: 'youtube', name: 'At youtube' });
      }),
    );
  });
});

describe('for a colleague to check', () => {
  const words = {
    intro: 'To check',
    pictures: 'Pictures',
    undescribed: 'not described',
    went: (at: Draft['carried'][string] | undefined) => (at?.posted ? `Posted: ${at.post}` : 'Not yet'),
  };

  it('has a heading for each place with how far it got, a number for each part, and the pictures', () => {
    const pictures = [
      { id: '1', name: 'a.jpg', alt: 'A well' },
      { id: '2', name: 'b.jpg', alt: ' ' },
    ];
    const draft = { ...by('x', '', 'One', 'Two'), name: 'Spring', text: 'Text', carried, pictures };
    expect(forColleague(draft, named(draft, ['x', 'youtube']), words)).toBe(
      'Spring\nTo check\n\n\n== At x ==\nPosted: https://x.com/a/status/1\n\n(1)\nOne\n\n(2)\nTwo\n\n\n' +
        '== At youtube ==\nNot yet\n\nText\n\nText\n\n\n== Pictures ==\n\na.jpg: A well\nb.jpg: not described\n',
    );
  });

  it('begins with what it is where nothing has a name', () => {
    const draft = by('x', '', 'One');
    expect(forColleague(draft, named(draft, ['x']), words)).toBe('To check\n\n\n== At x ==\nNot yet\n\nOne\n');
  });
});
