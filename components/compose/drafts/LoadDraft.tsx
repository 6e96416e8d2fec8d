import { useRef, useState } from 'preact/hooks';
import { type Draft, nameOf } from '../../../core/drafts/draft.ts';
import { type FileProblem, readDraftFile } from '../../../core/drafts/draft-file.ts';
import { e } from '../../../data/messages/file.ts';
import { FileField } from '../../ui/FileField.tsx';

interface Props {
  /** Keeps a copy of a draft as a new one and shows it. */
  take: (draft: Draft) => void;
}

type Looked = { draft: Draft } | { problem: FileProblem | { id: 'unread' } };

function BadFile({ problem }: { problem: FileProblem | { id: 'unread' } }) {
  return (
    <div class="banner warning">
      <p>
        <b>{e('load.bad')}</b>
      </p>
      <p>{problem.id === 'field' ? e('load.bad.field', { at: problem.at }) : e(`load.bad.${problem.id}`)}</p>
    </div>
  );
}

/** The name of a draft, and its first line where that is not the name. */
function Preview({ draft }: { draft: Draft }) {
  const [line = ''] = draft.text.trim().split('\n');
  return (
    <>
      <p>{e('load.found')}</p>
      <p class="found">
        <b dir="auto">{draft.name.trim() || e('load.unnamed')}</b>
      </p>
      {line && (
        <p class="preview" dir="auto">
          {line}
        </p>
      )}
    </>
  );
}

/** Looks into a file with one draft and, on a press, adds the draft as a new one. */
export function LoadDraft({ take }: Props) {
  const [looked, setLooked] = useState<Looked>();
  const [added, setAdded] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setAdded(undefined);
    setLooked(await file.text().then(readDraftFile, (): Looked => ({ problem: { id: 'unread' } })));
  };
  const end = () => {
    setLooked(undefined);
    field.current?.focus();
  };
  return (
    <section aria-label={e('load.title')}>
      <FileField label={e('load.choose')} field={field} choose={choose} />
      <div role="status">
        {looked && ('draft' in looked ? <Preview draft={looked.draft} /> : <BadFile problem={looked.problem} />)}
        {added !== undefined && <p class="notice">{e('load.done', { name: added })}</p>}
      </div>
      {looked && 'draft' in looked && (
        <>
          <p class="hint">{e('load.stays')}</p>
          <div class="actions">
            <button
              type="button"
              class="primary"
              onClick={() => {
                const { draft } = looked;
                take(draft);
                setAdded(nameOf(draft) || e('load.unnamed'));
                end();
              }}
            >
              {e('load.take')}
            </button>
            <button type="button" class="plain" onClick={end}>
              {e('load.cancel')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
