// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';

const executeScript = vi.fn();
vi.mock('../../../browser/api.ts', () => ({ browser: { scripting: { executeScript } } }));
const { selectedWords, takePage } = await import('../../../browser/take-page.ts');

/** Selects from one end of what is found to the other. */
function select(from: string, to = from): void {
  const range = document.createRange();
  const [first, last] = [document.querySelector(from) as Node, document.querySelector(to) as Node];
  range.setStart(first.firstChild ?? first, 0);
  range.setEnd(last.lastChild ?? last, last.lastChild?.textContent?.length ?? 0);
  const selection = getSelection() as Selection;
  selection.removeAllRanges();
  selection.addRange(range);
}

describe('words selected in a page', () => {
  beforeEach(() => {
    getSelection()?.removeAllRanges();
  });

  it('are those of the page', () => {
    document.body.innerHTML = '<p>The clinic opens on Monday.</p><div contenteditable="true">A reply</div>';
    select('p');
    expect(selectedWords()).toBe('The clinic opens on Monday.');
  });

  it('are none where nothing is selected', () => {
    document.body.innerHTML = '<p>The clinic opens on Monday.</p>';
    expect(selectedWords()).toBe('');
  });

  it.each([
    ['a field to write in', '<div contenteditable="true"><b>My reply</b></div>', 'b', 'b'],
    ['such a field itself', '<div contenteditable="">My reply</div>', 'div', 'div'],
    ['one for plain text', '<div contenteditable="plaintext-only"><b>My reply</b></div>', 'b', 'b'],
    ['what says it is a field for text', '<div role="textbox"><span>My reply</span></div>', 'span', 'span'],
    ['a text field of a form', '<textarea>My reply</textarea>', 'textarea', 'textarea'],
    ['what begins in the page and ends in a field', '<p>Words</p><div contenteditable="true">My reply</div>', 'p', 'div'],
    ['what begins in a field and ends in the page', '<div contenteditable="true">My reply</div><p>Words</p>', 'div', 'p'],
    ['what reaches over a field', '<p>Words</p><div contenteditable="true">My reply</div><i>More</i>', 'p', 'i'],
  ])('are none in %s', (_, html, from, to) => {
    document.body.innerHTML = html;
    select(from, to);
    expect(selectedWords()).toBe('');
  });

  it('are those of a part that nobody can write in', () => {
    document.body.innerHTML = '<div contenteditable="false">The clinic opens on Monday.</div>';
    select('div');
    expect(selectedWords()).toBe('The clinic opens on Monday.');
  });
});

describe('what of a page goes into a draft', () => {
  const page = { pageUrl: 'https://news.example.org/clinic', title: 'Clinic day' };
  /** @param hasPassword what the page answers, of such a field @param words and of the selection */
  const answers = (hasPassword: boolean, words: unknown) =>
    executeScript.mockImplementation(async ({ func }) => [{ result: func === selectedWords ? words : hasPassword }]);
  beforeEach(() => {
    executeScript.mockReset();
  });

  it('is its title, its address and the words selected in it', async () => {
    answers(false, 'Open on Monday');
    expect(await takePage(7, page)).toEqual({ ...page, selectionText: 'Open on Monday' });
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it('is nothing where the page has a field for a password', async () => {
    answers(true, 'Open on Monday');
    expect(await takePage(7, page)).toEqual({});
  });

  it('is title and address where the page may not be asked, or answers strangely', async () => {
    executeScript.mockRejectedValue(new Error('Missing host permission'));
    expect(await takePage(7, page)).toEqual({ ...page, selectionText: '' });
    answers(false, { toString: 'x' });
    expect(await takePage(7, page)).toEqual({ ...page, selectionText: '' });
    expect(await takePage(undefined, page)).toEqual({ ...page, selectionText: '' });
  });
});
