// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { useRef, useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Tools } from '../../../../../components/compose/tools/Tools.tsx';
import { useInsert } from '../../../../../components/compose/tools/use-insert.ts';
import { emptyDraft } from '../../../../../core/drafts/draft.ts';
import { most, readKit, type WritingKit } from '../../../../../core/settings/writing-tools.ts';
import { book } from '../../../../fixtures/compose.ts';
import { renderInPage } from '../../../../fixtures/page-context.tsx';

afterEach(cleanup);

const { value: nothing } = readKit(undefined);

/** The tools below a field, as in the composer. */
function show(
  given: { text?: string; tags?: string[]; language?: string; kept?: Partial<WritingKit>; group?: string; people?: typeof book } = {},
) {
  const seen = { kept: { ...nothing, ...given.kept }, tags: given.tags ?? [] };
  const [addPicture, openBook] = [vi.fn(), vi.fn()];
  function Page() {
    const [draft, setDraft] = useState({ ...emptyDraft('a', 1), text: given.text ?? '', tags: seen.tags, language: given.language ?? '' });
    const [kept, setKept] = useState<WritingKit>(seen.kept);
    const field = useRef<HTMLTextAreaElement>(null);
    const insert = useInsert(field, (text) => setDraft((now) => ({ ...now, text })));
    [seen.kept, seen.tags] = [kept, draft.tags];
    return (
      <>
        <textarea
          ref={field}
          aria-label="Message"
          autocomplete="off"
          value={draft.text}
          onInput={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
        />
        <Tools
          draft={draft}
          message={() => draft.text}
          group={given.group ?? ''}
          kept={kept}
          changeKept={(edit) => setKept((now) => edit(edit(now)))}
          book={given.people ?? book}
          openBook={openBook}
          insert={insert}
          setTags={(tags) => setDraft((now) => ({ ...now, tags }))}
          pictureHint=""
          addPicture={addPicture}
        />
      </>
    );
  }
  renderInPage(<Page />);
  return { seen, addPicture, openBook, field: screen.getByLabelText('Message') as HTMLTextAreaElement };
}
const tool = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(tool(name));
const chosen = (field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd);

describe('the row of tools', () => {
  it('opens one panel at a time; Escape closes it and gives the focus back', async () => {
    show();
    press('@Name');
    const search = await screen.findByRole('searchbox');
    await waitFor(() => expect(document.activeElement).toBe(search));
    press('Ready texts');
    await screen.findByRole('button', { name: 'A thank-you' });
    expect(tool('@Name').getAttribute('aria-expanded')).toBe('false');
    expect(tool('Ready texts').getAttribute('aria-expanded')).toBe('true');
    expect(tool('Ready texts').getAttribute('aria-controls')).toBe(screen.getByRole('group', { name: 'Ready texts' }).id);
    fireEvent.keyDown(screen.getByRole('button', { name: 'A thank-you' }), { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'A thank-you' })).toBeNull();
    expect(document.activeElement).toBe(tool('Ready texts'));
  });

  it('asks for a picture', () => {
    const { addPicture } = show();
    expect(tool('Photo').getAttribute('aria-expanded')).toBeNull();
    press('Photo');
    expect(addPicture).toHaveBeenCalledOnce();
  });
});

describe('ready texts', () => {
  it('are put in at the caret, and the first place to fill in is selected', async () => {
    const { field } = show({ text: 'Before' });
    field.setSelectionRange(6, 6);
    press('Ready texts');
    fireEvent.click(await screen.findByRole('button', { name: 'A correction' }));
    expect(field.value).toMatch(/^Before\n\nWe got something wrong\. On \[date\]/);
    expect(chosen(field)).toBe('[date]');
    expect(document.activeElement).toBe(field);
    expect(tool('Ready texts').getAttribute('aria-expanded')).toBe('false');
  });

  it('of the person are saved with a name, removed and brought back', async () => {
    const { seen } = show({ text: 'We open at [time].' });
    press('Ready texts');
    fireEvent.click(await screen.findByRole('button', { name: 'Save a text of your own' }));
    press('Save');
    expect(screen.getByText('Write a name and a text.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Name of the text'), { target: { value: ' Opening  hours ' } });
    press('Save');
    expect(seen.kept.texts).toEqual([{ name: 'Opening hours', text: 'We open at [time].' }]);
    press('Remove Opening hours');
    expect(seen.kept.texts).toEqual([]);
    press('Bring it back');
    expect(seen.kept.texts).toEqual([{ name: 'Opening hours', text: 'We open at [time].' }]);
  });

  it('tell when a name is taken, and when no more fit', async () => {
    const { seen } = show({ text: 'New', kept: { texts: [{ name: 'Hours', text: 'Old' }] } });
    press('Ready texts');
    fireEvent.click(await screen.findByRole('button', { name: 'Save a text of your own' }));
    fireEvent.input(screen.getByLabelText('Name of the text'), { target: { value: 'hours' } });
    expect(screen.getByText('You have one with this name. Saving replaces it.')).toBeTruthy();
    press('Save');
    expect(seen.kept.texts).toEqual([{ name: 'hours', text: 'New' }]);
    cleanup();
    const full = Array.from({ length: most.texts }, (_, at) => ({ name: `Text ${at}`, text: 'x' }));
    const { seen: after } = show({ text: 'New', kept: { texts: full } });
    press('Ready texts');
    fireEvent.click(await screen.findByRole('button', { name: 'Save a text of your own' }));
    fireEvent.input(screen.getByLabelText('Name of the text'), { target: { value: 'One more' } });
    press('Save');
    expect(screen.getByText('Only 50 fit. Remove one first.')).toBeTruthy();
    expect(after.kept.texts).toEqual(full);
  });

  it('say so where the post is in another language', async () => {
    show({ language: 'fr' });
    press('Ready texts');
    expect(await screen.findByText('These texts are in English. Your post is in French.')).toBeTruthy();
  });
});

