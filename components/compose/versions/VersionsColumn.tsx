import { isEmpty } from '../../../core/drafts/draft.ts';
import { memo } from '../../ui/memo.tsx';
import { Export } from '../drafts/Export.tsx';
import type { ComposeActions, Composing } from '../use-composing.ts';
import { OtherOutputs as AllOutputs } from './OtherOutputs.tsx';
import { useCardDraft } from './use-card-draft.ts';
import { useVersionActions } from './use-version-actions.ts';
import { Versions } from './Versions.tsx';

const OtherOutputsMemo = memo(AllOutputs);

/** What becomes of the message at each place, and the ways to take it there. */
export function VersionsColumn({ on, download }: { on: Composing } & Pick<ComposeActions, 'download'>) {
  const { draft, stored, chosen, outputs, versions, fresh } = on;
  const versionActions = useVersionActions(on.change);
  const cardDraft = useCardDraft(draft);
  return (
    <div class="column">
      <Versions
        draft={draft}
        places={chosen}
        versions={versions}
        servers={stored.compose.servers}
        computeNow={fresh}
        addName={(key) => on.setWanted({ key })}
        nameServer={(place) => on.setUnnamed({ place })}
        {...versionActions}
      />
      {!isEmpty(draft) && (
        <>
          <OtherOutputsMemo
            draft={cardDraft}
            short={on.shortSms}
            setShort={on.setShortSms}
            places={outputs}
            versions={versions}
            computeNow={fresh}
            refuse={versionActions.refuse}
          />
          <Export draft={draft} versions={() => chosen.map((place) => ({ version: fresh(place), name: place.name }))} download={download} />
        </>
      )}
    </div>
  );
}
