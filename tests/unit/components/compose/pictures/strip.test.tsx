// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useRef, useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PictureKeeper } from '../../../../../components/compose/pictures/keeper.ts';
import { PictureStrip } from '../../../../../components/compose/pictures/PictureStrip.tsx';
import { usePictures } from '../../../../../components/compose/pictures/use-pictures.ts';
import { type Draft, emptyDraft } from '../../../../../core/drafts/draft.ts';
import { mostPictures } from '../../../../../core/pictures/limits.ts';
import type { Shape } from '../../../../../data/schema/vocabulary.ts';

/** How many files are being made smaller at this moment, and the most there were at once. */
const busy = vi.hoisted(() => ({ now: 0, most: 0 }));
// A page of tests cannot draw.
vi.mock('../../../../../components/compose/pictures/canvas.ts', () => ({
  shrunk: async (file: File) => {
    busy.most = Math.max(busy.most, ++busy.now);
    await new Promise((done) => setTimeout(done));
    busy.now--;
    if (file.name.startsWith('bad') || file.name.endsWith('.heic')) throw new Error('no picture');
    return { file: new Blob(['small'], { type: 'image/jpeg' }), type: 'image/jpeg', width: 1600, height: 1200 };
  },
  inShape: async (_: Blob, shape: Shape | undefined) => new Blob([shape ?? 'whole'], { type: 'image/jpeg' }),
  asPng: async (file: Blob) => new Blob([await file.text(), ' as PNG'], { type: 'image/png' }),
}));

let files = new Map<string, Blob>();
const keeper = {
  put: vi.fn(async (id: string, file: Blob) => void files.set(id, file)),
  get: vi.fn(async (id: string) => files.get(id)),
  size: vi.fn(async () => 0),
  release: vi.fn(async () => undefined),
  copy: vi.fn(async (png: Promise<Blob>) => void (await png)),
  download: vi.fn(),
} satisfies PictureKeeper;

let kept: Draft;
let hook: ReturnType<typeof usePictures>;
let show: (id: string) => void;

/** Two drafts, of which one is on screen. */
function Page({ pictures }: { pictures: Draft['pictures'] }) {
  const [drafts, setDrafts] = useState<Record<string, Draft>>({
    one: { ...emptyDraft('one', 1), pictures },
    two: emptyDraft('two', 1),
  });
  const [id, setId] = useState('one');
  show = setId;
  kept = drafts.one as Draft;
  const draft = drafts[id] as Draft;
  const change = (changes: Partial<Draft> | ((now: Draft) => Partial<Draft>)) =>
    setDrafts((now) => {
      const one = now[id] as Draft;
      return { ...now, [id]: { ...one, ...(typeof changes === 'function' ? changes(one) : changes) } };
    });
  const field = useRef<HTMLInputElement>(null);
  hook = usePictures(draft, change, keeper);
  return <PictureStrip key={id} on={hook} shapes={['square']} field={field} toMessage={() => undefined} />;
}

const named = (name: string) => ({ id: `id-${name}`, name, alt: '' });
const file = (name: string, type = 'image/jpeg', size = 2000) => new File([new Uint8Array(size)], name, { type });
const names = () => kept.pictures.map(({ name }) => name);
const said = () => screen.getByRole('status').textContent ?? '';
const add = async (...all: File[]) => {
  act(() => hook.add(all));
  await waitFor(() => expect(hook.reading).toBeUndefined());
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  files = new Map(['a.jpg', 'b.jpg'].map((name) => [`id-${name}`, new Blob([name], { type: 'image/jpeg' })]));
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: vi.fn(() => `blob:${Math.random()}`), revokeObjectURL: vi.fn() }));
  Object.assign(busy, { now: 0, most: 0 });
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.useRealTimers();
});

