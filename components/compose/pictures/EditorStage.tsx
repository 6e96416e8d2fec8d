import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Point } from '../../../core/pictures/edit.ts';
import { i } from '../../../data/messages/pictures.ts';
import { blurred, brushOutline, type Drawable, drawBlur } from './canvas.ts';
import type { Editor, Tool } from './use-editor.ts';

/** How far an arrow key moves the box, as a part of the longest side; with Shift further. */
const [step, leap] = [1 / 100, 1 / 10];

const ways: Record<string, [x: number, y: number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The box around what stays or is blurred: moved by arrow keys or dragged, made smaller and larger by - and +. */
function Box({ tool, on }: { tool: Exclude<Tool, { kind: 'brush' }>; on: Editor }) {
  const { size, moveBox, scaleBox } = on;
  const box = useRef<HTMLDivElement>(null);
  const from = useRef<Point | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each box that is put there.
  useLayoutEffect(() => box.current?.focus(), [tool.kind === 'crop' ? tool.shape : tool.kind]);
  const { rect } = tool;
  const part = (length: number, of: number) => `${(100 * length) / of}%`;
  /** How many pixels of the picture one of the screen is. */
  const scale = () => size.width / (box.current?.parentElement?.clientWidth || size.width);
  return (
    <div
      ref={box}
      class={`box ${tool.kind}`}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keys, which the role hands through.
      tabIndex={0}
      aria-label={i(tool.kind === 'crop' ? 'editor.boxCrop' : 'editor.boxBlur')}
      style={{
        left: part(rect.x, size.width),
        top: part(rect.y, size.height),
        width: part(rect.width, size.width),
        height: part(rect.height, size.height),
      }}
      onKeyDown={(event) => {
        const way = ways[event.key];
        const far = Math.max(1, Math.max(size.width, size.height) * (event.shiftKey ? leap : step));
        if (way) moveBox(way[0] * far, way[1] * far);
        else if (event.key === '+' || event.key === '=') scaleBox(1.1);
        else if (event.key === '-') scaleBox(1 / 1.1);
        else return;
        event.preventDefault();
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={(event) => {
        if (!from.current) return;
        moveBox((event.clientX - from.current.x) * scale(), (event.clientY - from.current.y) * scale());
        from.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerUp={() => {
        from.current = undefined;
      }}
      onPointerCancel={() => {
        from.current = undefined;
      }}
    />
  );
}

/** Draws along with the pointer, and hands the whole line over when it is lifted. */
function useBrush({ size, add, tool }: Editor, picture: Drawable) {
  const line = useRef<Point[]>([]);
  const blur = useRef<Drawable | undefined>(undefined);
  const radius = Math.max(6, Math.round(Math.max(size.width, size.height) / 32));
  const pointOf = (event: PointerEvent & { currentTarget: HTMLCanvasElement }): Point => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    return { x: ((event.clientX - left) * size.width) / width, y: ((event.clientY - top) * size.width) / width };
  };
  const draw = (event: PointerEvent & { currentTarget: HTMLCanvasElement }) => {
    line.current.push(pointOf(event));
    const pen = event.currentTarget.getContext('2d');
    if (pen && blur.current) drawBlur(pen, size, blur.current, brushOutline(line.current.slice(-2), radius));
  };
  const end = () => {
    if (line.current.length) add({ kind: 'brush', line: line.current, radius });
    line.current = [];
    blur.current = undefined;
  };
  if (tool?.kind !== 'brush') return {};
  return {
    onPointerDown: (event: PointerEvent & { currentTarget: HTMLCanvasElement }) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      blur.current = blurred(picture);
      draw(event);
    },
    onPointerMove: (event: PointerEvent & { currentTarget: HTMLCanvasElement }) => {
      if (blur.current) draw(event);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

/** The picture as it is now, with what the person has in hand. */
export function EditorStage({ on, picture }: { on: Editor; picture: Drawable }) {
  const { tool } = on;
  const canvas = useRef<HTMLCanvasElement>(null);
  const brush = useBrush(on, picture);
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!canvas.current || !pen) return;
    Object.assign(canvas.current, { width: picture.width, height: picture.height });
    pen.drawImage(picture, 0, 0);
  }, [picture]);
  return (
    <div class="stage" dir="ltr">
      <canvas ref={canvas} class={tool?.kind} role="img" aria-label={i('editor.picture')} {...brush} />
      {tool && tool.kind !== 'brush' && <Box tool={tool} on={on} />}
    </div>
  );
}
