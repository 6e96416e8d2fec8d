import { useLayoutEffect, useRef } from 'preact/hooks';
import { i } from '../../../data/messages/pictures.ts';
import type { Shape } from '../../../data/schema/vocabulary.ts';
import type { Editor } from './use-editor.ts';

/** What can be done with the box in hand. */
function BoxTools({ on, kind }: { on: Editor; kind: 'crop' | 'blur' }) {
  return (
    <div class="box-tools">
      <p class="hint">{i('editor.boxHint')}</p>
      <div class="actions">
        <button type="button" class="second" onClick={() => on.scaleBox(1 / 1.25)}>
          {i('editor.smaller')}
        </button>
        <button type="button" class="second" onClick={() => on.scaleBox(1.25)}>
          {i('editor.larger')}
        </button>
        <button type="button" class="second" onClick={on.useBox}>
          {i(kind === 'crop' ? 'editor.cropNow' : 'editor.blurNow')}
        </button>
        <button type="button" class="plain" onClick={() => on.setTool(undefined)}>
          {i('editor.leave')}
        </button>
      </div>
    </div>
  );
}

/** Everything that can be done to a picture. @param shapes to offer for cropping */
export function EditorTools({ on, shapes }: { on: Editor; shapes: readonly Shape[] }) {
  const { tool, setTool, canUndo } = on;
  const [first, undo] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  // What was pressed goes away with the box, or does nothing any more: the focus goes to what may be pressed next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only then.
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isLost = !activeElement || activeElement === document.body || activeElement.matches(':disabled');
    if (isLost) (canUndo ? undo : first).current?.focus();
  }, [tool === undefined, canUndo]);
  return (
    <div class="editor-tools">
      <div class="actions">
        <button ref={first} type="button" class="second" onClick={() => on.add({ kind: 'turn', way: 'left' })}>
          {i('editor.turnLeft')}
        </button>
        <button type="button" class="second" onClick={() => on.add({ kind: 'turn', way: 'right' })}>
          {i('editor.turnRight')}
        </button>
        <button ref={undo} type="button" class="second" disabled={!canUndo} onClick={on.undo}>
          {i('editor.undo')}
        </button>
      </div>
      <fieldset>
        <legend>{i('editor.crop')}</legend>
        <div class="actions">
          {shapes.map((shape) => (
            <button
              key={shape}
              type="button"
              class="second"
              aria-pressed={tool?.kind === 'crop' && tool.shape === shape}
              onClick={() => on.frame(shape)}
            >
              {i(`editor.shape.${shape}`)}
            </button>
          ))}
        </div>
        {tool?.kind === 'crop' && <BoxTools on={on} kind="crop" />}
      </fieldset>
      <fieldset>
        <legend>{i('editor.blur')}</legend>
        <p class="hint">{i('editor.blurHint')}</p>
        <div class="actions">
          <button
            type="button"
            class="second"
            aria-pressed={tool?.kind === 'brush'}
            onClick={() => setTool(tool?.kind === 'brush' ? undefined : { kind: 'brush' })}
          >
            {i('editor.brush')}
          </button>
          <button type="button" class="second" aria-pressed={tool?.kind === 'blur'} onClick={on.cover}>
            {i('editor.box')}
          </button>
        </div>
        {tool?.kind === 'brush' && <p class="hint">{i('editor.brushHint')}</p>}
        {tool?.kind === 'blur' && <BoxTools on={on} kind="blur" />}
      </fieldset>
    </div>
  );
}
