import { useState } from 'preact/hooks';
import type { Picture } from '../../../core/drafts/draft.ts';
import { i } from '../../../data/messages/pictures.ts';
import type { Shape } from '../../../data/schema/vocabulary.ts';
import { useModal } from '../../ui/use-modal.ts';
import { EditorStage } from './EditorStage.tsx';
import { EditorTools } from './EditorTools.tsx';
import { useEditor } from './use-editor.ts';
import type { Pictures } from './use-pictures.ts';

interface Props {
  picture: Picture;
  on: Pick<Pictures, 'fileOf' | 'replace'>;
  /** To offer for cropping. */
  shapes: readonly Shape[];
  close: () => void;
}

/** Turns, crops and blurs one picture. The one that is kept stays as it is until "Done". */
export function PictureEditor({ picture: { id, name, type }, on, shapes, close }: Props) {
  const { modal, dialog } = useModal();
  const editor = useEditor(() => on.fileOf(id), type !== 'image/png');
  const [isSaving, setIsSaving] = useState(false);
  const { picture, size, tool, said, canUndo } = editor;
  /** The picture as it was when somebody was told that Esc throws it away. */
  const [warnedOf, setWarnedOf] = useState<typeof picture>();

  const finish = async () => {
    setIsSaving(true);
    try {
      const made = await editor.make();
      if (made) await on.replace(id, made);
      dialog.current?.close();
    } catch {
      setIsSaving(false);
      editor.say(i('editor.unsaved'));
    }
  };
  return (
    <dialog
      ref={modal}
      class="photo-editor"
      aria-labelledby="editor-title"
      onClose={close}
      onCancel={(event) => {
        if (!tool && !isSaving && (!canUndo || warnedOf === picture)) return;
        event.preventDefault();
        if (isSaving) return;
        // Esc puts away what is in hand first: whoever moves a box does not mean the whole window.
        editor.setTool(undefined);
        // Said at the first Esc: some browsers close at the second one without asking us.
        if (canUndo) {
          setWarnedOf(picture);
          editor.say(i('editor.escape'));
        }
      }}
    >
      <h2 id="editor-title">{i('editor.title', { name })}</h2>
      {picture === null && <p class="banner warning">{i('editor.unread')}</p>}
      {picture && (
        <div class="editing">
          <EditorStage on={editor} picture={picture} />
          <EditorTools on={editor} shapes={shapes} />
        </div>
      )}
      <p class="hint" role="status">
        {said || (picture && i('editor.size', { width: size.width, height: size.height }))}
      </p>
      <div class="actions finish">
        <button type="button" class="primary" disabled={!picture || isSaving} onClick={finish}>
          {i('editor.done')}
        </button>
        <button type="button" class="second" onClick={() => dialog.current?.close()}>
          {i('editor.cancel')}
        </button>
      </div>
    </dialog>
  );
}
