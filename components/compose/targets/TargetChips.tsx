import type { Draft } from '../../../core/drafts/draft.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { Icon } from '../../ui/Icon.tsx';
import { goToVersion } from '../versions/go-to-version.ts';
import { fitOfVersion } from '../versions/Meter.tsx';

interface Props {
  targets: readonly PlatformPlace[];
  /** None where nothing is written yet. */
  versions: Record<string, Version>;
  carried: Draft['carried'];
}

function ShareState({ opened, posted }: Draft['carried'][string]) {
  if (!opened && !posted) return null;
  return (
    <>
      <Icon name="check" size={16} />
      <span class="visually-hidden">{posted ? c('carry.isPosted') : c('carry.isOpened')}</span>
    </>
  );
}

/** The chosen targets at a glance: where the message gets tight, where it was shared, and the way to each version. */
export function TargetChips({ targets, versions, carried }: Props) {
  return (
    <ul class="chips">
      {targets.map(({ id, name, icon }) => {
        const { fit, words } = fitOfVersion(versions[id]);
        const looks = (
          <>
            <Icon shapes={icon} size={16} /> {name} {words !== '' && <span class={`meter ${fit}`}>{words}</span>}
            <ShareState {...carried[id]} />
          </>
        );
        return (
          <li key={id}>
            {versions[id] ? (
              <button type="button" class="chip" onClick={() => goToVersion(id)}>
                {looks}
              </button>
            ) : (
              <span class="chip">{looks}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