describe('adding photos', () => {
  it('keeps each before the draft names it, one at a time, and says what was won', async () => {
    render(<Page pictures={[]} />);
    await add(file('a.jpg', 'image/jpeg', 500_005), file('b.jpg', 'image/jpeg', 500_005), file('c.gif', 'image/gif'));
    expect(names()).toEqual(['a.jpg', 'b.jpg', 'c.gif']);
    expect(kept.pictures[0]).toMatchObject({ type: 'image/jpeg', width: 1600, height: 1200, bytes: 5 });
    expect(kept.pictures.every(({ id }) => files.has(id))).toBe(true);
    expect(busy.most).toBe(1);
    expect(said()).toContain('3 photos added. Now 1,002 kB smaller.');
    expect(said()).toContain('Only a still is kept of a moving photo (GIF).');
  });

  it('says which one is being read, and goes on where another is added meanwhile', async () => {
    render(<Page pictures={[]} />);
    act(() => hook.add([file('a.jpg'), file('b.jpg')]));
    await waitFor(() => expect(said()).toBe('Reading 1 of 2'));
    act(() => hook.add([file('c.jpg')]));
    await waitFor(() => expect(said()).toBe('Reading 3 of 3'));
    await waitFor(() => expect(said()).toContain('3 photos added.'));
  });

  it('says what is wrong with each that cannot be, and keeps the others', async () => {
    render(<Page pictures={[]} />);
    keeper.size.mockResolvedValueOnce(1e12);
    keeper.put.mockImplementationOnce(async () => Promise.reject(new DOMException('full', 'QuotaExceededError')));
    await add(
      file('room.jpg'),
      file('full.jpg'),
      file('bad.png', 'image/png'),
      file('x.heic', ''),
      file('n.txt', 'text/plain'),
      file('good.jpg'),
    );
    expect(names()).toEqual(['good.jpg']);
    for (const words of [
      'No room for room.jpg',
      'full.jpg could not be saved',
      'bad.png cannot be read',
      'cannot read x.heic',
      'n.txt is not a photo',
    ])
      expect(said()).toContain(words);
  });

  it('takes no file that is too large, and says so', async () => {
    render(<Page pictures={[]} />);
    const large = file('large.jpg');
    Object.defineProperty(large, 'size', { value: 26_000_000 });
    await add(large);
    expect(said()).toContain('large.jpg is larger than 25 MB');
    expect(busy.most).toBe(0);
  });

  it('takes as many as there is room for, and says how many before and after', async () => {
    const there = Array.from({ length: mostPictures - 1 }, (_, at) => named(`${at}.jpg`));
    render(<Page pictures={there} />);
    expect(document.body.textContent).toContain('At most 20 for a post, 25 MB each.');
    await add(file('a.jpg'), file('b.jpg'), file('c.jpg'));
    expect(names()).toHaveLength(mostPictures);
    expect(said()).toContain('2 photos were left out.');
    expect(document.body.textContent).toContain('This post has 20 photos, which is the most.');
  });

  it('puts them into the draft they were added to, also where another has come on screen', async () => {
    render(<Page pictures={[]} />);
    act(() => hook.add([file('a.jpg'), file('b.jpg')]));
    act(() => show('two'));
    await waitFor(() => expect(hook.reading).toBeUndefined());
    expect(names()).toEqual(['a.jpg', 'b.jpg']);
    expect(hook.pictures).toEqual([]);
    expect(said()).not.toContain('added');
  });
});

