import { t } from '../../data/messages/app.ts';
import { Cited, SourceLine } from '../platform/SourceLine.tsx';
import { Words } from '../platform/Words.tsx';
import { useTextPiece } from './platform-texts.ts';

/** The text of one tip, with its source. @param at its place among the platform's tips */
export function TipText({ at, hide }: { at: number; hide: () => void }) {
  const piece = useTextPiece();
  const tip = piece?.tips[at];
  if (!tip) return null;
  return (
    <>
      <p>
        <Words of={tip.text} />
      </p>
      <Cited fact={tip} sources={[]} />
      <div class="foot">
        <SourceLine source={piece.sources[tip.source]} isShort />
        <button type="button" class="plain" onClick={hide}>
          {t('tips.hide')}
        </button>
      </div>
    </>
  );
}
