import type { Look } from '../../core/catalogue/look.ts';
import { t } from '../../data/messages/app.ts';
import type { Source } from '../../data/schema/schema.ts';
import { Cited, SourceLine } from '../platform/SourceLine.tsx';
import { Words } from '../platform/Words.tsx';

interface Props {
  tip: Look['tips'][number];
  source: Source | undefined;
  hide: () => void;
}

/** The text of one tip, with its source. */
export function TipText({ tip, source, hide }: Props) {
  return (
    <>
      <p>
        <Words of={tip.text} />
      </p>
      <Cited fact={tip} sources={[]} />
      <div class="foot">
        <SourceLine source={source} isShort />
        <button type="button" class="plain" onClick={hide}>
          {t('tips.hide')}
        </button>
      </div>
    </>
  );
}
