import { useState } from 'preact/hooks';
import { w } from '../../data/messages/places.ts';
import { Undo } from '../ui/Undo.tsx';

export interface UseProps {
  /** The places that came out, the most important first. */
  ids: readonly string[];
  /** The places that are the person's own now. */
  own: readonly string[];
  /** Makes others their own. @returns whether it could be saved */
  setOwn: (places: readonly string[]) => Promise<boolean>;
}

const isSame = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((one, at) => one === b[at]);

/** Makes the places that came out the person's own, and takes that back. */
export function UsePlaces({ ids, own, setOwn }: UseProps) {
  const [before, setBefore] = useState<{ places: readonly string[] }>();
  const [said, setSaid] = useState('');
  const areOwn = isSame(ids, own);
  const use = async () => {
    const former = { places: own };
    setSaid('');
    if (await setOwn(ids)) setBefore(former);
  };
  const undo = async (places: readonly string[]) => {
    if (!(await setOwn(places))) return;
    setBefore(undefined);
    setSaid(w('use.undone'));
  };
  return (
    <div class="use">
      {!areOwn && (
        <button type="button" class="primary" onClick={use}>
          {w('use.do')}
        </button>
      )}
      <p class="hint">{!areOwn && w('use.hint')}</p>
      <p class="notice" role="status">
        <Undo
          of={before}
          hidden={!areOwn}
          said={w('use.done')}
          label={w('use.undo')}
          undo={() => {
            if (before) undo(before.places);
          }}
        />
        {areOwn && !before && w('use.are')}
        {!areOwn && said}
      </p>
    </div>
  );
}
