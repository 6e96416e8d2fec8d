// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PictureEditor } from '../../../../../components/compose/pictures/PictureEditor.tsx';
import type { Edit } from '../../../../../core/pictures/edit.ts';
import { sizeAfter } from '../../../../../core/pictures/edit.ts';

const photo = { width: 1600, height: 1200, close: vi.fn() };
/** What was done to the file that was made last. */
const made = vi.hoisted(() => ({ edits: [] as Edit[] }));
// A page of tests cannot draw.
vi.mock('../../../../../components/compose/pictures/canvas.ts', () => ({
  opened: async (file: Blob) => {
    if (!file.size) throw new Error('broken');
    return photo;
  },
  withEdits: (picture: typeof photo, edits: Edit[]) => ({ ...sizeAfter(picture, edits), edits }),
  fileOf: async (picture: { width: number; height: number; edits: Edit[] }) => {
    made.edits = picture.edits;
    return { file: new Blob(['new']), type: 'image/jpeg', width: picture.width, height: picture.height };
  },
  blurred: () => photo,
  brushOutline: () => () => undefined,
  drawBlur: () => undefined,
}));

const on = { fileOf: vi.fn(async () => new Blob(['old'])), replace: vi.fn(async () => undefined) };
const close = vi.fn();
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const box = () => screen.getByRole('application');
const where = () => [box().style.left, box().style.top, box().style.width, box().style.height].map((one) => Number.parseFloat(one));
const dialog = () => document.querySelector('dialog') as HTMLDialogElement;

beforeEach(async () => {
  vi.clearAllMocks();
  made.edits = [];
  HTMLDialogElement.prototype.close = function () {
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  };
  render(<PictureEditor picture={{ id: 'p', name: 'a.jpg', alt: '' }} on={on} shapes={['square', 'landscape']} close={close} />);
  await waitFor(() => expect(document.querySelector('canvas')).toBeTruthy());
});
afterEach(cleanup);

it('changes nothing where it is cancelled, or where nothing was done', async () => {
  press('Turn left');
  press('Cancel');
  expect(close).toHaveBeenCalledOnce();
  expect(on.replace).not.toHaveBeenCalled();
});

it('makes no new file where nothing was done', async () => {
  press('Done');
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(on.replace).not.toHaveBeenCalled();
});

it('crops to a shape at the place where arrow keys have moved the box', async () => {
  press('Square 1:1');
  expect(where()).toEqual([12.5, 0, 75, 100]);
  fireEvent.keyDown(box(), { key: 'ArrowLeft' });
  fireEvent.keyDown(box(), { key: 'ArrowLeft', shiftKey: true });
  expect(where()[0]).toBeCloseTo((100 * (200 - 16 - 160)) / 1600);
  fireEvent.keyDown(box(), { key: 'ArrowUp' });
  expect(where()[1]).toBe(0);
  press('Crop to this box');
  expect(screen.getByRole('status').textContent).toBe('Cropped. 1,200 by 1,200 pixels.');
  press('Done');
  await waitFor(() => expect(on.replace).toHaveBeenCalledWith('p', expect.objectContaining({ width: 1200, height: 1200 })));
  expect(made.edits).toEqual([{ kind: 'crop', rect: { x: 24, y: 0, width: 1200, height: 1200 } }]);
  expect(close).toHaveBeenCalledOnce();
});

it('keeps the shape of a box that is made smaller and larger', () => {
  press('Wide 1.91:1');
  for (const name of ['Smaller box', 'Smaller box', 'Larger box', 'Smaller box']) press(name);
  const [, , width = 0, height = 0] = where();
  expect((width * 1600) / (height * 1200)).toBeCloseTo(1.91, 1);
  for (let at = 0; at < 9; at++) press('Larger box');
  expect(where().slice(2)).toEqual([100, (100 * 838) / 1200]);
});

