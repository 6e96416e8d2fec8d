import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../core/drafts/draft.ts';
import { readDraftFile } from '../../../../core/drafts/draft-file.ts';
import { exported } from '../../../../core/sharing/export.ts';
import { versionOf } from '../../../../core/versions/version.ts';
import { draftWith, picture, placeOf } from '../../../fixtures/compose.ts';

const problem = (text: string) => {
  const read = readDraftFile(text);
  return 'problem' in read ? read.problem : undefined;
};
const fileOf = (draft: unknown) => JSON.stringify({ draft, versions: [] });
const text = fc.string({ unit: 'binary' });

describe('the file of one draft', () => {
  it('gives back what was saved, for any draft', () => {
    const drafts = fc
      .record({
        name: text,
        text: text.map((one) => `${one}a`),
        action: text,
        link: text,
        title: text,
        tags: fc.array(text),
        warning: text,
        numbered: fc.boolean(),
        linkFirst: fc.boolean(),
        handWritten: fc.constantFrom<Draft['handWritten'][]>({}, { x: { title: '', parts: ['One', 'Two'] } }),
        carried: fc.constantFrom<Draft['carried'][]>({}, { x: { opened: 5, posted: 6, post: 'https://x.com/a' } }),
      })
      .map((given) => draftWith({ ...given, pictures: [picture], refused: ['shorten.x'], profileLink: ['instagram'] }));
    fc.assert(
      fc.property(drafts, fc.constantFrom('', '\uFEFF'), (draft, mark) => {
        const version = versionOf(draft, placeOf('x'), []);
        expect(readDraftFile(mark + exported('json', draft, [{ version, name: 'X' }]))).toEqual({ draft });
      }),
    );
  });

  it('that an older version has saved has what is new as it was then', () => {
    const { linkFirst: _, profileLink: __, ...old } = draftWith({ text: 'Old' });
    expect(readDraftFile(fileOf(old))).toEqual({ draft: draftWith({ text: 'Old' }) });
  });

  it('never throws, whatever is in it, and says what is wrong or gives a whole draft', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.json(), fc.jsonValue().map(fileOf)), (file) => {
        const read = readDraftFile(file);
        expect('problem' in read || typeof read.draft.text === 'string').toBe(true);
      }),
    );
  });

  it('names the field that is wrong, for any field and any rubbish', () => {
    const good = draftWith({ text: 'Text' });
    const fields = Object.keys(good).filter((field) => field !== 'id');
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.constantFrom(null, 7e300, -1, [7], [null], { a: 7 }), (field, rubbish) => {
        const read = problem(fileOf({ ...good, [field]: rubbish }));
        expect(read).toEqual({ id: 'field', at: field });
      }),
    );
  });

  it.each([
    ['', 'noJson'],
    ['{"draft": {"text": "Cut', 'noJson'],
    ['[]', 'notOurs'],
    ['{}', 'notOurs'],
    ['{"draft": "text"}', 'notOurs'],
    ['{"format": "cso-sidekick", "drafts": []}', 'everything'],
    ['{"draft": {"id": "d", "text": " "}}', 'empty'],
    [' '.repeat(10_000_001), 'tooLarge'],
  ])('says what else is wrong: %#', (file, id) => expect(problem(file)).toEqual({ id }));

  it('may have no id, or one that is none', () => {
    expect(readDraftFile('{"draft": {"text": "T"}}')).toMatchObject({ draft: { id: 'file', text: 'T' } });
    expect(readDraftFile('{"draft": {"id": "../x", "text": "T"}}')).toMatchObject({ draft: { id: 'file' } });
  });
});
