import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../../core/drafts/draft.ts';
import { draftFrom } from '../../../../core/drafts/draft-from.ts';

const from = (clicked: Parameters<typeof draftFrom>[0]) => draftFrom(clicked, 'one', 5);
const page = { pageUrl: 'https://news.example.org/story?id=3&fbclid=abc', title: ' A story ' };

describe('a draft from what was clicked on', () => {
  it('has link and title of a page, without tracking', () => {
    expect(from(page)).toEqual({
      ...emptyDraft('one', 5),
      link: 'https://news.example.org/story?id=3',
      title: 'A story',
    });
  });

  it('has the words that were selected', () => {
    expect(from({ ...page, selectionText: '  Nine of ten said yes. ' })).toMatchObject({
      text: 'Nine of ten said yes.',
      link: 'https://news.example.org/story?id=3',
    });
  });

  it('has the link that was pressed, whose title nobody knows', () => {
    expect(from({ ...page, linkUrl: 'https://who.int/polio?utm_source=x' })).toMatchObject({ link: 'https://who.int/polio', title: '' });
    expect(from({ ...page, linkUrl: 'javascript:alert(1)' })).toMatchObject({ link: 'https://news.example.org/story?id=3' });
  });

  it('has the name of a picture and no description', () => {
    const { pictures } = from({ ...page, srcUrl: 'https://cdn.example.org/a/clinic%20day.jpg?w=3' });
    expect(pictures).toEqual([{ id: 'one-1', name: 'clinic day.jpg', alt: '' }]);
    expect(from({ srcUrl: 'https://cdn.example.org/' }).pictures[0]?.name).toBe('cdn.example.org');
    expect(from({ srcUrl: 'https://cdn.example.org/100%.jpg' }).pictures[0]?.name).toBe('100%.jpg');
    expect(from({ srcUrl: 'data:image/png;base64,AAAA' }).pictures[0]?.name).toBe('image/png');
  });

  it('has nothing of a page that tells nothing', () => {
    expect(from({})).toEqual(emptyDraft('one', 5));
  });
});