it('moves the box with the pointer', () => {
  press('Use a box');
  const before = where();
  Object.defineProperty(box().parentElement, 'clientWidth', { value: 800 });
  box().setPointerCapture = () => undefined;
  fireEvent.pointerDown(box(), { clientX: 100, clientY: 100 });
  fireEvent.pointerMove(box(), { clientX: 140, clientY: 100 });
  fireEvent.pointerUp(box());
  fireEvent.pointerMove(box(), { clientX: 500, clientY: 100 });
  // 40 on a screen that shows it half as large are 80 of its pixels.
  expect((where()[0] ?? 0) - (before[0] ?? 0)).toBeCloseTo(5);
  expect(where()[1]).toBe(before[1]);
});

it('blurs what the box covers, also where "Done" is pressed at once, and undoes step by step', async () => {
  press('Turn right');
  press('Use a box');
  press('Blur this box');
  press('Undo');
  expect(screen.getByRole('status').textContent).toBe('Undone. 1,200 by 1,600 pixels.');
  press('Use a box');
  press('Done');
  await waitFor(() => expect(on.replace).toHaveBeenCalledOnce());
  expect(made.edits.map(({ kind }) => kind)).toEqual(['turn', 'blur']);
});

it('says where the new file cannot be saved, and everything is still there', async () => {
  on.replace.mockRejectedValueOnce(new Error('full'));
  press('Turn left');
  press('Done');
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('could not be saved'));
  expect(close).not.toHaveBeenCalled();
  press('Done');
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
});

it('puts away the box at Esc first, and gives the focus to something that can be pressed', async () => {
  press('Square 1:1');
  expect(document.activeElement).toBe(box());
  const first = new Event('cancel', { cancelable: true });
  act(() => void dialog().dispatchEvent(first));
  expect(first.defaultPrevented).toBe(true);
  expect(screen.queryByRole('application')).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Turn left' })));
  const second = new Event('cancel', { cancelable: true });
  act(() => void dialog().dispatchEvent(second));
  expect(second.defaultPrevented).toBe(false);
});

it('says where the photo cannot be opened', async () => {
  cleanup();
  on.fileOf.mockResolvedValueOnce(new Blob([]));
  render(<PictureEditor picture={{ id: 'p', name: 'a.jpg', alt: '' }} on={on} shapes={['square']} close={close} />);
  await waitFor(() => expect(document.body.textContent).toContain('This photo cannot be opened now.'));
  expect((screen.getByRole('button', { name: 'Done' }) as HTMLButtonElement).disabled).toBe(true);
});

/** @returns whether the browser goes on and closes the window */
const pressEscape = () => fireEvent(dialog(), new Event('cancel', { cancelable: true }));

it('says with the first Esc what the second one drops', () => {
  const told = 'Press “Done” to keep your changes. Press Esc again to drop them.';
  const said = () => screen.getByRole('status').textContent;
  expect(pressEscape()).toBe(true);
  press('Turn left');
  expect(pressEscape()).toBe(false);
  expect(said()).toBe(told);
  press('Use a box');
  expect(pressEscape()).toBe(false);
  expect(screen.queryByRole('application')).toBeNull();
  expect(pressEscape()).toBe(true);
  press('Turn left');
  expect(said()).toBe('Turned. 1,600 by 1,200 pixels.');
  press('Use a box');
  expect(pressEscape()).toBe(false);
  expect(said()).toBe(told);
  expect(pressEscape()).toBe(true);
});

it('does not say at Esc that something is dropped while it is being kept', async () => {
  let kept = () => {};
  on.replace.mockImplementationOnce(() => new Promise<undefined>((resolve) => (kept = () => resolve(undefined))));
  press('Turn left');
  press('Done');
  await waitFor(() => expect(on.replace).toHaveBeenCalled());
  expect(pressEscape()).toBe(false);
  expect(screen.getByRole('status').textContent).toBe('Turned. 1,200 by 1,600 pixels.');
  kept();
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
});
