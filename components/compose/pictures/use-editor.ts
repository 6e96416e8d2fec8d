import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { type Edit, sizeAfter } from '../../../core/pictures/edit.ts';
import { inTheMiddle, largestOf, moved, type Rect, type Size, scaled } from '../../../core/pictures/size.ts';
import { i } from '../../../data/messages/pictures.ts';
import type { Shape } from '../../../data/schema/vocabulary.ts';
import { fileOf, type Made, opened, withEdits } from './canvas.ts';

/** What the person has in hand: a box around what stays or is blurred, or a brush. */
export type Tool = { kind: 'crop'; shape: Shape; rect: Rect } | { kind: 'blur'; rect: Rect } | { kind: 'brush' };

const none: Size = { width: 1, height: 1 };

/** The edit that a box in hand stands for. */
function editOf(tool: Tool | undefined): Edit[] {
  return tool && tool.kind !== 'brush' ? [{ kind: tool.kind, rect: tool.rect }] : [];
}

/** A picture that is opened once. @returns undefined until it is there; null where it cannot be */
function useOpened(load: () => Promise<Blob>): ImageBitmap | null | undefined {
  const [picture, setPicture] = useState<ImageBitmap | null>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once; a file never changes.
  useLayoutEffect(() => {
    let isOpen = true;
    let made: ImageBitmap | undefined;
    load()
      .then(opened)
      .then(
        (bitmap) => {
          made = bitmap;
          if (isOpen) setPicture(bitmap);
          else bitmap.close();
        },
        () => setPicture(null),
      );
    return () => {
      isOpen = false;
      made?.close();
    };
  }, []);
  return picture;
}

/** What is done to one picture, step by step. Nothing of it is kept until `make` is. @param load the file to begin with */
export function useEditor(load: () => Promise<Blob>, isPhoto: boolean) {
  const source = useOpened(load);
  const [edits, setEdits] = useState<Edit[]>([]);
  const [tool, setTool] = useState<Tool>();
  const [said, say] = useState('');
  const picture = useMemo(() => source && withEdits(source, edits), [source, edits]);
  const size = source ? sizeAfter(source, edits) : none;

  const add = (edit: Edit) => {
    const next = [...edits, edit];
    setEdits(next);
    if (edit.kind !== 'brush') setTool(undefined);
    const { width, height } = source ? sizeAfter(source, next) : none;
    say(edit.kind === 'turn' || edit.kind === 'crop' ? i(`editor.did.${edit.kind}`, { width, height }) : i('editor.did.blur'));
  };
  const take = (next: Tool | undefined) => {
    setTool(next);
    if (next) say('');
  };
  const changeBox = (change: (rect: Rect) => Rect) =>
    setTool((now) => (now && now.kind !== 'brush' ? { ...now, rect: change(now.rect) } : now));

  return {
    /** As it is now; undefined until it is there, null where it cannot be opened. */
    picture,
    size,
    tool,
    /** Takes a tool in hand, or puts it away. What was said before is over with a new one. */
    setTool: take,
    said,
    say,
    add,
    canUndo: edits.length > 0,
    undo: () => {
      const next = edits.slice(0, -1);
      setEdits(next);
      setTool(undefined);
      say(i('editor.did.undo', { ...(source ? sizeAfter(source, next) : none) }));
    },
    /** Puts a box of a shape, as large as can be, in the middle. */
    frame: (shape: Shape) => take({ kind: 'crop', shape, rect: inTheMiddle(size, largestOf(size, shape)) }),
    /** Puts a box for blurring in the middle, as large as a face mostly is. */
    cover: () => {
      const side = (length: number) => Math.max(1, Math.round(length / 4));
      take({ kind: 'blur', rect: inTheMiddle(size, { width: side(size.width), height: side(size.height) }) });
    },
    moveBox: (x: number, y: number) => changeBox((rect) => moved(rect, x, y, size)),
    /** A box of a shape keeps it: it is scaled from the largest there is. */
    scaleBox: (by: number) =>
      setTool((now) => {
        if (!now || now.kind === 'brush') return now;
        if (now.kind === 'blur') return { ...now, rect: scaled(now.rect, by, size) };
        const most = largestOf(size, now.shape);
        const factor = Math.min(1, Math.max(0.2, (now.rect.width / most.width) * by));
        const room = { width: Math.max(1, Math.round(most.width * factor)), height: Math.max(1, Math.round(most.height * factor)) };
        const next = { ...now.rect, ...largestOf(room, now.shape) };
        const [x, y] = [(now.rect.width - next.width) / 2, (now.rect.height - next.height) / 2];
        return { ...now, rect: moved(next, x, y, size) };
      }),
    /** Does what the box in hand is for. */
    useBox: () => {
      for (const edit of editOf(tool)) add(edit);
    },
    /** The file with all edits, also of a box that is still in hand; undefined where there is none. @throws where it cannot be made */
    make: async (): Promise<Made | undefined> => {
      const all = [...edits, ...editOf(tool)];
      return source && all.length ? fileOf(withEdits(source, all), isPhoto) : undefined;
    },
  };
}

export type Editor = ReturnType<typeof useEditor>;