describe('hashtags', () => {
  it('of the group are added one by one or all, each once', async () => {
    const { seen } = show({ group: '#EndPolio, Vaccines', tags: ['endpolio', 'Health'] });
    press('#Tags');
    expect((await screen.findByRole('button', { name: '#EndPolio is in your post' })).getAttribute('aria-disabled')).toBe('true');
    press('#EndPolio is in your post');
    expect(seen.tags).toEqual(['endpolio', 'Health']);
    press('Add #Vaccines');
    expect(seen.tags).toEqual(['endpolio', 'Health', 'Vaccines']);
  });

  it('are saved as a set, added again, removed and brought back', async () => {
    const { seen } = show({ tags: ['a', 'b'] });
    press('#Tags');
    fireEvent.click(await screen.findByRole('button', { name: 'Save a set' }));
    fireEvent.input(screen.getByLabelText('Name of the set'), { target: { value: 'Clinic day' } });
    fireEvent.input(screen.getByLabelText('Hashtags in the set'), { target: { value: '#b, c' } });
    press('Save');
    expect(seen.kept.tagSets).toEqual([{ name: 'Clinic day', tags: ['b', 'c'] }]);
    fireEvent.click(screen.getByRole('button', { name: /^Clinic day/ }));
    expect(seen.tags).toEqual(['a', 'b', 'c']);
    press('Remove Clinic day');
    expect(seen.kept.tagSets).toEqual([]);
    press('Bring it back');
    expect(seen.kept.tagSets).toHaveLength(1);
  });
});

describe('names', () => {
  it('are found by short or full name, and put in with "@"', async () => {
    const { field } = show({ text: 'Thank you ' });
    press('@Name');
    const search = await screen.findByRole('searchbox');
    fireEvent.input(search, { target: { value: 'health' } });
    const [only, more] = within(screen.getByRole('group', { name: '@Name' })).getAllByRole('listitem');
    expect([only?.textContent, more]).toEqual(['World Health Organization @who', undefined]);
    field.setSelectionRange(10, 10);
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(field.value).toBe('Thank you @who');
  });

  it('say what to do where nobody is found, or nobody is there', async () => {
    const { openBook } = show({ people: [] });
    press('@Name');
    expect(await screen.findByText('Your name book is empty. Add people and groups you often name.')).toBeTruthy();
    press('Open the name book');
    expect(openBook).toHaveBeenCalledOnce();
    expect(tool('@Name').getAttribute('aria-expanded')).toBe('false');
  });
});

describe('emoji', () => {
  it('are found by everyday words, put in, and first the next time', async () => {
    const { field, seen } = show({ text: 'Well' });
    field.setSelectionRange(4, 4);
    press('Emoji');
    const search = await screen.findByRole('searchbox');
    fireEvent.input(search, { target: { value: 'thanks' } });
    fireEvent.click(screen.getByRole('button', { name: 'Folded hands' }));
    expect(field.value).toBe('Well 🙏');
    expect(seen.kept.emoji).toEqual(['🙏']);
    press('Emoji');
    await screen.findByRole('searchbox');
    expect(screen.getByRole('rowheader', { name: 'Used last' })).toBeTruthy();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'qqq' } });
    expect(screen.getByText('None found. Try another word.')).toBeTruthy();
  });

  it('are one stop of the Tab key; arrows lead through them', async () => {
    show();
    press('Emoji');
    const search = await screen.findByRole('searchbox');
    const grid = screen.getByRole('grid', { name: 'Emoji' });
    const stops = () => [...grid.querySelectorAll<HTMLElement>('button')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    fireEvent.keyDown(search, { key: 'ArrowDown' });
    const on = () => document.activeElement?.getAttribute('aria-label');
    expect(on()).toBe('Red heart');
    const go = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
    go('ArrowRight');
    expect(on()).toBe('Yellow heart');
    go('ArrowDown');
    go('Home');
    expect(on()).toBe('Grinning face');
    go('ArrowUp');
    go('End');
    expect(on()).toBe('Smiling face');
    await waitFor(() => expect(stops().map((one) => one.getAttribute('aria-label'))).toEqual(['Smiling face']));
  });
});
