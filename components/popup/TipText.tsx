import { t } from '../../data/messages/app.ts';
import { Cited } from '../platform/SourceLine.tsx';
import { Words } from '../platform/Words.tsx';
import { usePlatformTexts } from './platform-texts.ts';

/** The text of one tip, with its source. */
export function TipText({ id, hide }: { id: string; hide: () => void }) {
  const platform = usePlatformTexts();
  const tip = platform?.tips.find((one) => one.id === id);
  if (!tip) return null;
  return (
    <>
      <p>
        <Words of={tip.text} />
      </p>
      <Cited fact={tip} sources={[platform?.sources[tip.source]]} />
      <button type="button" class="plain" onClick={hide}>
        {t('tips.hide')}
      </button>
    </>
  );
}
