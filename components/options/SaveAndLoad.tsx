import { useRef, useState } from 'preact/hooks';
import type { Comparison } from '../../core/saved-file/compare.ts';
import type { Choices } from '../../core/saved-file/merge.ts';
import type { Saved, SavedFault } from '../../core/saved-file/saved-file.ts';
import { w } from '../../data/messages/saved.ts';
import { FileField } from '../ui/FileField.tsx';
import { Undo } from '../ui/Undo.tsx';
import { type KeptCounts, keptInWords } from './kept-in-words.ts';
import { LoadPreview } from './LoadPreview.tsx';

type Looked = { saved: Saved; day: string; comparison: Comparison } | { fault: SavedFault };

export interface SavedActions {
  /** Saves all of it as a file of the person's downloads. @returns how much is in it. @throws where it cannot be read */
  saveToFile: () => Promise<KeptCounts>;
  /** Looks into a file and changes nothing. @throws where what is kept cannot be read */
  lookIntoFile: (file: Blob) => Promise<Looked>;
  /** Loads it: all, or nothing. @returns the way back. @throws where it cannot be saved */
  loadFromFile: (saved: Saved, choices: Choices) => Promise<() => Promise<void>>;
}

/** What is wrong with a file. */
const BadFile = ({ fault }: { fault: SavedFault }) => (
  <div class="banner warning">
    <p>
      <b>{w('saved.fault')}</b>
    </p>
    <p>{fault.code === 'field' ? w('saved.fault.field', { at: fault.at }) : w(`saved.fault.${fault.code}`)}</p>
  </div>
);

/** Everything as one file, and back. */
export function SaveAndLoad({ saveToFile, lookIntoFile, loadFromFile }: SavedActions) {
  const [said, setSaid] = useState('');
  const [looked, setLooked] = useState<Looked>();
  const [takeBack, setTakeBack] = useState<{ run: () => Promise<void> }>();
  const input = useRef<HTMLInputElement>(null);

  /** Says how it went, also where it did not. */
  const doing = (work: Promise<string>, failed: string) => {
    setSaid('');
    work.then(setSaid, () => setSaid(failed));
  };
  const close = () => {
    setLooked(undefined);
    if (input.current) input.current.value = '';
  };
  const choose = async (file: File | undefined) => {
    setSaid('');
    setLooked(undefined);
    if (!file) return;
    setLooked(await lookIntoFile(file).catch((): Looked => ({ fault: { code: 'unread' } })));
  };
  const save = async () => w('saved.done', { what: keptInWords(await saveToFile()) });
  const load = async (saved: Saved, choices: Choices) => {
    const run = await loadFromFile(saved, choices);
    close();
    setTakeBack({ run });
    return '';
  };
  const undo = async (run: () => Promise<void>) => {
    await run();
    setTakeBack(undefined);
    input.current?.focus();
    return w('saved.undone');
  };
  return (
    <section aria-labelledby="saved">
      <h2 id="saved">{w('saved.title')}</h2>
      <p class="hint">{w('saved.text')}</p>
      <p class="hint">{w('saved.photos')}</p>
      <p class="hint">{w('saved.rights')}</p>
      <div class="two save">
        <button type="button" class="second" onClick={() => doing(save(), w('saved.unread'))}>
          {w('saved.save')}
        </button>
        <FileField label={w('saved.choose')} field={input} choose={choose} />
      </div>
      <div class="notice" role="status">
        {looked && 'fault' in looked && <BadFile fault={looked.fault} />}
        {looked && 'saved' in looked && (
          <LoadPreview
            day={looked.day}
            comparison={looked.comparison}
            load={(choices) => doing(load(looked.saved, choices), w('saved.notLoaded'))}
            cancel={() => {
              close();
              input.current?.focus();
            }}
          />
        )}
        <Undo
          of={takeBack}
          hidden={looked !== undefined}
          said={w('saved.loaded')}
          label={w('saved.undo')}
          undo={() => takeBack && doing(undo(takeBack.run), w('saved.notUndone'))}
        >
          <small>{w('saved.undoHint')}</small>
        </Undo>
        {said && <p>{said}</p>}
      </div>
    </section>
  );
}