describe('the strip', () => {
  it('shows each with its description, and which still lacks one', async () => {
    render(<Page pictures={[named('a.jpg'), { ...named('b.jpg'), alt: 'A well' }, named('gone.jpg')]} />);
    await waitFor(() => expect(document.querySelectorAll('.photos img')).toHaveLength(2));
    expect(document.body.textContent).toContain('Only the name is kept here.');
    expect(document.body.textContent?.match(/Still to do/g)).toHaveLength(2);
    fireEvent.input(screen.getByLabelText('What does a.jpg show?'), { target: { value: 'A nurse' } });
    expect(kept.pictures[0]?.alt).toBe('A nurse');
    expect((screen.getByRole('button', { name: 'Edit gone.jpg' }) as HTMLButtonElement).disabled).toBe(true);
  });

  it('moves one earlier and later', () => {
    render(<Page pictures={[named('a.jpg'), named('b.jpg')]} />);
    press('Move b.jpg earlier');
    expect(names()).toEqual(['b.jpg', 'a.jpg']);
    press('Move b.jpg later');
    expect(names()).toEqual(['a.jpg', 'b.jpg']);
  });

  it('removes one, brings it back where it stood, and lets its file go only when that is over', async () => {
    render(<Page pictures={[named('a.jpg'), named('b.jpg')]} />);
    press('Remove a.jpg');
    expect(names()).toEqual(['b.jpg']);
    expect(said()).toContain('a.jpg is removed.');
    expect(keeper.release).not.toHaveBeenCalled();
    press('Undo');
    expect(names()).toEqual(['a.jpg', 'b.jpg']);
    press('Remove a.jpg');
    press('Remove b.jpg');
    expect(keeper.release.mock.calls).toEqual([[['id-a.jpg']]]);
    act(() => show('two'));
    await waitFor(() => expect(keeper.release).toHaveBeenLastCalledWith(['id-b.jpg']));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('gives every address back', async () => {
    const { unmount } = render(<Page pictures={[named('a.jpg'), named('b.jpg')]} />);
    await waitFor(() => expect(document.querySelectorAll('.photos img')).toHaveLength(2));
    press('Remove a.jpg');
    await waitFor(() => expect(URL.revokeObjectURL).toHaveBeenCalledOnce());
    unmount();
    await waitFor(() => expect(URL.revokeObjectURL).toHaveBeenCalledTimes(2));
  });
});

describe('an edited photo', () => {
  const edited = { file: new Blob(['new'], { type: 'image/png' }), type: 'image/png' as const, width: 10, height: 20 };

  it('has a new id and file, keeps its description, and can be taken back', async () => {
    render(<Page pictures={[{ ...named('a.jpg'), alt: 'A nurse' }, named('b.jpg')]} />);
    await act(() => hook.replace('id-a.jpg', edited));
    const [first] = kept.pictures;
    expect(first).toMatchObject({ name: 'a.jpg', alt: 'A nurse', type: 'image/png', width: 10, height: 20, bytes: 3 });
    expect(files.get(first?.id ?? '')).toBe(edited.file);
    fireEvent.input(screen.getByLabelText('What does a.jpg show?'), { target: { value: 'Two nurses' } });
    press('Undo');
    expect(kept.pictures[0]).toMatchObject({ id: 'id-a.jpg', alt: 'Two nurses' });
  });

  it('is as it was where the new one cannot be saved', async () => {
    render(<Page pictures={[named('a.jpg')]} />);
    keeper.put.mockImplementationOnce(async () => Promise.reject(new Error('full')));
    await expect(hook.replace('id-a.jpg', edited)).rejects.toThrow('full');
    expect(kept.pictures).toEqual([named('a.jpg')]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('handing a photo on', () => {
  it('saves it under its name and the place, cut to the shape', async () => {
    render(<Page pictures={[named('a.jpg')]} />);
    expect(await hook.savePictureFor('instagram', 'id-a.jpg', 'square')).toBe(true);
    const [name, type, made] = keeper.download.mock.calls[0] as [string, string, Blob];
    expect([name, type, await made.text()]).toEqual(['a-instagram.jpg', 'image/jpeg', 'square']);
  });

  it('copies it as a PNG, and says whether that worked', async () => {
    render(<Page pictures={[named('a.jpg')]} />);
    await waitFor(() => expect(document.querySelector('.photos img')).toBeTruthy());
    press('Copy a.jpg');
    await waitFor(() => expect(said()).toBe('a.jpg is copied. Paste it where you post.'));
    const [png] = keeper.copy.mock.calls[0] as [Promise<Blob>];
    expect(await (await png).text()).toBe('whole as PNG');
    // Also while something can be taken back.
    await act(() => hook.replace('id-a.jpg', { file: new Blob(['new']), type: 'image/jpeg', width: 1, height: 1 }));
    await waitFor(() => expect(document.querySelector('.photos img')).toBeTruthy());
    keeper.copy.mockRejectedValueOnce(new Error('forbidden'));
    press('Copy a.jpg');
    await waitFor(() => expect(said()).toContain('did not copy a.jpg'));
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    files.clear();
    expect(await hook.savePictureFor('x', kept.pictures[0]?.id ?? '')).toBe(false);
  });
});

describe('drop and paste', () => {
  const transfer = (types: string[], ...all: File[]) => ({ types, files: all, dropEffect: 'none' });
  const send = (type: string, data: object) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    for (const field of ['dataTransfer', 'clipboardData']) Object.defineProperty(event, field, { value: data });
    act(() => void document.body.dispatchEvent(event));
    return event;
  };

  it('take files anywhere on the page, which the browser then does not leave', async () => {
    render(<Page pictures={[]} />);
    expect(send('dragover', transfer(['Files'])).defaultPrevented).toBe(true);
    expect(document.body.textContent).toContain('Drop your photos here');
    expect(send('drop', transfer(['Files'], file('a.jpg'))).defaultPrevented).toBe(true);
    await waitFor(() => expect(names()).toEqual(['a.jpg']));
    send('paste', transfer(['Files'], file('b.png', 'image/png')));
    await waitFor(() => expect(names()).toEqual(['a.jpg', 'b.png']));
  });

  it('leave text alone, also where it brings a picture of itself', async () => {
    render(<Page pictures={[]} />);
    expect(send('drop', transfer(['text/plain'])).defaultPrevented).toBe(false);
    send('paste', transfer(['text/plain', 'Files'], file('office.png', 'image/png')));
    await act(() => new Promise((done) => setTimeout(done, 20)));
    expect(names()).toEqual([]);
  });
});
