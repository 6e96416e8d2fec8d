import { Export } from '../drafts/Export.tsx';
import type { ComposeActions, Composing } from '../use-composing.ts';
import { OtherOutputs } from './OtherOutputs.tsx';
import { useCardDraft } from './use-card-draft.ts';
import { useVersionActions } from './use-version-actions.ts';
import { Versions } from './Versions.tsx';

/** What becomes of the message at each place, and the ways to take it there. */
export function VersionsColumn({ on, download }: { on: Composing } & Pick<ComposeActions, 'download'>) {
  const { draft, isBlank, stored, chosen, outputs, versions, computeNow } = on;
  const versionActions = useVersionActions(on);
  const cardDraft = useCardDraft(draft);
  return (
    <div class="column">
      <Versions
        draft={draft}
        isBlank={isBlank}
        targets={chosen}
        versions={versions}
        servers={stored.compose.servers}
        addName={(key) => on.wantName({ key })}
        actions={versionActions}
      />
      {!isBlank && (
        <>
          <OtherOutputs
            draft={cardDraft}
            short={on.shortSms}
            setShort={on.setShortSms}
            targets={outputs}
            versions={versions}
            computeNow={computeNow}
            refuse={versionActions.refuse}
          />
          <Export
            draft={draft}
            versions={() => chosen.map((target) => ({ version: computeNow(target), name: target.name }))}
            download={download}
          />
        </>
      )}
    </div>
  );
}
