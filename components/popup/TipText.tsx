import type { TextPiece } from '../../data/catalogue/pieces.ts';
import { t } from '../../data/messages/app.ts';
import { Cited, SourceLine } from '../platform/SourceLine.tsx';
import { Words } from '../platform/Words.tsx';

interface Props {
  /** Undefined until it is there. */
  piece: TextPiece | undefined;
  /** The tip's place among the platform's tips. */
  at: number;
  hide: () => void;
}

/** The text of one tip, with its source. */
export function TipText({ piece, at, hide }: Props) {
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
